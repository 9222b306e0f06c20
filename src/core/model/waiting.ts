import type { Path } from "../source/path";
import { leavesOut } from "./exclusions";
import { signedNames } from "./formula-signs";
import type { Target } from "./target-set";

/** Metrics of how long customers wait before somebody answers. */
const waitingMetrics: readonly (string | undefined)[] = ["service_level", "average_speed_of_answer", "wait_time_p95"];

/** Metrics that show whether customers get through. */
export const reachMetrics = ["service_level", "average_speed_of_answer", "wait_time_p95", "abandonment_rate"] as const;

export function isAboutWaiting({ metric }: Target): boolean {
  return waitingMetrics.includes(metric?.id);
}

export function isAboutReach({ metric }: Target): boolean {
  return reachMetrics.some(id => id === metric?.id);
}

export interface LeftOut {
  /** Where the file says so. */
  readonly path: Path;
  /** Seconds within which giving up is left out; null where all who give up are. */
  readonly within: number | null;
}

const givenUp = /abandon|afhak|afgehaakt|opgehangen/i;
const answeredOnly = /^(answered|handled|beantwoord|afgehandeld)$/i;

/** The customers who gave up that a target on waiting leaves out, by its exclusions or its formula; null where it has none. */
export function abandonsLeftOut(target: Target): LeftOut | null {
  if (leavesOut(target, "abandoned")) return { path: [...target.measured!.path, "exclude"], within: null };
  if (!target.formula || target.metric?.id !== "service_level") return null;
  const { path, value } = target.formula;
  const { below } = signedNames(value);
  if (below.length === 1 && answeredOnly.test(below[0]!.name)) return { path, within: null };
  const taken = below.find(({ sign, name }) => sign === "-" && givenUp.test(name));
  if (!taken) return null;
  const seconds = /(\d+)(s|sec)?$/i.exec(taken.name)?.[1];
  if (seconds !== undefined) return { path, within: Number(seconds) };
  return /short|kort|snel/i.test(taken.name) ? null : { path, within: null };
}

/** Where a target leaves out customers who were turned away before the queue: its exclusions, or its formula. */
export function blockedLeftOut(target: Target): Path | null {
  if (leavesOut(target, "blocked")) return [...target.measured!.path, "exclude"];
  const taken = target.formula && signedNames(target.formula.value).below.some(isBlocked);
  return taken ? target.formula.path : null;
}

function isBlocked({ sign, name }: { sign: string; name: string }): boolean {
  return sign === "-" && /blocked|busy|geweigerd|bezettoon/i.test(name);
}
