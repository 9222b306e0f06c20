import { readQuantity, type Unit } from "../model/quantity";

/** What an amount is of: powers of time, money and working days. A bare number, a share and a mark are of nothing. */
export interface Dimension {
  readonly time: number;
  readonly money: number;
  readonly workingDays: number;
}

export const plain: Dimension = { time: 0, money: 0, workingDays: 0 };

const dimensions: Readonly<Record<Unit, Dimension>> = {
  seconds: { ...plain, time: 1 },
  money: { ...plain, money: 1 },
  business_days: { ...plain, workingDays: 1 },
  share: plain,
  number: plain,
};

export function isSame(a: Dimension, b: Dimension): boolean {
  return a.time === b.time && a.money === b.money && a.workingDays === b.workingDays;
}

/** `a` times `b` to a power: divided by it where that is -1. */
export function times(a: Dimension, b: Dimension, power = 1): Dimension {
  return {
    time: a.time + power * b.time,
    money: a.money + power * b.money,
    workingDays: a.workingDays + power * b.workingDays,
  };
}

/** One of a unit, in the base of its dimension: seconds, whatever currency, working days, a bare number. */
export interface One {
  readonly amount: number;
  readonly dimension: Dimension;
}

const countWords = /^(?:1|count|number|score|aantal|getal|cijfer)$/i;

/** The unit that an input is declared in: `s`, `EUR`, `%`, `1` for a bare number, `1/h`, `per uur`. Null where it is none. */
export function readUnit(written: string): One | null {
  if (countWords.test(written)) return { amount: 1, dimension: plain };
  const [, below] = /^1?\s*(?:\/|\bper\b)\s*(.+)$/i.exec(written) ?? [];
  if (below !== undefined) {
    const one = oneOf(below);
    return one && { amount: 1 / one.amount, dimension: times(plain, one.dimension, -1) };
  }
  return oneOf(written);
}

/** One of a unit word as quantities are written in: `s`, `minuten`, `%`, `EUR`. */
export function oneOf(unit: string): One | null {
  const { quantity } = /^[\p{L}%€$£. ]+$/u.test(unit) ? readQuantity(`1 ${unit}`, "any") : {};
  return quantity ? { amount: quantity.amount, dimension: dimensions[quantity.unit] } : null;
}
