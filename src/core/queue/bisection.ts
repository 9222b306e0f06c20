/**
 * The last place in `low..high` where `holds` is true, for a condition that holds at `low`, is broken at `high` and, once
 * broken, stays broken.
 *
 * @param tolerance how near to come, in the units of `low` and `high`; the answer itself always holds
 */
export function lastThatHolds(low: number, high: number, tolerance: number, holds: (x: number) => boolean): number {
  let held = low;
  let broken = high;
  while (broken - held > tolerance) {
    const middle = held + (broken - held) / 2;
    // No number lies between the two.
    if (middle <= held || middle >= broken) break;
    if (holds(middle)) held = middle;
    else broken = middle;
  }
  return held;
}
