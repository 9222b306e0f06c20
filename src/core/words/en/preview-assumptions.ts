import type { Assumption, AssumptionName, Influence, Verdict } from "../../day";
import { capital, type Format } from "../format";
import { assumptions } from "./assumptions";
import { verdictWords } from "./day-terms";

/** Of an assumption, in its base unit. */
export interface AssumedSaid {
  readonly amount: number;
  readonly unit: Assumption["unit"];
}

/** Of 100. */
export interface MovesSaid {
  readonly least: number;
  readonly most: number;
}

/** Where the verdict turns, and into which; null where only a part of what lies beyond is another. */
export interface TurnSaid {
  readonly at: number;
  readonly verdict: Verdict | null;
}

const whose: Readonly<Record<Influence["from"], string>> = {
  file: "this file says so",
  organisation: "your organisation's configuration says so",
  default: "the model's own judgment",
};

/** The controls of what the model assumes. */
export const previewAssumptions = {
  "preview/assumptions": (_: object, _f: Format) => "Assumptions",
  "preview/assumptions-progress": (a: { done: number; of: number }, f: Format) =>
    a.of === 0
      ? "Working out what each assumption does."
      : `Working out what each assumption does: ${f.number(a.done)} of ${f.number(a.of)}.`,
  "preview/assumptions-lead": (
    a: { count: number; turning: readonly AssumptionName[]; verdict: Verdict },
    f: Format,
  ) => {
    const named = a.turning.map(name => assumptions["assumption/name"]({ name }, f));
    const start = `The numbers rest on ${f.count(a.count, "assumption", "assumptions")}`;
    if (named.length === 0)
      return `${start}. **None of them changes the verdict** on its own, wherever in its range it lies: they move the numbers.`;
    const can = `**${named.length === 1 ? "one of them changes" : `${f.number(named.length)} of them change`} the verdict** on ${named.length === 1 ? "its" : "their"} own`;
    const which = named.length <= 3 ? `: ${f.list(named)}` : "";
    return `${start}; ${can}${which}. ${a.count > named.length ? "The others move the numbers, not the verdict." : ""}`.trim();
  },
  "preview/assumptions-legend": (_: object, _f: Format) => "Each over its whole range:",
  "preview/assumptions-pressure": (a: { most: number }, f: Format) => `pressure, 0 to ${f.number(a.most)}`,
  "preview/assumptions-blind-spot": (a: { most: number }, f: Format) => `blind spot, 0 to ${f.number(a.most)}`,
  "preview/assumptions-marks": (_: object, _f: Format) =>
    "Dashed: the value used. Thick: what is likely, a judgment. Grey: another verdict.",
  "preview/assumption": (a: { name: AssumptionName }, f: Format) => capital(assumptions["assumption/name"](a, f)),
  "preview/assumption-value": (a: AssumedSaid, f: Format) => said(a, f),
  "preview/assumption-does": (
    a: {
      unit: AssumedSaid["unit"];
      below: TurnSaid | null;
      above: TurnSaid | null;
      pressure: MovesSaid | null;
      blindSpot: MovesSaid | null;
    },
    f: Format,
  ) => {
    const turn = (side: "below" | "above", to: TurnSaid | null) =>
      to
        ? [
            `${to.verdict === null ? "another" : verdictWords[to.verdict]} ${side} ${said({ amount: to.at, unit: a.unit }, f)}`,
          ]
        : [];
    const turned = [...turn("below", a.below), ...turn("above", a.above)];
    const turns = turned.length > 0 ? `**The verdict is ${f.list(turned)}.** ` : "";
    if (!a.pressure || !a.blindSpot) return `${turns}Between the likely ends no day is all green.`;
    return `${turns}Between the likely ends: pressure ${span(a.pressure, f)}, blind spot ${span(a.blindSpot, f)}.`;
  },
  "preview/assumption-whose": (a: { from: Influence["from"]; used: AssumedSaid; moved: boolean }, f: Format) =>
    a.moved ? `Moved from ${said(a.used, f)}: ${whose[a.from]}.` : `${capital(whose[a.from])}.`,
  "preview/assumptions-rest": (a: { count: number; alone: boolean; pressure: number; blindSpot: number }, f: Format) =>
    `${f.number(a.count)}${a.alone ? "" : " more"}; between ${a.count === 1 ? "its likely ends it does not move" : "their likely ends none moves"} ` +
    `pressure by more than ${f.number(a.pressure)} or the blind spot by more than ${f.number(a.blindSpot)}`,
  "preview/assumptions-still": (_: object, _f: Format) =>
    "Values moved here are tried out; the file keeps its own until you ask.",
  "preview/assumptions-moved": (a: { count: number }, f: Format) =>
    `${f.count(a.count, "assumption is", "assumptions are")} moved; the file keeps its own until you ask.`,
  "preview/assumptions-reset": (_: object, _f: Format) => "Reset",
  "preview/assumptions-write": (_: object, _f: Format) => "Write to the file…",
  "preview/assumptions-confirm": (_: object, _f: Format) => "Under `assumptions` in the file, and undo takes it back:",
  "preview/assumptions-do-write": (_: object, _f: Format) => "Write",
};

function said({ amount, unit }: AssumedSaid, f: Format): string {
  if (unit === "share") return f.share(amount);
  return unit === "seconds" ? f.time(amount) : `×\u00a0${f.number(amount, 2)}`;
}

function span({ least, most }: MovesSaid, f: Format): string {
  const [from, to] = [f.number(least), f.number(most)];
  return from === to ? `${to} (no change)` : `${from}\u2060–\u2060${to}`;
}
