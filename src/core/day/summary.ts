import { titleOf } from "../model/mix";
import type { TargetSet } from "../model/target-set";
import type { AssessedTarget, Assessment, DayFigures, Pretence, UnknownBecause, Verdict, Way } from "./assessment";
import { blindSpotLimit } from "./verdict";

/** A part of a class, and how a day handles it. */
export interface Treated {
  /** What a person calls the class. */
  readonly class: string;
  readonly way: Way;
  /** Of the class, above 0 up to 1. */
  readonly part: number;
}

/** How a green day shows green what is not so, and where: classes that are stretched, or ids of targets. */
export interface Pretended {
  readonly how: Pretence;
  readonly stretched: readonly Treated[];
  readonly targets: readonly string[];
}

/** What a sentence about an assessment says. Plain data; figures as in the assessment. */
export interface Summary {
  readonly verdict: Verdict;
  /** Ids of the targets that honest work turns red. */
  readonly red: readonly string[];
  /** What the kindest green day does that leaves customers unhelped, the heaviest first. */
  readonly forced: readonly Treated[];
  readonly pretence: readonly Pretended[];
  readonly pressure: number | null;
  /** Per 100 contacts that call for it; null without `people.recovery`. */
  readonly recoveryPressure: number | null;
  /** What the worst green day does, likewise. */
  readonly hidden: readonly Treated[];
  readonly blindSpot: number | null;
  readonly hardBlindSpot: number | null;
  /** Whether little can hide among all contacts, and much among the emotional and heated ones. */
  readonly hidesAmongHard: boolean;
  readonly conflict: readonly string[];
  readonly unknown: UnknownBecause | null;
  readonly missing: readonly string[];
}

/** What an assessment of `set` comes to. */
export function summaryOf(assessment: Assessment, set: TargetSet): Summary {
  const { verdict, honest, pressure, recoveryPressure, blindSpot, hardBlindSpot, detail } = assessment;
  const treated = treatedIn(assessment, set);
  return {
    verdict,
    red: honest.filter(each => !each.green).map(each => each.target),
    forced: treated(detail.kindestDay, row => row.harmed),
    pretence: detail.pretence.map(how => ({
      how,
      stretched:
        how === "stretching" ? treated(detail.kindestDay, row => (row.way === "stretched" ? row.share : 0)) : [],
      targets: detail.targets.filter(each => isPretended(each, how)).map(each => each.target),
    })),
    pressure,
    recoveryPressure,
    hidden: treated(detail.worstDay, row => row.harmed),
    blindSpot,
    hardBlindSpot,
    hidesAmongHard: (verdict === "blind" || verdict === "watermelon") && (blindSpot ?? 0) <= blindSpotLimit,
    conflict: assessment.conflict,
    unknown: detail.unknown,
    missing: assessment.missing,
  };
}

type Row = DayFigures["handled"][number];

function treatedIn({ detail }: Assessment, set: TargetSet) {
  const shares = new Map(detail.classes.map(each => [each.class, each.share]));
  const titles = new Map((set.demand?.mix ?? []).map(each => [each.name, titleOf(each)]));
  /** The rows of a day that weigh anything, the heaviest first. */
  return (day: DayFigures | null, weight: (row: Row) => number): Treated[] =>
    (day?.handled ?? [])
      .filter(row => weight(row) > 0)
      .sort((a, b) => weight(b) - weight(a))
      .map(row => ({
        class: titles.get(row.class) ?? row.class,
        way: row.way,
        part: Math.min(1, row.share / shares.get(row.class)!),
      }));
}

/** Targets that the honest day misses and that are met by what is ticked, or by whom somebody chooses to ask. */
function isPretended({ green, measured }: AssessedTarget, how: Pretence): boolean {
  if (green || how === "stretching") return false;
  return how === "ticking" ? measured === "ticked" : measured === "chosen" || measured === "resolved";
}
