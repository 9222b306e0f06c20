import assert from "node:assert/strict";
import { isUnanswerable, type Unanswerable } from "../../../src/core/queue";

/** Passes where both numbers agree to `share` of the larger, or to 1e-300. */
export function near(actual: number | null, expected: number, share: number, what = "number"): void {
  assert.ok(actual !== null, `${what} has no answer, expected ${expected}`);
  const room = share * Math.max(Math.abs(actual), Math.abs(expected)) + 1e-300;
  assert.ok(Math.abs(actual - expected) <= room, `${what} is ${actual}, expected ${expected}`);
}

export function answer<T>(given: T | Unanswerable): T {
  if (isUnanswerable(given)) assert.fail(`no answer: ${given.unanswerable} ${given.field}`);
  return given;
}
