import type { Tone } from "../model/target-set";

/** What can be done with a contact; in the order of the tables. */
export const ways = ["attend", "stretched", "brisk", "rushed", "passed_on", "closed_early", "dropped"] as const;
export type Way = (typeof ways)[number];

/**
 * balanced: the honest day is green and little harm can hide. blind: green, and much can hide. strained: honest work is red,
 * and harm would show. watermelon: honest work is red, and harm can hide. impossible: no day is all green. unknown: not enough
 * is declared.
 */
export type Verdict = "balanced" | "blind" | "strained" | "watermelon" | "impossible" | "unknown";

/** A modelled target on the honest day, in its own terms: 4.08 on 1-5, 341 s, 5.7 min. */
export interface HonestValue {
  readonly target: string;
  /** Null where there is none: a population without contacts, a queue that grows without end. */
  readonly value: number | null;
  /** As the target has it: `s`, `%`; null for a bare number. */
  readonly unit: string | null;
  readonly green: boolean;
}

/** A share of all contacts, 0..1, and how it is handled. */
export interface Handled {
  readonly class: string;
  readonly way: Way;
  readonly share: number;
}

/** What unhelped customers who come back cost per 100 contacts: a floor of the cost of poor service. */
export interface Cost {
  /** ISO 4217. */
  readonly unit: string;
  readonly honest: number | null;
  readonly kindest: number | null;
  readonly worst: number | null;
}

/** How far an assumption can move, alone, before the verdict does; null where no value that way changes it. */
export interface Sensitivity {
  /** Dotted name, as under `assumptions` in a target file. */
  readonly assumption: string;
  /** In the assumption's base unit: shares and factors as numbers, times in seconds. */
  readonly value: number;
  readonly lowest: number | null;
  readonly highest: number | null;
}

/**
 * What a target set rewards: the answer of the green-day model, rounded to 6 decimals. Plain data. Harm and missed recovery are per
 * 100 contacts, and null where the verdict is `unknown` or no day is all green.
 */
export interface Assessment {
  readonly verdict: Verdict;
  /** Each modelled target, in file order. */
  readonly honest: readonly HonestValue[];
  /** Customers left unhelped on the kindest green day that honest work helps: harm that the targets force. */
  readonly pressure: number | null;
  /** The same on the worst green day: harm that the targets cannot see. */
  readonly blindSpot: number | null;
  /** The most harm to emotional and heated contacts, per 100 of those that honest work helps; null without such. */
  readonly hardBlindSpot: number | null;
  /** Recovery missed on the kindest green day, per 100 contacts that call for it; null without `people.recovery`. */
  readonly recoveryPressure: number | null;
  /** The most recovery that can be missed on a green day, likewise. */
  readonly recoveryBlindSpot: number | null;
  /** Null where `costs.contact` is not given. */
  readonly cost: Cost | null;
  /** Empty where there is no such day. */
  readonly kindest: readonly Handled[];
  readonly worst: readonly Handled[];
  /** Ids of targets that cannot be green together, none of which can be left out; empty where a day is all green. */
  readonly conflict: readonly string[];
  /** Ids of targets that do not constrain the model. */
  readonly notModelled: readonly string[];
  /** What to declare for the model to say more: keys, as paths in the target file. */
  readonly missing: readonly string[];
  readonly detail: Detail;
}

/** An assessment as it is published: see `published`. */
export type PublishedAssessment = Omit<Assessment, "detail"> & { readonly sensitivity: readonly Sensitivity[] };

/** What the words, the rules and the views say beyond the published figures. Rounded like them. */
export interface Detail {
  /** Why the verdict is `unknown`; null where it is not. */
  readonly unknown: UnknownBecause | null;
  /** Classes with contacts, as the honest day has them. */
  readonly classes: readonly AssessedClass[];
  /** Modelled targets over the days, in file order. */
  readonly targets: readonly AssessedTarget[];
  readonly notModelled: readonly NotModelled[];
  /** Where the honest day takes its satisfaction, dissatisfaction, quality and resolution from, in the order of use. */
  readonly levels: readonly HonestLevel[];
  /** Null where the mix is not declared. */
  readonly honestDay: DayFigures | null;
  /** Null where there is no such day. */
  readonly kindestDay: DayFigures | null;
  readonly worstDay: DayFigures | null;
  /** How the kindest green day turns red honest work green without harm. */
  readonly pretence: readonly Pretence[];
}

/**
 * undeclared_mix: no mix, or a class without share or handle time. nothing_modelled: no target constrains the model.
 * no_baseline: it would be balanced, but the honest level of a target is not known. too_large: more rows or classes than
 * the model takes. no_solver: no solver finished.
 */
export type UnknownBecause = "undeclared_mix" | "nothing_modelled" | "no_baseline" | "too_large" | "no_solver";

/**
 * stretching: contacts are drawn out to look occupied. ticking: resolution is ticked where it is not reached. choosing: only
 * those are asked who will say the right thing.
 */
export type Pretence = "stretching" | "ticking" | "choosing";

export interface AssessedClass {
  readonly class: string;
  readonly tone: Tone;
  /** Of all contacts, 0..1; together 1. */
  readonly share: number;
  /** Seconds. */
  readonly handleTime: number;
  /** Whether recovery is called for. */
  readonly recovery: boolean;
  /** On the honest day, each 0..1: truly helped, satisfaction on its scale, dissatisfied, quality heard. */
  readonly resolved: number;
  readonly satisfaction: number;
  readonly dissatisfied: number;
  readonly quality: number;
}

export interface AssessedTarget {
  readonly target: string;
  /** Canonical name of the metric. */
  readonly metric: string;
  /** Unit and size of the amounts below: an amount of 341 s is 5.7 of a unit of 60 s. */
  readonly unit: string | null;
  readonly unitSize: number;
  /**
   * counted: over every contact it looks at. resolved: over those flagged as resolved. chosen: over whom the agent or the customer
   * picks. ticked: what the agent says.
   */
  readonly measured: "counted" | "resolved" | "chosen" | "ticked";
  readonly green: boolean;
  /** Everybody is asked and every box is ticked truthfully. */
  readonly honest: number | null;
  readonly kindest: TargetOnDay | null;
  readonly worst: TargetOnDay | null;
  /** Mean handle time in seconds that the contacts it looks at need, recovery counted as wrap-up included; null without contacts. */
  readonly need: number | null;
  /** Longest mean handle time in seconds with which the team meets a queue target; null for others, and where none is too long. */
  readonly longestHandleTime: number | null;
}

/** Amounts in the base unit of the target's bounds: seconds, 0..1, marks. */
export interface TargetOnDay {
  /** What the dashboard shows; null where it shows whatever was ticked or chosen, which meets the target. */
  readonly shown: number | null;
  /** What it would show with everyone asked and every box ticked truthfully, nobody left out for how they were handled. */
  readonly truth: number | null;
}

/**
 * metric: the model has no such metric. bound: neither at_least nor at_most binds it. unit: a bound cannot be read, or not in the
 * metric's unit. scale: a mark without a scale. channel: queues are modelled for voice and video. population: a queue target for some
 * contacts only. concurrency: several contacts at a time. undeclared: see `missing`.
 */
export type NotModelledBecause =
  | "metric"
  | "bound"
  | "unit"
  | "scale"
  | "channel"
  | "population"
  | "concurrency"
  | "undeclared";

export interface NotModelled {
  readonly target: string;
  readonly because: NotModelledBecause;
}

export interface HonestLevel {
  readonly of: LevelKind;
  /** The target that sets it. */
  readonly target: string;
  /** Names of the classes it holds for. */
  readonly classes: readonly string[];
  /** 0..1, satisfaction on its scale. */
  readonly level: number;
  /** baseline: what was last measured. step: the target itself, a small step beyond the baseline. classes: what the classes give. target:
   *  without a baseline, the target itself where they fall short of it. */
  readonly from: "baseline" | "step" | "classes" | "target";
}

export type LevelKind = "resolved" | "satisfaction" | "dissatisfied" | "quality";

export interface DayFigures {
  readonly handled: readonly HandledWell[];
  /** Truly helped, per 100 contacts. */
  readonly helped: number;
  /** Unhelped that honest work helps, per 100 contacts. */
  readonly harm: number;
  /** Mean seconds per contact, recovery not included. */
  readonly handleTime: number;
  /** Recovery missed, per 100 contacts that call for it; null where none does. */
  readonly missedRecovery: number | null;
}

/** A row of a day, with what it does. */
export interface HandledWell extends Handled {
  /** Seconds each. */
  readonly handleTime: number;
  /** Truly helped, and harmed, of all contacts, 0..1. */
  readonly helped: number;
  readonly harmed: number;
}
