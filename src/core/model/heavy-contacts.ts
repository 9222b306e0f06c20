import { shareOfClasses } from "./class-share";
import { titleOf } from "./mix";
import type { ContactClass, TargetSet, Tone } from "./target-set";

/** Emotional and heated contacts of a mix. */
export interface HeavyContacts {
  /** Of all contacts, 0..1. */
  readonly share: number;
  /** Of all contacts, 0..1: the heated ones alone. */
  readonly heated: number;
  readonly tones: readonly Tone[];
  /** What a person calls their classes. */
  readonly classes: readonly string[];
  /** Mean seconds between two of them for one agent in the planning interval; null where the file does not tell. */
  readonly every: number | null;
}

/** The emotional and heated classes of the mix. */
export function heavyClasses({ demand }: TargetSet): ContactClass[] {
  return (demand?.mix ?? []).filter(each => each.tone === "emotional" || each.tone === "heated");
}

/** The emotional and heated contacts of the mix: null where it has none, "unknown" where it does not say how many. */
export function heavyContacts(set: TargetSet): HeavyContacts | "unknown" | null {
  const heavy = heavyClasses(set);
  if (heavy.length === 0) return null;
  const share = shareOfClasses(set, heavy);
  const heated = shareOfClasses(
    set,
    heavy.filter(each => each.tone === "heated"),
  );
  if (share === null || heated === null) return "unknown";
  return {
    share,
    heated,
    tones: (["emotional", "heated"] as const).filter(tone => heavy.some(each => each.tone === tone)),
    classes: heavy.map(titleOf),
    every: timeBetween(set, share),
  };
}

/** Agents that so many seconds after each emotional and heated contact keep busy in the planning interval; null where the file does not tell. */
export function agentsBusyAfter(set: TargetSet, seconds: number): number | null {
  const contacts = set.demand?.contacts?.value.amount;
  const interval = set.demand?.interval?.value;
  const share = shareOfClasses(set, heavyClasses(set));
  if (contacts === undefined || share === null || interval?.unit !== "seconds" || !(interval.amount > 0)) return null;
  return (contacts * share * seconds) / interval.amount;
}

function timeBetween({ demand, team }: TargetSet, share: number): number | null {
  const [contacts, agents] = [demand?.contacts?.value.amount ?? 0, team?.agents?.value.amount ?? 0];
  const interval = demand?.interval?.value;
  if (interval?.unit !== "seconds" || !(contacts * share > 0) || !(agents > 0)) return null;
  return (interval.amount * agents) / (contacts * share);
}
