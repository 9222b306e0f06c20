import {
  type Assessment,
  type AssumptionName,
  type Influence,
  type Influences,
  type Look,
  type Override,
  rounded,
} from "../day";
import { assumptionText } from "../words/assumption-text";
import type { AssumedSaid, MovesSaid } from "../words/en/preview-assumptions";
import { message } from "../words/message";
import type { Say } from "./picture";

/** What the numbers of a set rest on: each assumption over its whole range, to be moved. */
export interface AssumptionsPicture<Text> {
  /** `**` stands around the facts in it. */
  readonly lead: Text;
  /** Ends of the two scales that all rows share, from 0, said. */
  readonly scales: { readonly pressure: Text; readonly blindSpot: Text } | null;
  /** Those that move the verdict or the numbers, the most first. */
  readonly rows: readonly AssumptionRow<Text>[];
  /** The rest; null where there is none. */
  readonly rest: { readonly summary: Text; readonly rows: readonly AssumptionRow<Text>[] } | null;
  /** Null where none has been moved. */
  readonly moved: MovedPicture<Text> | null;
}

export interface MovedPicture<Text> {
  readonly note: Text;
  /** What would be written, in the words of the file: `loss.brisk.complex: 20%`. */
  readonly lines: readonly { readonly name: string; readonly text: string }[];
}

export interface AssumptionRow<Text> {
  /** Dotted name, as under `assumptions` in a target file. */
  readonly name: AssumptionName;
  readonly label: Text;
  /** What is tried now, the ends of its range, and the size of a step of the keyboard, in `unit`. */
  readonly value: number;
  readonly lowest: number;
  readonly highest: number;
  readonly step: number;
  readonly unit: "%" | "×" | "s";
  /** One of `unit`, in the assumption's base unit. */
  readonly unitSize: number;
  readonly valueText: Text;
  readonly ends: readonly [Text, Text];
  readonly moved: boolean;
  /** Over the range, 0..1: what is used, and what is likely. */
  readonly used: number;
  readonly likely: readonly [number, number];
  /** Places in order; heights 0..1 of the shared scales, null where no day is all green or it cannot be told. */
  readonly looks: readonly LookPicture[];
  /** Where the verdict is another: stretches of the range, 0..1. */
  readonly elsewhere: readonly (readonly [number, number])[];
  /** Where the verdict changes, `**` around it, and what the numbers do between the likely ends. */
  readonly sentence: Text;
  /** Whose number it is. */
  readonly whose: Text;
}

export interface LookPicture {
  readonly at: number;
  readonly pressure: number | null;
  readonly blindSpot: number | null;
}

/** What is known of the assumptions of a set so far. */
export type Assumed =
  | { readonly influences: Influences }
  /** Assumptions that are done, of how many. */
  | { readonly done: number; readonly of: number };

/** Rows that are not folded away, where more move anything. */
const mostRows = 6;
/** Of the two scales: what moves the numbers by less between its likely ends is folded away. */
const leastMoved = 0.02;
const nice: readonly number[] = [1, 2, 4, 6, 8, 10, 15, 20, 30, 40, 60, 80, 100];

/** Null where the model cannot tell of the set, whatever is assumed. */
export function pictureAssumptions<Text>(
  assumed: Assumed,
  moved: readonly Override[],
  say: Say<Text>,
): AssumptionsPicture<Text> | null {
  if (!("influences" in assumed)) {
    const lead = say(message("preview/assumptions-progress", { done: assumed.done, of: assumed.of }));
    return { lead, scales: null, rows: [], rest: null, moved: null };
  }
  const { found, verdict } = assumed.influences;
  if (found.length === 0) return null;
  const scale = { pressure: mostOf(found, "pressure"), blindSpot: mostOf(found, "blindSpot") };
  const seen = (each: Influence) => movesOf(each, scale);
  const sorted = [...found].sort((a, b) => Number(turns(b)) - Number(turns(a)) || seen(b) - seen(a));
  const weighing = sorted.filter((each, index) => turns(each) || (index < mostRows && seen(each) >= leastMoved));
  const rest = sorted.filter(each => !weighing.includes(each));
  const rowOf = (each: Influence) => pictureRow(each, { verdict, scale, moved, say });
  const turning = weighing.filter(turns).map(({ assumption }) => assumption);
  return {
    lead: say(message("preview/assumptions-lead", { count: found.length, turning, verdict })),
    scales: {
      pressure: say(message("preview/assumptions-pressure", { most: scale.pressure })),
      blindSpot: say(message("preview/assumptions-blind-spot", { most: scale.blindSpot })),
    },
    rows: weighing.map(rowOf),
    rest:
      rest.length === 0
        ? null
        : {
            summary: say(
              message("preview/assumptions-rest", {
                count: rest.length,
                alone: weighing.length === 0,
                ...boundOf(rest),
              }),
            ),
            rows: rest.map(rowOf),
          },
    moved: pictureMoved(moved, say),
  };
}

function turns({ keeps }: Influence): boolean {
  return keeps.lowest !== null || keeps.highest !== null;
}

interface Around<Text> {
  readonly verdict: Assessment["verdict"];
  readonly scale: Readonly<Record<"pressure" | "blindSpot", number>>;
  readonly moved: readonly Override[];
  readonly say: Say<Text>;
}

function pictureRow<Text>(influence: Influence, { verdict, scale, moved, say }: Around<Text>): AssumptionRow<Text> {
  const { assumption, unit, value, from, lowest, highest, likely, looks, keeps } = influence;
  const tried = moved.find(each => each.name === assumption)?.value.amount ?? value;
  const shown = units[unit];
  const amount = (base: number) => rounded(base / shown.size);
  const at = (base: number) => (highest > lowest ? (base - lowest) / (highest - lowest) : 0);
  const said = (base: number): AssumedSaid => ({ amount: base, unit });
  const height = (look: Look, figure: "pressure" | "blindSpot") => {
    const told = look[figure];
    return told === null ? null : told / scale[figure];
  };
  return {
    name: assumption,
    label: say(message("preview/assumption", { name: assumption })),
    value: amount(tried),
    lowest: amount(lowest),
    highest: amount(highest),
    step: shown.step,
    unit: shown.name,
    unitSize: shown.size,
    valueText: say(message("preview/assumption-value", said(tried))),
    ends: [
      say(message("preview/assumption-value", said(lowest))),
      say(message("preview/assumption-value", said(highest))),
    ],
    moved: tried !== value,
    used: at(value),
    likely: [at(likely[0]), at(likely[1])],
    looks: looks.map(look => ({
      at: at(look.value),
      pressure: height(look, "pressure"),
      blindSpot: height(look, "blindSpot"),
    })),
    elsewhere: [
      ...(keeps.lowest === null ? [] : [[0, at(keeps.lowest)] as const]),
      ...(keeps.highest === null ? [] : [[at(keeps.highest), 1] as const]),
    ],
    sentence: say(
      message("preview/assumption-does", {
        unit,
        below: turnOf(keeps.lowest, looks.filter(each => each.value < (keeps.lowest ?? 0)).at(-1), verdict),
        above: turnOf(
          keeps.highest,
          looks.find(each => each.value > (keeps.highest ?? 0)),
          verdict,
        ),
        ...spans(influence),
      }),
    ),
    whose: say(message("preview/assumption-whose", { from, used: said(value), moved: tried !== value })),
  };
}

function turnOf(at: number | null, beyond: Look | undefined, verdict: Look["verdict"]) {
  if (at === null) return null;
  return { at, verdict: beyond && beyond.verdict !== verdict ? beyond.verdict : null };
}

const units: Readonly<Record<Influence["unit"], { name: "%" | "×" | "s"; size: number; step: number }>> = {
  share: { name: "%", size: 0.01, step: 1 },
  factor: { name: "×", size: 1, step: 0.05 },
  seconds: { name: "s", size: 1, step: 5 },
};

function likelyLooks({ looks, likely }: Influence): readonly Look[] {
  return looks.filter(({ value }) => value >= likely[0] - 1e-9 && value <= likely[1] + 1e-9);
}

/** Lowest and highest between the likely ends; null where neither is told. */
function spans(influence: Influence): Record<"pressure" | "blindSpot", MovesSaid | null> {
  const span = (figure: "pressure" | "blindSpot"): MovesSaid | null => {
    const told = likelyLooks(influence).flatMap(look => look[figure] ?? []);
    return told.length === 0 ? null : { least: Math.min(...told), most: Math.max(...told) };
  };
  return { pressure: span("pressure"), blindSpot: span("blindSpot") };
}

/** How far its two lines go between the likely ends. */
function movesOf(influence: Influence, scale: Around<unknown>["scale"]): number {
  const { pressure, blindSpot } = spans(influence);
  return lengthOf(pressure) / scale.pressure + lengthOf(blindSpot) / scale.blindSpot;
}

function lengthOf(span: MovesSaid | null): number {
  return span ? span.most - span.least : 0;
}

/** The most that any of these moves a figure between its likely ends. */
function boundOf(rest: readonly Influence[]): Record<"pressure" | "blindSpot", number> {
  const most = (figure: "pressure" | "blindSpot") => Math.max(0, ...rest.map(each => lengthOf(spans(each)[figure])));
  return { pressure: most("pressure"), blindSpot: most("blindSpot") };
}

function mostOf(found: readonly Influence[], figure: "pressure" | "blindSpot"): number {
  const most = Math.max(0, ...found.flatMap(({ looks }) => looks.map(look => look[figure] ?? 0)));
  return nice.find(each => each >= most) ?? most;
}

function pictureMoved<Text>(moved: readonly Override[], say: Say<Text>): MovedPicture<Text> | null {
  if (moved.length === 0) return null;
  return {
    note: say(message("preview/assumptions-moved", { count: moved.length })),
    lines: moved.map(({ name, value }) => ({ name, text: assumptionText(name, value.amount) })),
  };
}

/** The words around it. */
export function assumptionsLabels<Text>(say: Say<Text>) {
  return {
    heading: say(message("preview/assumptions", {})),
    legend: say(message("preview/assumptions-legend", {})),
    marks: say(message("preview/assumptions-marks", {})),
    reset: say(message("preview/assumptions-reset", {})),
    write: say(message("preview/assumptions-write", {})),
    confirm: say(message("preview/assumptions-confirm", {})),
    doWrite: say(message("preview/assumptions-do-write", {})),
    still: say(message("preview/assumptions-still", {})),
  };
}
