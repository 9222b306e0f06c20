import { readPhrase } from "../phrases/read-phrase";
import type { Bounded } from "../phrases/reading";
import { type PhraseUnit, units } from "../phrases/units";
import { type BoundKey, type Direction, withUnit } from "./phrase-bounds";

/** How somebody writes target phrases: the words that a new one is put in. */
export interface PhraseStyle {
  readonly words: "en" | "nl" | "signs";
  readonly isCapital: boolean;
}

/** Decimals behind a comma, which three of them would be thousands by. */
export const decimalComma = /\d,\d{1,2}(?!\d)/;

/** Bounds in numbers, by key of the format. */
type Amounts = ReadonlyMap<BoundKey, { readonly value: number; readonly unit: PhraseUnit }>;

const directions: Readonly<Record<PhraseStyle["words"], Readonly<Record<Direction, string>>>> = {
  en: { at_least: "at least", at_most: "at most" },
  nl: { at_least: "minstens", at_most: "hoogstens" },
  signs: { at_least: ">=", at_most: "<=" },
};
const inTime: Readonly<Record<PhraseStyle["words"], string>> = { en: "within", nl: "binnen", signs: "in" };

const dutch =
  /\b(?:minstens|minimaal|ten\s?minste|hoogstens|maximaal|hooguit|binnen|tussen|onder|boven|meer|minder|hoger|lager|tot|werkdag(?:en)?|uur|minuten|seconden|dagen|van|de|niet|gelijk)\b/i;

/** How most of these phrases are written. */
export function styleOf(phrases: readonly string[]): PhraseStyle {
  const isMost = (has: (phrase: string) => boolean): boolean => 2 * phrases.filter(has).length > phrases.length;
  const words = phrases.some(each => dutch.test(each)) ? "nl" : isMost(each => /[<>≤≥]/.test(each)) ? "signs" : "en";
  return { words, isCapital: isMost(each => /^\p{Lu}/u.test(each)) };
}

/**
 * A phrase with one of its bounds changed, in its own words; null where it cannot be said by other numbers or by a bound behind it. What comes
 * out is read again, and says what was asked.
 *
 * @param unit of amounts that have none
 * @param hasComma whether the text around it writes its decimals behind commas
 */
export function rephrased(
  text: string,
  key: BoundKey,
  value: string,
  unit: string | undefined,
  hasComma = false,
): string | null {
  const before = amountsIn(text, unit);
  const wanted = amountOf(value);
  if (!before || !wanted) return null;
  const after = new Map([...before, [key, wanted]]);
  const own = styleOf([text]);
  const candidates = before.has(key)
    ? [...withNumber(text, wanted, hasComma || decimalComma.test(text)), ...withAmount(text, value)]
    : key === "within"
      ? [`${text} ${inTime[own.words]} ${value}`]
      : [behind(text, key, value, own)];
  return candidates.find(each => areSame(amountsIn(each, unit), after)) ?? null;
}

/** A phrase that says a bound the other way round: `At least 80%` as `At most 80%`. */
export function turned(text: string, to: Direction, unit: string | undefined): string | null {
  const from = to === "at_least" ? "at_most" : "at_least";
  const before = amountsIn(text, unit);
  const amount = before?.get(from);
  if (!before || !amount || before.has(to)) return null;
  const after = new Map([[to, amount] as const, ...[...before].filter(([key]) => key !== from)]);
  const written = (text.match(amountText) ?? []).map(each => phrase({ [to]: each.trim() }, styleOf([text])));
  return written.find(each => areSame(amountsIn(each, unit), after)) ?? null;
}

/** Bounds as a new phrase: `At least 85%, at most 90%`. */
export function phrase(bounds: Readonly<Partial<Record<BoundKey, string>>>, { words, isCapital }: PhraseStyle): string {
  const said = (["at_least", "at_most"] as const).flatMap(key =>
    bounds[key] === undefined ? [] : [`${directions[words][key]} ${bounds[key]}`],
  );
  const text = [said.join(", "), ...(bounds.within === undefined ? [] : [`${inTime[words]} ${bounds.within}`])].join(
    " ",
  );
  return isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text;
}

const amountText = /(?:[€$£]\s*)?\d+(?:[.,:]\d+)*\s*(?:%|‰|\p{L}+(?:\s+(?:days?|dagen))?)?/gu;
const numberText = /\d+(?::\d{2})+|\d+(?:[.,]\d+)*/g;

function behind(text: string, key: Direction, value: string, { words }: PhraseStyle): string {
  const joint = words === "en" ? " and " : words === "nl" ? " en " : ", ";
  return `${text}${joint}${directions[words][key]} ${value}`;
}

/** The phrase with another number in place of one of its own, in each unit that it may be written in. */
function withNumber(text: string, { value, unit }: { value: number; unit: PhraseUnit }, hasComma: boolean): string[] {
  const sizes = unit === "s" ? [1, 60, 3600, 86_400, 604_800] : unit === "share" ? [0.01, 1, 0.001] : [1];
  return [...text.matchAll(numberText)].flatMap(found => {
    const isClock = found[0].includes(":");
    const numbers = isClock ? clocks(value) : sizes.flatMap(size => short(value / size, hasComma));
    return numbers.map(number => text.slice(0, found.index) + number + text.slice(found.index + found[0].length));
  });
}

function clocks(seconds: number): string[] {
  const two = (part: number): string => String(Math.floor(part)).padStart(2, "0");
  const [hours, minutes, rest] = [seconds / 3600, (seconds % 3600) / 60, seconds % 60];
  return [
    `${Math.floor(seconds / 60)}:${two(rest)}`,
    `${two(seconds / 60)}:${two(rest)}`,
    `${two(hours)}:${two(minutes)}:${two(rest)}`,
  ];
}

/** A number of at most three decimals; none for one that needs more. */
function short(number: number, hasComma: boolean): string[] {
  const text = String(Number(number.toPrecision(12)));
  if (!/^\d+(?:\.\d{1,3})?$/.test(text)) return [];
  return [hasComma ? text.replace(".", ",") : text];
}

function withAmount(text: string, value: string): string[] {
  return [...text.matchAll(amountText)].map(
    found => text.slice(0, found.index) + value + text.slice(found.index + found[0].trimEnd().length),
  );
}

function amountsIn(text: string, unit: string | undefined): Amounts | null {
  const reading = readPhrase(text);
  if (reading.kind !== "bound") return null;
  const { atLeast, atMost, within } = reading;
  const amounts = new Map<BoundKey, { value: number; unit: PhraseUnit }>();
  if (atLeast !== undefined) amounts.set("at_least", sized(atLeast, reading, unit));
  if (atMost !== undefined) amounts.set("at_most", sized(atMost, reading, unit));
  if (within) amounts.set("within", within);
  return amounts;
}

function sized(value: number, { unit }: Bounded, ofBare: string | undefined): { value: number; unit: PhraseUnit } {
  const measure = unit === "number" && ofBare ? units.get(ofBare.trim().toLowerCase()) : undefined;
  return measure ? { value: value * measure.size, unit: measure.unit } : { value, unit };
}

/** An amount as the format writes it. */
export function amountOf(text: string, unit?: string): { readonly value: number; readonly unit: PhraseUnit } | null {
  const reading = readPhrase(`at least ${withUnit(text, unit)}`);
  return reading.kind === "bound" && reading.atLeast !== undefined
    ? { value: reading.atLeast, unit: reading.unit }
    : null;
}

function areSame(a: Amounts | null, b: Amounts): boolean {
  if (!a || a.size !== b.size) return false;
  return [...b].every(([key, { unit, value }]) => {
    const other = a.get(key);
    return other?.unit === unit && Math.abs(other.value - value) <= 1e-9 * Math.max(1, Math.abs(value));
  });
}
