import type { pages } from "./en/pages/index";

/** The prose of a rule's page in one language. */
export interface RulePage {
  /** A few words: `One cap for every tone`. */
  readonly title: string;
  /** What it finds, in a sentence or two. */
  readonly finds: string;
  /** How it turns green outside and red inside. */
  readonly harm: string;
  /** What the rule rests on, a source for each tag of its `evidence` and in that order, named so that it can be found. */
  readonly evidence: readonly string[];
  /** What the evidence does not show. */
  readonly limits: string;
  /** When not to apply it. */
  readonly notWhen: string;
  /** What each option of the rule means, by its name. */
  readonly options?: Readonly<Record<string, string>>;
}

/** Pages by rule id; the English ones say which there are. */
export type RulePages = Readonly<Record<keyof typeof pages, RulePage>>;
