import type { seedIdeas } from "./en/seed-ideas";

/** What the page of ideas says of one idea, in one language. */
export interface SeedIdea {
  /** A few words. */
  readonly title: string;
  /** The idea itself, in our own words. */
  readonly says: string;
  /** How the green-day model serves it. */
  readonly model?: string;
  /** What the preview shows of it. */
  readonly preview?: string;
  /** What of it nothing serves yet. */
  readonly open?: string;
}

export type SeedIdeaName = keyof typeof seedIdeas;

/** Ideas by name; the English ones say which there are. */
export type SeedIdeas = Readonly<Record<SeedIdeaName, SeedIdea>>;
