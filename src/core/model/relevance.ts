import { findMetric } from "../metrics/lookup";
import { shareOfClasses } from "./class-share";
import type { Interviews, TargetSet } from "./target-set";

/** Talks in which agents are asked something, by their part of the `people` block. */
export interface Talk {
  readonly part: "stay_interviews" | "exit_interviews";
  readonly interviews: Interviews;
}

/** The talks that are held. */
export function talksOf({ people }: TargetSet): Talk[] {
  const { stayInterviews: stay, exitInterviews: exit } = people ?? {};
  return [
    ...(stay ? [{ part: "stay_interviews", interviews: stay } as const] : []),
    ...(exit ? [{ part: "exit_interviews", interviews: exit } as const] : []),
  ];
}

/** Whether a talk asks if agents can really help their customers, by any name that the catalogue has for it. */
export function asksRelevance({ interviews }: Talk): boolean {
  return interviews.asks.some(subject => findMetric(subject.value)?.id === "relevance");
}

/** Share of the contacts, 0..1, that customers should not have needed; null where there are none or nobody can tell. */
export function avoidableShare(set: TargetSet): number | null {
  const avoidable = (set.demand?.mix ?? []).filter(each => each.avoidable?.value === true);
  return avoidable.length === 0 ? null : shareOfClasses(set, avoidable);
}
