import type { Verdict } from "../../day";
import type { Format } from "../format";
import { verdictWords } from "./day-terms";

/** Where a set stands on the map. */
export interface StandSaid {
  readonly verdict: Verdict;
  readonly honestIsGreen: boolean;
  readonly pressure: number | null;
  readonly blindSpot: number | null;
  readonly hardBlindSpot: number | null;
}

/** The step that takes the most of a figure: its number from 1, and what part of the figure as it is today. */
export interface LargestStep {
  readonly step: number;
  readonly part: number;
}

/** What the steps to balance come to. */
export interface StepsSaid {
  readonly count: number;
  readonly balanced: boolean;
  readonly ofPressure: LargestStep | null;
  readonly ofBlindSpot: LargestStep | null;
}

const stands: Readonly<Record<Verdict, string>> = {
  watermelon: "Honest work is red, and harm would not show: the set stands at the upper right.",
  blind: "Honest work is green, and harm would not show: the set stands at the upper left.",
  strained: "Honest work is red, and harm would show: the set stands at the lower right.",
  balanced: "Honest work is green, and harm would show: the set stands at the lower left.",
  impossible: "No day is all green, so nobody can say what green costs: today the set stands nowhere on this map.",
  unknown: "What green costs cannot be told, so today the set stands nowhere on this map.",
};

/** The map of pressure and blind spot. */
export const previewMap = {
  "preview/map": (_: object, _f: Format) => "The map",
  "preview/map-lead": (a: { verdict: Verdict; steps: StepsSaid | null }, f: Format): string =>
    [stands[a.verdict], a.steps ? steps(a.verdict, a.steps, f) : ""].filter(Boolean).join(" "),
  "preview/map-quadrant": (a: { verdict: Verdict }, _f: Format) =>
    verdictWords[a.verdict].charAt(0).toUpperCase() + verdictWords[a.verdict].slice(1),
  "preview/map-quadrant-meaning": (a: { verdict: Verdict }, _f: Format): string =>
    ({
      balanced: "honest is green, harm shows",
      blind: "honest is green, so is harm",
      strained: "honest is red, but harm shows",
      watermelon: "green outside, red inside",
      impossible: "",
      unknown: "",
    })[a.verdict],
  "preview/map-number": (a: { value: number }, f: Format) => f.number(a.value),
  "preview/map-pressure": (a: { value: number }, f: Format) => `pressure ${f.number(a.value)}`,
  "preview/map-blind-spot": (a: { value: number }, f: Format) => `blind spot ${f.number(a.value)}`,
  "preview/map-hard": (a: { value: number }, f: Format) => `hard blind spot ${f.number(a.value)}`,
  "preview/map-today": (_: object, _f: Format) => "today",
  "preview/map-end": (a: { steps: number }, f: Format) =>
    a.steps === 1 ? "after the step" : `after ${f.number(a.steps)} steps`,
  "preview/map-effect": (a: { before: StandSaid; after: StandSaid }, f: Format) => effect(a.before, a.after, f),
  "preview/map-blind-axis": (_: object, _f: Format) =>
    "↑ Blind spot: contacts of 100 that could go unhelped unseen (square-root scale)",
  "preview/map-hard-axis": (_: object, _f: Format) => "Hard blind spot: of 100 emotional and heated customers ↑",
  "preview/map-pressure-axis": (_: object, _f: Format) =>
    "Pressure: contacts of 100 that green forces to go unhelped (square-root scale) →",
  "preview/map-honest-green": (_: object, _f: Format) => "honest work is green",
  "preview/map-honest-red": (_: object, _f: Format) => "honest work is red",
  "preview/map-limits": (_: object, _f: Format) => "limits",
  "preview/map-others": (_: object, _f: Format) => "other target sets in this workspace",
  "preview/map-other": (a: { name: string; pressure: number; blindSpot: number }, f: Format): string =>
    `${a.name}: pressure ${f.number(a.pressure)}, blind spot ${f.number(a.blindSpot)}`,
  "preview/map-steps": (_: object, _f: Format) => "Steps on the map",
};

function steps(verdict: Verdict, { count, balanced, ofPressure, ofBlindSpot }: StepsSaid, f: Format): string {
  if (count === 0) return "";
  const one = count === 1;
  const there = verdict === "balanced";
  const first = balanced
    ? there
      ? `${f.count(count, "step keeps", "steps keep")} it there and look${one ? "s" : ""} after agents.`
      : `${f.count(count, "step brings", "steps bring")} it to balance.`
    : `${f.count(count, "step brings", "steps bring")} it nearer to balance.`;
  const takes = [
    ...(ofPressure ? [`step ${ofPressure.step} takes ${partOf(ofPressure.part)} the pressure`] : []),
    ...(ofBlindSpot
      ? [
          ofPressure?.step === ofBlindSpot.step
            ? `${partOf(ofBlindSpot.part)} the blind spot`
            : `step ${ofBlindSpot.step} ${ofPressure ? "" : "takes "}${partOf(ofBlindSpot.part)} the blind spot`,
        ]
      : []),
  ];
  if (takes.length === 0) return first;
  const said = f.list(takes);
  return `${first} ${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

function partOf(part: number): string {
  return part > 0.995 ? "all of" : part > 0.5 ? "most of" : "the largest part of";
}

function effect(before: StandSaid, after: StandSaid, f: Format): string {
  if (after.verdict === "impossible") return "still no day is all green";
  if (after.verdict === "unknown") return "as good as balanced, but not measured";
  if (before.pressure === null || before.blindSpot === null) {
    return f.list([
      `pressure ${f.number(after.pressure ?? 0)}`,
      `blind spot ${f.number(after.blindSpot ?? 0)}`,
      ...(after.honestIsGreen ? ["honest work is green"] : []),
    ]);
  }
  const moved = (name: string, from: number | null, to: number | null) =>
    from === null || to === null || f.number(from) === f.number(to)
      ? []
      : [`${name} ${f.number(from)}\u00a0→\u00a0${f.number(to)}`];
  const all = [
    ...moved("pressure", before.pressure, after.pressure),
    ...moved("blind spot", before.blindSpot, after.blindSpot),
    ...moved("hard blind spot", before.hardBlindSpot, after.hardBlindSpot),
    ...(before.honestIsGreen === after.honestIsGreen
      ? []
      : [after.honestIsGreen ? "honest work turns green" : "honest work turns red for now"]),
  ];
  return all.length > 0 ? f.list(all) : "does not move it on the map";
}
