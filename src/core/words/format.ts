import type { Bilingual } from "../metrics/metric";
import type { Quantity } from "../model/quantity";

export type Language = "en" | "nl";

/** How numbers, units and lists are written in a language. Spaces inside a value do not break. */
export interface Format {
  readonly language: Language;
  /** At most `digits` decimals, 1 without it; a decimal comma in Dutch. */
  number(value: number, digits?: number): string;
  /** 0..1 as a percentage with at most one decimal. */
  share(value: number): string;
  /** Seconds: whole seconds up to ten minutes, minutes or hours beyond. */
  time(seconds: number): string;
  /** As its writer put it, with the decimal sign of the language, else in the base unit. */
  quantity(quantity: Quantity): string;
  /** A difference between two quantities like `like`, in its base unit: points of a percentage, marks, a time. */
  difference(amount: number, like: Quantity): string;
  /** `a, b and c`. */
  list(items: readonly string[]): string;
  /** `a, b or c`. */
  choice(items: readonly string[]): string;
  /** The one of a bilingual text that is in this language. */
  pick(text: Bilingual): string;
  /** A calendar day, `31 March 2027`. */
  date(iso: string): string;
  /** `count` with its noun: `count(3, "contact", "contacts")`. */
  count(count: number, one: string, other: string): string;
  /** Whether what is said is of a file in a shape of its own, which has none of the keys of the format. */
  readonly ownShape: boolean;
  /**
   * A key of the format. Of a file in a shape of its own it is what the key stands for, with the field for it behind it where there is one.
   *
   * @param path in a target file: `demand.mix[].owner`, `targets.aht.baseline`; of what any target has the key alone, `at_most`
   * @param ours how it is said of a file that has our keys; the path where it is left out
   * @param plain what it stands for, where the usual term does not fit the sentence
   */
  key(path: string, ours?: string, plain?: string): string;
  /** Whether the file has a field for a key of the format. */
  has(path: string): boolean;
}

const locales: Readonly<Record<Language, string>> = { en: "en-GB", nl: "nl-NL" };
const and: Readonly<Record<Language, string>> = { en: "and", nl: "en" };
const or: Readonly<Record<Language, string>> = { en: "or", nl: "of" };
const noBreak = "\u00a0";
/** By hand: the dates of Intl take tens of milliseconds to load. */
const months: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  nl: "januari februari maart april mei juni juli augustus september oktober november december".split(" "),
};

export function formatFor(language: Language): Format {
  const locale = locales[language];
  const number = (value: number, digits = 1): string => decimal(value, digits, locale);
  const time = (seconds: number): string => {
    const size = Math.abs(seconds);
    if (size <= 600) return `${number(seconds, size < 10 ? 1 : 0)}${noBreak}s`;
    if (size < 7200) return `${number(seconds / 60, 1)}${noBreak}min`;
    if (size < 48 * 3600) return `${number(seconds / 3600, 1)}${noBreak}${language === "nl" ? "uur" : "h"}`;
    return `${number(seconds / 86400, 1)}${noBreak}${language === "nl" ? "dagen" : "days"}`;
  };
  const count = (amount: number, one: string, other: string): string =>
    `${number(amount)}${noBreak}${amount === 1 ? one : other}`;
  const share = (value: number): string => `${number(value * 100, 1)}%`;
  const quantity = (quantity: Quantity): string => {
    if (quantity.written !== undefined) return withSign(quantity.written, locale);
    switch (quantity.unit) {
      case "seconds":
        return time(quantity.amount);
      case "share":
        return share(quantity.amount);
      case "money":
        return `${quantity.currency}${noBreak}${number(quantity.amount, 2)}`;
      case "business_days":
        return `${number(quantity.amount)}${noBreak}${language === "nl" ? "werkdagen" : "working days"}`;
      case "number":
        return number(quantity.amount, 2);
    }
  };
  return {
    language,
    number,
    share,
    time,
    quantity,
    difference(amount, like) {
      if (like.unit === "share") {
        const points = Math.round(amount * 1000) / 10;
        return language === "nl" ? count(points, "punt", "punten") : count(points, "point", "points");
      }
      if (like.unit === "number") return number(amount, Math.abs(amount) < 10 ? 2 : 1);
      return quantity({ ...bare(like), amount });
    },
    list: items => joined(items, and[language]),
    choice: items => joined(items, or[language]),
    pick: text => text[language],
    date: iso => {
      const [year, month, day] = iso.split("-").map(Number);
      return `${day} ${months[language][month! - 1]} ${year}`;
    },
    count,
    ownShape: false,
    key: (path, ours = `\`${path}\``) => ours,
    has: () => true,
  };
}

/** Without what its writer put, which is another amount. */
function bare({ written: _, ...rest }: Quantity): Quantity {
  return rest;
}

/** By hand: the lists of Intl take tens of milliseconds to load. */
function joined(items: readonly string[], word: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${word} ${items.at(-1)}`;
}

function withSign(written: string, locale: string): string {
  return written.replace(/(\d)[.,](\d)/g, locale === locales.nl ? "$1,$2" : "$1.$2");
}

/** With a capital to begin a sentence with. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * At most `digits` decimals, six at most, halves rounded away from zero. By hand for all but the very large: the number
 * formats of Intl take tens of milliseconds to load.
 */
function decimal(value: number, digits: number, locale: string): string {
  const size = Math.abs(value);
  if (size < 1e-6) return "0";
  if (!(size < 1e9))
    return new Intl.NumberFormat(locale, { maximumFractionDigits: digits, useGrouping: false }).format(value);
  const rounded = Number(`${Math.round(Number(`${size}e${digits}`))}e-${digits}`);
  const written = `${value < 0 && rounded !== 0 ? "-" : ""}${rounded}`;
  return locale === locales.nl ? written.replace(".", ",") : written;
}
