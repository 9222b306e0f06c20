/** Round numbers along an axis, and the ends of the axis that are such numbers too. */
export interface Ticks {
  readonly low: number;
  readonly high: number;
  readonly values: readonly number[];
}

const roundSteps = [1, 2, 2.5, 5, 10];

/** At most about `most` steps of 1, 2, 2.5 or 5 times a power of ten that cover `low` to `high`; both finite, `high` above `low`. */
export function ticksOver(low: number, high: number, most: number): Ticks {
  const step = stepOver(Math.max(high - low, 1e-9 * Math.abs(high)), most);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  const values = Array.from({ length: Math.min(last - first, 2 * most) + 1 }, (_, index) =>
    clean((first + index) * step),
  );
  return { low: values[0]!, high: values.at(-1)!, values };
}

/** Whole round numbers from `low` to `high`, which stay the ends of the axis. */
export function wholeTicksWithin(low: number, high: number, most: number): number[] {
  const step = Math.max(1, Math.ceil(stepOver(high - low, most)));
  const first = Math.ceil(low / step);
  const last = Math.floor(high / step);
  return Array.from(
    { length: Math.max(0, Math.min(last - first, 2 * most) + 1) },
    (_, index) => (first + index) * step,
  );
}

function stepOver(length: number, most: number): number {
  const rough = Math.max(length, 1e-9) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * roundSteps.find(each => each * power >= rough * (1 - 1e-9))!;
}

/** Without what adding up leaves behind the fifteenth digit. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}
