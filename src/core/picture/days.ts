import type { Assessment, DayFigures } from "../day";

export type DayKind = "honest" | "kindest" | "worst";

export interface Day {
  readonly kind: DayKind;
  readonly figures: DayFigures;
}

/** The honest day, and the green days that there are; empty where there is no telling what an honest day is. */
export function daysOf({ detail }: Assessment): Day[] {
  if (!detail.honestDay || detail.targets.length === 0) return [];
  return [
    { kind: "honest", figures: detail.honestDay },
    ...(detail.kindestDay ? [{ kind: "kindest" as const, figures: detail.kindestDay }] : []),
    ...(detail.worstDay ? [{ kind: "worst" as const, figures: detail.worstDay }] : []),
  ];
}
