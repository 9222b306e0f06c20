import type { Quantity } from "./quantity";

const day = 86_400;

/** Seconds; a shorter window misses customers who try again after the weekend. */
export const shortestWindow = 3 * day;

/** Seconds: the window that is offered. */
export const usualWindow = 7 * day;

/** Whether a window for repeat contact is shorter than `shortest` seconds; working days leave out the weekend and are let be. */
export function isShortWindow({ amount, unit }: Quantity, shortest = shortestWindow): boolean {
  return unit === "seconds" && amount < shortest;
}
