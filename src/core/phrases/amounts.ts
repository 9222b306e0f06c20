import { fractions, numerals } from "./numerals";
import type { Token } from "./tokens";
import { type Measure, multipliers, type PhraseUnit, plainly, units, working } from "./units";

/** A number with its unit. */
export interface Amount {
  /** In `unit`, as a share on 0..1. */
  readonly value: number;
  readonly unit: PhraseUnit;
  /** How one of the unit as it is written counts: 60 for minutes, 0.01 for per cent. */
  readonly size: number;
  /** Without a unit of its own: one that follows may be meant. */
  readonly isBare: boolean;
  /** `90%+`: or more. */
  readonly orMore: boolean;
  /** A time of day, or a day: no amount at all. */
  readonly isMoment: boolean;
  /** Seconds in which a share is reached, where one expression says both: `80/20`. */
  readonly within?: number;
  /** Behind the colon of `4:30`. */
  readonly clock?: number;
}

interface Read {
  readonly amount: Amount;
  /** Index of the token behind it. */
  readonly end: number;
}

const months = new Set(
  (
    "january february march april june july august september october november december januari februari maart mei juni juli " +
    "augustus oktober jan feb apr jun jul aug sep sept oct okt nov dec"
  ).split(" "),
);
const ordinals = new Set("st nd rd th e ste de".split(" "));
const halves = new Set(["half", "halve"]);

/** Reads amounts off the tokens of a phrase. */
export class Amounts {
  constructor(private readonly tokens: readonly Token[]) {}

  /** The amount that begins at a token; null where none does. */
  at(start: number): Read | null {
    const money = this.currencyAt(start);
    let at = money ? start + 1 : start;
    const sign = this.signAt(at, start);
    if (sign !== 0) at++;
    const later = money ? null : this.currencyAt(at);
    if (later) at++;
    const measure = money ?? later;
    const clock = this.tokens[at];
    if (clock?.kind === "clock") return measure ? null : this.clock(clock.parts, clock.text, at + 1);
    const number = this.numberAt(at);
    if (!number) return null;
    return this.measured((sign || 1) * number.value, number.end, measure, number.isFraction);
  }

  private word(at: number): string {
    const token = this.tokens[at];
    return token?.kind === "word" || token?.kind === "sign" ? token.text : "";
  }

  private isGlued(at: number): boolean {
    return this.tokens[at]?.glued ?? false;
  }

  private currencyAt(at: number): Measure | null {
    const measure = units.get(this.word(at));
    const isMoney = measure && (measure.unit === "EUR" || measure.unit === "USD" || measure.unit === "GBP");
    return isMoney ? measure : null;
  }

  /** A hyphen behind a number or a word parts it from what follows; elsewhere it makes a number negative. */
  private signAt(at: number, start: number): 1 | -1 | 0 {
    const sign = this.word(at);
    if ((sign !== "-" && sign !== "+") || !this.isGlued(at + 1)) return 0;
    const before = this.tokens[start - 1];
    if (before?.kind === "number" || before?.kind === "clock" || units.has(this.word(start - 1))) return 0;
    if (this.isGlued(at) && before?.kind === "word") return 0;
    return sign === "-" ? -1 : 1;
  }

  private clock(parts: readonly number[], text: string, end: number): Read | null {
    const unit = units.get(this.word(end));
    const isHours = unit?.size === 3600;
    const [first = 0, second = 0, third] = parts;
    const isMoment =
      /^(?:am|pm)$/.test(this.word(end)) ||
      (isHours &&
        first >= 6 &&
        text.length >= 4 &&
        third === undefined &&
        second % 5 === 0 &&
        (text.startsWith("0") || first >= 8));
    const seconds =
      third !== undefined
        ? first * 3600 + second * 60 + third
        : isHours
          ? first * 3600 + second * 60
          : first * 60 + second;
    const amount = {
      value: seconds,
      unit: "s" as const,
      size: 60,
      isBare: false,
      orMore: false,
      isMoment,
      clock: second,
    };
    return { amount, end: unit?.unit === "s" ? end + 1 : end };
  }

  /** A number in figures or words, without its unit. */
  private numberAt(start: number): { value: number; end: number; isFraction: boolean } | null {
    const token = this.tokens[start];
    if (token?.kind === "number") {
      let [value, end] = [token.value, start + 1];
      if (this.tokens[end]?.kind === "word" && this.isGlued(end) && ordinals.has(this.word(end))) return null;
      const factor = this.multiplierAt(end, start);
      if (factor) {
        value *= factor;
        end++;
      }
      const half = this.halfAt(end);
      return half ? { value: value + 0.5, end: half, isFraction: false } : { value, end, isFraction: false };
    }
    if (/^(?:a|an|een|the|de|het)$/.test(this.word(start)) && this.isTime(start + 1))
      return { value: 1, end: start + 1, isFraction: false };
    return token?.kind === "word" ? this.spelled(start) : null;
  }

  private isTime(at: number): boolean {
    const unit = this.measureAt(at)?.measure.unit;
    return unit === "s" || unit === "month" || unit === "business_day";
  }

  private multiplierAt(at: number, start: number): number | undefined {
    const factor = multipliers.get(this.word(at));
    const isLetter = this.word(at).length === 1;
    if (!factor || !isLetter) return factor;
    if (!this.isGlued(at)) return undefined;
    const isMoney = this.currencyAt(start - 1) !== null || this.currencyAt(at + 1) !== null;
    return this.word(at) === "k" || isMoney ? factor : undefined;
  }

  /** `and a half`, `en een half`: index behind it. */
  private halfAt(at: number): number | null {
    if (this.word(at) !== "and" && this.word(at) !== "en") return null;
    const next = this.word(at + 1) === "a" || this.word(at + 1) === "een" ? at + 2 : at + 1;
    return halves.has(this.word(next)) ? next + 1 : null;
  }

  private spelled(start: number): { value: number; end: number; isFraction: boolean } | null {
    const fraction = this.fractionAt(start);
    if (fraction) return fraction;
    const first = numerals.get(this.word(start));
    if (first === undefined || this.word(start) === "een") return null;
    let [value, at] = [first, start + 1];
    for (; ; at++) {
      const from = this.word(at) === "-" && this.isGlued(at) ? at + 1 : at;
      const next = numerals.get(this.word(from));
      if (next === undefined || this.word(from) === "een" || (this.word(from) === "one" && value < 20)) break;
      if (next === 100 || next === 1000) value *= next;
      else if (next < 10 && value % 10 === 0 && value >= 20) value += next;
      else if (next < 100 && value % 100 === 0) value += next;
      else break;
      at = from;
    }
    const parts = fractions.get(this.word(at));
    if (parts !== undefined && parts < 0.5 && value < 10) {
      const end = this.tokens[at + 1] === undefined ? at + 1 : this.behindOf(at + 1);
      if (end !== null) return { value: value * parts, end, isFraction: true };
    }
    const half = this.halfAt(at);
    return half ? { value: value + 0.5, end: half, isFraction: false } : { value, end: at, isFraction: false };
  }

  /** `half an hour`, `anderhalve minuut`, `de helft van de klanten`, `a quarter of`. */
  private fractionAt(start: number): { value: number; end: number; isFraction: boolean } | null {
    const article = /^(?:a|an|the|een|de|het)$/.test(this.word(start)) ? 1 : 0;
    const value = fractions.get(this.word(start + article));
    if (value === undefined) return null;
    let end = start + article + 1;
    if (this.word(end) === "of" && /^(?:a|an)$/.test(this.word(end + 1)) && this.measureAt(end + 2))
      return { value, end: end + 2, isFraction: false };
    if (/^(?:a|an)$/.test(this.word(end)) && this.measureAt(end + 1)) end++;
    if (this.measureAt(end)?.measure.unit === "s" || this.measureAt(end)?.measure.unit === "month")
      return { value, end, isFraction: false };
    if (value > 1) return { value, end, isFraction: false };
    const behind = this.behindOf(end);
    if (behind !== null) return { value, end: behind, isFraction: true };
    if (article === 1 && this.tokens[end] === undefined) return { value, end, isFraction: true };
    return halves.has(this.word(start)) || this.word(start + article) === "helft"
      ? { value, end, isFraction: true }
      : null;
  }

  /** Behind `of` and `van`, which make a fraction a share. */
  private behindOf(at: number): number | null {
    return this.word(at) === "of" || this.word(at) === "van" || this.word(at) === "the" ? at : null;
  }

  /** The unit at a token, and the index behind it. */
  private measureAt(at: number): { readonly measure: Measure; readonly end: number } | null {
    let from = at;
    if (this.word(from) === "-" && this.isGlued(from) && this.isGlued(from + 1)) from++;
    const isWorking = working.has(this.word(from));
    if (isWorking || plainly.has(this.word(from))) from++;
    if (isWorking && this.word(from) === "-") from++;
    const word = this.word(from);
    if (
      word === "m" &&
      (this.tokens[from + 1]?.kind === "number" || this.tokens[from + 1] === undefined || this.isGlued(from))
    ) {
      return { measure: { unit: "s", size: 60 }, end: from + 1 };
    }
    const measure = units.get(word);
    if (!measure) return null;
    if (word === "percentage" || word === "percent" || word === "%") {
      const points = /^(?:points?|pts?|punten|punt)$/.test(this.word(from + 1)) ? 1 : 0;
      return { measure, end: from + 1 + points };
    }
    if (isWorking && measure.size === 86400) return { measure: { unit: "business_day", size: 1 }, end: from + 1 };
    return { measure, end: from + 1 };
  }

  private measured(number: number, start: number, money: Measure | null, isFraction: boolean): Read {
    const found = money || isFraction ? null : this.measureAt(start);
    let end = found ? found.end : start;
    if (found && this.word(end) === "." && /^(?:sec|min|s|u|h|mnd|wk)$/.test(this.word(end - 1))) end++;
    const measure = money ?? found?.measure ?? { unit: isFraction ? ("share" as const) : ("number" as const), size: 1 };
    let value = number * measure.size;
    if (measure.unit === "s") {
      const more = this.smaller(end, measure.size);
      value += more.seconds;
      end = more.end;
    }
    const isMoment = this.isMoment(start, end, measure);
    const orMore =
      (this.word(end) === "+" && this.isGlued(end)) ||
      (found === null && this.word(start) === "+" && this.isGlued(start));
    if (orMore) end++;
    if (orMore && found === null && money === null && !isFraction) {
      const late = this.measureAt(end);
      if (late)
        return {
          amount: {
            value: tidy(number * late.measure.size),
            ...late.measure,
            isBare: false,
            orMore,
            isMoment,
          },
          end: late.end,
        };
    }
    const isBare = measure.unit === "number";
    return { amount: { value: tidy(value), ...measure, isBare, orMore, isMoment }, end };
  }

  /** `4 min 30 s`, `1 hour and 15 minutes`, `1h30`: the smaller part. */
  private smaller(start: number, size: number): { readonly seconds: number; readonly end: number } {
    const joined = /^(?:and|en|,)$/.test(this.word(start)) ? start + 1 : start;
    if (joined > start && this.word(joined + 1) === "half") return { seconds: size / 2, end: joined + 2 };
    if (joined > start && this.measureAt(joined + 1)?.measure.size === 900) return { seconds: 900, end: joined + 2 };
    const token = this.tokens[joined];
    if (token?.kind !== "number") return { seconds: 0, end: start };
    const found = this.measureAt(joined + 1);
    if (found?.measure.unit === "s" && found.measure.size < size) {
      const rest = this.smaller(found.end, found.measure.size);
      return { seconds: token.value * found.measure.size + rest.seconds, end: rest.end };
    }
    const isShort =
      token.glued && this.isGlued(joined) && (size === 3600 || size === 60) && token.value < 60 && joined === start;
    return isShort && !found ? { seconds: token.value * (size / 60), end: joined + 1 } : { seconds: 0, end: start };
  }

  /** `17.00 uur`, `9 am`, `1 March`, `31-12-2026`, a year. */
  private isMoment(numberEnd: number, end: number, measure: Measure): boolean {
    const token = this.tokens[numberEnd - 1];
    const text = token?.kind === "number" ? token.text : "";
    if (measure.size === 3600 && /^\d{1,2}[.]\d{2}$/.test(text) && !/[.]5$/.test(text)) return true;
    if (/^(?:am|pm|oclock)$/.test(this.word(end)) || months.has(this.word(end))) return true;
    if (months.has(this.word(numberEnd - 2)) && measure.unit === "number") return true;
    const isYear = /^20[1-4]\d$/.test(text) && measure.unit === "number";
    if (
      isYear &&
      /^(?:baseline|budget|plan|levels?|niveau|average|result|resultaat|actuals?|figures?|cijfers?)$/.test(
        this.word(end),
      )
    )
      return true;
    if (
      isYear &&
      /^(?:in|since|sinds|than|dan|from|by|before|voor|eind|end|of|van|vs|tov|q\d|fy|year|jaar|calendar)$/.test(
        this.word(numberEnd - 2),
      )
    )
      return true;
    const dash = (at: number): boolean => /^[-/]$/.test(this.word(at)) && this.isGlued(at) && this.isGlued(at + 1);
    const next = this.tokens[numberEnd + 1];
    const third = this.tokens[numberEnd + 3];
    return dash(numberEnd) && next?.kind === "number" && dash(numberEnd + 2) && third?.kind === "number";
  }
}

/** Without what binary fractions leave behind. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
