import type { Figures } from "../../day";
import type { Severity } from "../../finding";
import type { Level } from "../../metrics/metric";
import type { Stakes } from "../../model/target-set";
import type { Told } from "../../model/told";
import type { ChangeDirection, ToldValue } from "../../model/told-change";
import type { Format } from "../format";
import { beside } from "./beside";
import { verdictWords } from "./day-terms";
import { levelWords, stakesWords } from "./terms";
import { named } from "./told";

/** A target whose bounds moved, and what else makes that weigh. */
export interface MovedBound {
  readonly what: "bound";
  readonly target: string;
  readonly direction: ChangeDirection;
  /** Null on a side without a bound. */
  readonly from: ToldValue | null;
  readonly to: ToldValue | null;
  readonly level: Level | null;
  readonly stakes: Stakes;
  readonly lostGuards: readonly string[];
}

/** What a headline says of one thing that changed. */
export type HeadlineClause =
  | MovedBound
  | { readonly what: "set-added" | "set-removed"; readonly name: string; readonly targets: number }
  | { readonly what: "stakes"; readonly target: string; readonly from: Stakes; readonly to: Stakes }
  | {
      readonly what: "weaker";
      readonly target: string;
      readonly change: ChangedKey;
      readonly unguarded: readonly string[];
    }
  | { readonly what: "unguarded"; readonly target: string; readonly lostGuards: readonly string[] }
  | { readonly what: "target-added"; readonly told: Told }
  | { readonly what: "target-removed"; readonly target: string; readonly guarded: readonly string[] }
  | { readonly what: "target-renamed"; readonly from: string; readonly to: string }
  | {
      readonly what: "rule";
      readonly rule: string;
      readonly from: Severity | "off" | null;
      readonly to: Severity | "off" | null;
    }
  | { readonly what: "suppressed"; readonly rule: string; readonly target: string | null; readonly said: string }
  | { readonly what: "known"; readonly rule: string; readonly target: string | null }
  | { readonly what: "unsuppressed"; readonly rule: string; readonly target: string | null }
  | {
      readonly what: "other";
      readonly target: string | null;
      readonly direction: ChangeDirection;
      readonly change: ChangedKey;
    };

/** A key and what it says; null on a side where it is not there. */
export interface ChangedKey {
  readonly field: string;
  readonly from: ToldValue | null;
  readonly to: ToldValue | null;
}

/** Judgements before and after; null on a side without a set. */
export interface FiguresBothWays {
  readonly before: Figures | null;
  readonly after: Figures | null;
}

export interface Headline {
  readonly clauses: readonly HeadlineClause[];
  /** Changes that the clauses do not tell. */
  readonly more: number;
  /** Null where nothing is judged otherwise. */
  readonly figures: FiguresBothWays | null;
}

const longest = 60;

/** Stakes that are put on a target. */
const hangsOn: readonly Stakes[] = ["bonus", "penalty"];

const directions: Readonly<Record<ChangeDirection, string>> = {
  tighter: "tighter",
  looser: "looser",
  weaker_measure: "weaker measurement",
  guard_removed: "guard removed",
  stakes_raised: "stakes raised",
  other: "other",
};

const severities: Readonly<Record<Severity | "off", string>> = {
  error: "error",
  warning: "warning",
  info: "information",
  off: "off",
};

/** As it is written, or what it asks; cut where it is long. */
function value(told: ToldValue, f: Format): string {
  if (typeof told === "string") return told.length > longest ? `${told.slice(0, longest - 1)}…` : told;
  if ("amount" in told) return f.quantity(told);
  return "target" in told ? named({ ...told, target: "" }, f).trim() : f.list(told);
}

function fromTo({ from, to }: Pick<ChangedKey, "from" | "to">, f: Format): string {
  if (from === null) return `set to ${value(to!, f)}`;
  return to === null ? `no longer ${value(from, f)}` : `changed from ${value(from, f)} to ${value(to, f)}`;
}

/** What a bound is that asks more or less. */
const moved: { readonly [direction in ChangeDirection]?: string } = { tighter: "tightened", looser: "loosened" };

function bound(a: MovedBound, f: Format): string {
  const how = moved[a.direction] ?? "changed";
  const fromOrTo =
    a.from !== null && a.to !== null
      ? `from ${value(a.from, f)} to ${value(a.to, f)}`
      : a.to !== null
        ? `to ${value(a.to, f)}, where there was no bound`
        : `: ${value(a.from!, f)} no longer holds`;
  const level = a.level === null ? "" : ` at ${levelWords[a.level]} level`;
  const stakes =
    a.stakes === "none" ? "" : ` with ${stakesWords[a.stakes]} ${hangsOn.includes(a.stakes) ? "on it" : "at stake"}`;
  return `${a.target} ${how}${a.to === null ? "" : " "}${fromOrTo}${level}${stakes}${lost(a.lostGuards, f)}`;
}

function lost(guards: readonly string[], f: Format): string {
  if (guards.length === 0) return "";
  return guards.length === 1
    ? `, and its guardrail ${guards[0]} removed`
    : `, and its guardrails ${f.list(guards)} removed`;
}

function about(rule: string, target: string | null): string {
  return target === null ? rule : `${rule} for ${target}`;
}

function clause(a: HeadlineClause, f: Format): string {
  switch (a.what) {
    case "bound":
      return bound(a, f);
    case "set-added":
      return `new target set ${a.name} with ${f.count(a.targets, "target", "targets")}`;
    case "set-removed":
      return `target set ${a.name} removed, with ${f.count(a.targets, "target", "targets")}`;
    case "stakes":
      return `stakes on ${a.target} raised from ${stakesWords[a.from]} to ${stakesWords[a.to]}`;
    case "weaker":
      return `${a.target} is measured more weakly: ${a.change.field} ${fromTo(a.change, f)}${a.unguarded.length > 0 ? `, and no longer guards ${f.list(a.unguarded)}` : ""}`;
    case "unguarded":
      return `${a.target} no longer guarded by ${f.list(a.lostGuards)}`;
    case "target-added":
      return `new target ${named(a.told, f)}`;
    case "target-removed":
      return `${a.target} removed${a.guarded.length > 0 ? `, which guarded ${f.list(a.guarded)}` : ""}`;
    case "target-renamed":
      return `${a.from} renamed to ${a.to}`;
    case "rule":
      if (a.to === "off") return `rule ${a.rule} switched off`;
      return `rule ${a.rule} ${a.to === null ? "back to its default severity" : `set to ${severities[a.to]}`}`;
    case "suppressed":
      return `${about(a.rule, a.target)} suppressed${a.said === "" ? " without a reason" : ` (${value(a.said, f)})`}`;
    case "known":
      return `${about(a.rule, a.target)} added to the baseline, so it no longer counts`;
    case "unsuppressed":
      return `${about(a.rule, a.target)} counts again`;
    case "other":
      if (a.target !== null && moved[a.direction])
        return `${a.target} ${moved[a.direction]}: ${a.change.field} ${fromTo(a.change, f)}`;
      return `${a.target === null ? a.change.field : `${a.change.field} of ${a.target}`} ${fromTo(a.change, f)}`;
  }
}

function figures({ before, after }: FiguresBothWays, f: Format): string {
  if (!before || !after) return after ? beside["day/verdict"](after, f) : "";
  if (before.pressure === null && after.pressure !== null)
    return `${verdictWords[before.verdict]} → ${beside["day/verdict"](after, f)}`;
  const shift = (name: string, from: number | null, to: number | null): string[] =>
    from === null || to === null || from === to ? [] : [`${name} ${f.number(from)} → ${f.number(to)}`];
  const numbers = [
    ...shift("pressure", before.pressure, after.pressure),
    ...shift("blind spot", before.blindSpot, after.blindSpot),
    ...shift("hard blind spot", before.hardBlindSpot, after.hardBlindSpot),
  ];
  const verdict =
    before.verdict === after.verdict ? [] : [`${verdictWords[before.verdict]} → ${verdictWords[after.verdict]}`];
  const last = numbers.length > 0 ? [`${numbers.slice(0, 2).join(", ")} of 100 contacts`] : [];
  return [...verdict, ...last].join(", ");
}

function sentence(a: Headline, f: Format): string {
  const told = a.clauses.map(each => clause(each, f)).join("; ");
  const more = a.more > 0 ? `${told === "" ? "" : "; and "}${f.count(a.more, "more change", "more changes")}` : "";
  const judged = a.figures ? figures(a.figures, f) : "";
  const whole = `${told}${more}${judged === "" ? "" : `; ${judged}`}.`;
  return /^(new|rule|stakes|target) /.test(whole) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole;
}

export const review = {
  "review/headline": (a: Headline, f: Format) => sentence(a, f),
  "review/judged": (a: FiguresBothWays & { fresh: number; solved: number }, f: Format) => {
    const judged = figures(a, f);
    const found = `${f.count(a.fresh, "new finding", "new findings")}, ${f.number(a.solved)} solved`;
    return `No target changed, but how it is judged did: ${judged === "" ? found : `${judged}; ${found}`}.`;
  },
  "review/direction": (a: { direction: ChangeDirection }, _f: Format) => directions[a.direction],
  "review/value": (a: { value: ToldValue }, f: Format) => value(a.value, f),
};
