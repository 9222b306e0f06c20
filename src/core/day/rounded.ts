/** Rounded to 6 decimals, as published: what is left of rounding in between goes with it. */
export function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6 + 0;
}

/** Null for what is not there, and for what is beyond all numbers. */
export function roundedOrNull(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : rounded(value);
}

/** Of `part` per 100 of `whole`; null where there is no whole. */
export function perHundred(part: number, whole: number): number | null {
  return whole > 0 ? rounded((100 * part) / whole) : null;
}
