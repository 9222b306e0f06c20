import type { Metric, MetricUnit } from "../metrics/metric";
import { phraseBounds } from "../own-shape/phrase-bounds";
import { units } from "../phrases/units";

export type Bound = readonly [key: "at_least" | "at_most" | "within", value: string];

/** What a cell asks of its metric, in keys and values of the format; or why it asks nothing. */
export type Asked =
  | {
      readonly kind: "bounds";
      readonly bounds: readonly Bound[];
      /** Who says whether it is a floor or a ceiling: the file, or what is usual for the metric. */
      readonly direction: "said" | "usual";
    }
  | { readonly kind: "open"; readonly text: string }
  | { readonly kind: "unread"; readonly text: string; readonly nearest: string | null };

export interface About {
  readonly metric: Metric | null;
  /** The unit that stands beside the amount, in a column of its own or in its header. */
  readonly unit: string | null;
  /** What a column of directions says. */
  readonly way: "at least" | "at most" | null;
}

/** An amount and nothing else, with or without its unit. */
const amount = /^[-+]?(?:[€$£]\s?)?\d[\d.,]*(?:\s?[\p{L}%‰€$£]+)?$/u;
const number = /^[-+]?\d[\d.,]*$/;

/** Reads what a cell asks. An amount that does not say whether it is a floor or a ceiling takes what is always so for its metric. */
export function readAsked(text: string, about: About): Asked {
  const said = withUnit(text.trim(), about);
  if (said === null) return { kind: "unread", text, nearest: null };
  const way = amount.test(said) ? (about.way ?? usualWay(about.metric)) : null;
  const read = phraseBounds(said);
  if ("open" in read) return { kind: "open", text };
  const directed = way && phraseBounds(`${way} ${said}`);
  const bounds = directed && "bounds" in directed ? directed.bounds : "bounds" in read ? read.bounds : null;
  if (bounds && !fits(bounds, about.metric)) return { kind: "unread", text, nearest: null };
  if (bounds) return { kind: "bounds", bounds: bounds, direction: way && !about.way ? "usual" : "said" };
  return { kind: "unread", text, nearest: "unread" in read ? read.unread.nearest : null };
}

/** What a value of a metric can be written in; a number alone may be of any. */
const written: Readonly<Record<MetricUnit, RegExp>> = {
  time: / (?:s|min|h|days|months)$/,
  share: /%$/,
  score: /%$/,
  count: /^-?[\d.]+$/,
  rate: /%$/,
  money: / [A-Z]{3}$/,
};

function fits(bounds: readonly Bound[], metric: Metric | null): boolean {
  if (!metric) return true;
  return bounds.every(
    ([key, value]) => key === "within" || /^-?[\d.]+$/.test(value) || written[metric.unit].test(value),
  );
}

/** An amount as the format has it, for a key that is no bound. */
export function readAmount(text: string, about: About): string | null {
  const asked = readAsked(text, { ...about, way: "at most" });
  const bound = asked.kind === "bounds" ? asked.bounds.find(([key]) => key === "at_most") : undefined;
  return amount.test(text.trim()) && bound ? bound[1] : null;
}

/** Null where nobody can tell what the unit makes of the number: is 0.8 in a column of percentages 80%? */
function withUnit(text: string, { metric, unit }: About): string | null {
  const bare = /^(\D*)([-+]?\d[\d.,]*)$/.exec(text);
  if (!bare) return text;
  const value = Number(bare[2]!.replace(",", "."));
  const isShare = unit === "%" || (unit !== null && units.get(unit.toLowerCase())?.unit === "share");
  if (isShare) return value <= 1 && value > 0 ? null : `${text}%`;
  if (unit !== null) return units.has(unit.toLowerCase()) ? `${text} ${unit.toLowerCase()}` : text;
  if (metric?.unit !== "share" || !number.test(bare[2]!) || !(value > 0 && value <= 1)) return text;
  return value === 1 ? null : `${bare[1]}${Number((value * 100).toPrecision(12))}%`;
}

function usualWay(metric: Metric | null): "at least" | "at most" | null {
  if (metric?.direction === "up") return "at least";
  return metric?.direction === "down" ? "at most" : null;
}

const ways: readonly (readonly [way: "at least" | "at most", words: RegExp])[] = [
  [
    "at least",
    /^(?:>=?|=>|≥|up|higher|hoger|more|meer|max(?:imi[sz]e|imaliseren)?|increase|stijgend|omhoog|higher is better|hoger is beter|at least|minimaal)$/i,
  ],
  [
    "at most",
    /^(?:<=?|=<|≤|down|lower|lager|less|minder|min(?:imi[sz]e|imaliseren)?|decrease|dalend|omlaag|lower is better|lager is beter|at most|maximaal)$/i,
  ],
];

/** What a cell in a column of comparisons or directions says. */
export function readWay(text: string | undefined): "at least" | "at most" | null {
  return (text !== undefined && ways.find(([, words]) => words.test(text.trim()))?.[0]) || null;
}
