import type { AssessedTarget } from "../day";
import type { Range } from "../finding";
import { marginOf } from "../model/margin";
import type { Quantity } from "../model/quantity";
import { isOnScale, scaleOf } from "../model/satisfaction";
import type { Target } from "../model/target-set";
import { type Message, message } from "../words/message";
import type { PicturedDocument, PlacedTarget } from "./document";
import type { Say } from "./picture";
import type { TickPicture } from "./staffing";
import { ticksOver } from "./ticks";

/** What customers give where everyone is asked, beside what those give who are asked. */
export interface SatisfactionPicture<Text> {
  readonly heading: Text;
  /** A few targets, in file order. */
  readonly charts: readonly SatisfactionChart<Text>[];
  /** What those who are asked, and everyone, are called. */
  readonly asked: Text;
  readonly everyone: Text;
  /** How many more there are; null where there are none. */
  readonly more: Text | null;
}

export interface SatisfactionChart<Text> {
  /** Key of its target. */
  readonly target: string;
  readonly range: Range;
  /** What there is to conclude; `**` stands around the facts in it. */
  readonly lead: Text;
  /** Ends of the scale, as are all values: marks, or 0..1. */
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly TickPicture<Text>[];
  readonly bound: { readonly value: number; readonly text: Text; readonly atLeast: boolean };
  /** Empty where nothing was measured and nothing can be told. */
  readonly rows: readonly SatisfactionRow<Text>[];
}

export interface SatisfactionRow<Text> {
  readonly kind: "measured" | "honest" | "kindest" | "worst";
  readonly name: Text;
  readonly note: Text | null;
  /** The 95% interval of a measurement, within the scale. */
  readonly margin: { readonly from: number; readonly to: number } | null;
  /** Earlier measurements. */
  readonly history: readonly number[];
  /** What those who are asked give. */
  readonly asked: MarkPicture<Text> | null;
  /** What everyone gives; null where those who are asked are everyone. */
  readonly everyone: MarkPicture<Text> | null;
}

export interface MarkPicture<Text> {
  readonly value: number;
  readonly text: Text;
}

const mostCharts = 2;
const mostHistory = 24;
/** Up to this many whole marks each has its number. */
const mostTicks = 10;
const same = 1e-6;

/** Null where no target asks customers how satisfied they are, on a scale that is known. */
export function pictureSatisfaction<Text>(
  document: PicturedDocument,
  say: Say<Text>,
): SatisfactionPicture<Text> | null {
  const charts = [...document.targets, ...document.elsewhere].flatMap(each => chartOf(each, document, say) ?? []);
  if (charts.length === 0) return null;
  const more = charts.length - mostCharts;
  return {
    heading: say(message("preview/satisfaction", {})),
    charts: charts.slice(0, mostCharts),
    asked: say(message("preview/satisfaction-those-asked", {})),
    everyone: say(message("preview/satisfaction-everyone", {})),
    more: more > 0 ? say(message("preview/satisfaction-more", { targets: more })) : null,
  };
}

function chartOf<Text>(
  { target, key, range }: PlacedTarget,
  document: PicturedDocument,
  say: Say<Text>,
): SatisfactionChart<Text> | null {
  const bound = (target.atLeast ?? target.atMost)?.value;
  const ends = bound && endsOf(target, bound);
  if (target.metric?.id !== "customer_satisfaction" || !ends || !isOnScale(target, bound)) return null;
  const assessed = document.assessment.detail.targets.find(each => each.target === target.id) ?? null;
  const mark = (value: number): MarkPicture<Text> => ({
    value: Math.min(ends.high, Math.max(ends.low, value)),
    text: say(markSaid(value, bound)),
  });
  const measured = measuredRow(target, bound, ends, mark, say);
  return {
    target: key,
    range,
    lead: say(leadOf(target, bound, assessed)),
    ...ends,
    ticks: ticksOver(ends.low, ends.high, mostTicks)
      .values.filter(value => ends.low <= value && value <= ends.high)
      .map(value => ({ value, text: say(markSaid(value, bound)) })),
    bound: {
      value: bound.amount,
      text: say(message("preview/satisfaction-target", { bound })),
      atLeast: target.atLeast !== undefined,
    },
    rows: [
      ...(measured ? [measured] : []),
      ...(assessed ? dayRows(assessed, bound, target.atLeast !== undefined, mark, say) : []),
    ],
  };
}

function endsOf(target: Target, bound: Quantity) {
  if (bound.unit === "share") return { low: 0, high: 1 };
  const scale = bound.unit === "number" ? scaleOf(target) : null;
  return scale && scale.highest > scale.lowest ? { low: scale.lowest, high: scale.highest } : null;
}

function markSaid(value: number, { unit }: Quantity): Message {
  return message("preview/amount", { value, unit: unit === "share" ? "share" : "number" });
}

function measuredRow<Text>(
  target: Target,
  bound: Quantity,
  { low, high }: { readonly low: number; readonly high: number },
  mark: (value: number) => MarkPicture<Text>,
  say: Say<Text>,
): SatisfactionRow<Text> | null {
  const baseline = baselineOf(target, bound);
  if (baseline === null) return null;
  const margin = marginOf(target);
  return {
    kind: "measured",
    name: say(message("preview/satisfaction-row", { kind: "measured" })),
    note:
      margin &&
      say(message("preview/satisfaction-margin", { size: margin.size, halfWidth: margin.halfWidth, like: bound })),
    margin: margin && {
      from: Math.max(low, baseline - margin.halfWidth),
      to: Math.min(high, baseline + margin.halfWidth),
    },
    history: earlierThan(target, bound).slice(-mostHistory),
    asked: mark(baseline),
    everyone: null,
  };
}

function baselineOf(target: Target, { unit }: Quantity): number | null {
  const { baseline } = target;
  return baseline?.value.unit === unit && isOnScale(target, baseline.value) ? baseline.value.amount : null;
}

/** What was measured, in the unit of the bound and on its scale. */
function earlierThan(target: Target, { unit }: Quantity): number[] {
  return target.history.flatMap(({ value }) => (value.unit === unit && isOnScale(target, value) ? [value.amount] : []));
}

/** A green day of chosen customers shows whatever is asked: then those who are asked stand on the bound. */
function dayRows<Text>(
  { honest, kindest, worst, measured }: AssessedTarget,
  bound: Quantity,
  atLeast: boolean,
  mark: (value: number) => MarkPicture<Text>,
  say: Say<Text>,
): SatisfactionRow<Text>[] {
  const row = (
    kind: SatisfactionRow<Text>["kind"],
    asked: MarkPicture<Text> | null,
    everyone: MarkPicture<Text> | null,
  ) => ({
    kind,
    name: say(message("preview/satisfaction-row", { kind })),
    note: kind === "honest" ? say(message("preview/satisfaction-model", {})) : null,
    margin: null,
    history: [],
    asked,
    everyone,
  });
  const green = (["kindest", "worst"] as const).flatMap(kind => {
    const day = { kindest, worst }[kind];
    if (!day) return [];
    const asMuch =
      measured === "chosen"
        ? { ...mark(bound.amount), text: say(message("preview/satisfaction-asked", { bound, atLeast })) }
        : null;
    const asked = day.shown === null ? asMuch : mark(day.shown);
    const isSame = day.truth === null || (day.shown !== null && Math.abs(day.shown - day.truth) < same);
    return [row(kind, asked, isSame ? null : mark(day.truth))];
  });
  return [...(honest === null ? [] : [row("honest", null, mark(honest))]), ...green];
}

function leadOf(target: Target, bound: Quantity, assessed: AssessedTarget | null): Message {
  const baseline = baselineOf(target, bound);
  const earlier = earlierThan(target, bound);
  const margin = baseline === null ? null : marginOf(target);
  return message("preview/satisfaction-lead", {
    bound,
    baseline: baseline === null ? null : target.baseline!.value,
    beyond: baseline === null ? null : target.atLeast ? bound.amount - baseline : baseline - bound.amount,
    atLeast: target.atLeast !== undefined,
    margin: margin && { size: margin.size, halfWidth: margin.halfWidth },
    gained: earlier.length > 1 ? { periods: earlier.length, amount: earlier.at(-1)! - earlier[0]! } : null,
    method: target.measured?.sample?.method?.value ?? null,
    worst: assessed?.worst ?? null,
    honest: assessed?.honest ?? null,
  });
}
