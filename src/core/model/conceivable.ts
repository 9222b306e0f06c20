import type { Quantity, Unit } from "./quantity";

/** The least and the most that a quantity may be, apart from its sign and from nought, by its unit. */
export type Extent = Readonly<Record<Unit, readonly [least: number, most: number]>>;

const day = 86_400;
const tenYears = 3652.5;
const millionYears = 100_000 * tenYears;

/** Below what rounding leaves of a sum that comes to nought, so that a sheet with such leavings is let be. */
const least = 1e-20;
const share = [least, 10_000] as const;
/** More than the world makes in a year, in whatever is paid with. */
const money = [least, 1e16] as const;

/** What is said of one contact, one person or one interval: no more people or contacts than a queue is worked out for. */
export const planned: Extent = {
  seconds: [1e-3, tenYears * day],
  business_days: [1e-3, tenYears],
  number: [least, 1e9],
  share,
  money,
};

/** What a metric comes to, which may be added up over all who work somewhere and over years. */
export const summed: Extent = {
  seconds: [least, millionYears * day],
  business_days: [least, millionYears],
  number: [least, 1e15],
  share,
  money,
};

/**
 * Whether there could be such an amount anywhere. The bounds lie far beyond the largest contact centre there is: what is beyond them is a
 * slip, and what is worked out from it says nothing.
 */
export function isConceivable({ amount, unit }: Quantity, extent: Extent): boolean {
  const [from, to] = extent[unit];
  const size = Math.abs(amount);
  return size === 0 || (size >= from && size <= to);
}
