import type { Quantity } from "../../model/quantity";
import type { Told } from "../../model/told";
import type { Format } from "../format";
import { named } from "./told";

export const serviceLevel = {
  "service-level/abandons-excluded": (
    a: Told & {
      /** Seconds within which giving up is left out; null where all who give up are. */
      leftOutWithin: number | null;
    },
    f: Format,
  ) =>
    `${named(a, f)} leaves out everybody who gives up${a.leftOutWithin === null ? "" : ` within ${f.time(a.leftOutWithin)}`}: ` +
    "a customer who hangs up leaves the count instead of turning it red, so the longer the queue, the more of it drops out. " +
    "Put abandonment beside it as a target, or count them as not answered in time.",

  "service-level/mean-hides-tail": (a: Told & { tail: Quantity }, f: Format) =>
    `${named(a, f)} is a mean: even a plain queue that meets it may keep one customer in twenty waiting ` +
    `${f.quantity(a.tail)}, and a bad hour vanishes among quiet ones. Put the wait of 95 in 100 beside it.`,

  "service-level/partial-cover": (a: Told & { covers: number }, f: Format) =>
    `${named(a, f)} looks at ${f.share(a.covers)} of the contacts: nobody has to answer the other ${f.share(1 - a.covers)} for ` +
    "it to be green. Look at all of them, or put a target on the rest.",
  "service-level/partial-cover/after-menu": (a: Told, f: Format) =>
    `${named(a, f)} starts its clock after the menu: the time spent in it and the customers who hang up there count nowhere, ` +
    "and a longer menu makes it greener. Start it at arrival, or count abandonment from there.",
  "service-level/partial-cover/blocked": (a: Told, f: Format) =>
    `${named(a, f)} leaves out customers who are turned away before the queue: on the busiest day a busy tone keeps it green. ` +
    "Put a target on how many are turned away, or count them.",

  "service-level/averaged-away": (a: Told & { late: number }, f: Format) =>
    `${named(a, f)} is averaged over a month: the ${f.share(a.late)} who may wait longer can be everybody of Monday ` +
    "morning, and the month stays green. Put a floor for every interval beside it, or hold each interval to it.",
};
