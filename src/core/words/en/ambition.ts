import type { Bilingual } from "../../metrics/metric";
import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";
import { metricName } from "../in-sentence";

/** A promise on a metric, as it stands in the file. */
export interface PromiseSaid {
  /** As the file names it. */
  readonly metric: string;
  readonly key: "at_least" | "at_most";
  readonly promised: Quantity;
  readonly within: Quantity | null;
}

/** What the queue makes of a promise. */
export interface PromiseGiven extends PromiseSaid {
  readonly agents: number;
  /** Mean seconds per contact, recovery included. */
  readonly handleTime: number;
  /** Null where the queue grows without end. */
  readonly given: Quantity | null;
  /** What can be promised; null where that is nothing. */
  readonly kept: Quantity | null;
}

export const ambition = {
  "ambition/promise-out-of-reach": (
    a: PromiseSaid & {
      baseline: Quantity;
      /** Of the promise beyond the baseline, in their unit, and as a part of the scale. */
      beyond: number;
      part: number;
    },
    f: Format,
  ) =>
    `A promise of ${promise(a, f)} is ${difference(a.beyond, a.promised, f)} beyond the ${f.quantity(a.baseline)} last ` +
    `measured${a.promised.unit === "share" ? "" : `, ${f.share(a.part)} of the whole scale`}: customers are told a future, and agents have to explain the present. ` +
    `Promise ${f.quantity(a.baseline)}, and more once it is reached.`,
  "ambition/promise-out-of-reach/baseline": (a: { target: string }, _f: Format) => `last measured for ${a.target}`,
  "ambition/promise-out-of-reach/queue": (a: PromiseGiven & { agentsNeeded: number | null }, f: Format) =>
    `A promise of ${promise(a, f)} is more than ${agents(a, f)} give in the planning interval at ${f.time(a.handleTime)} a ` +
    `contact: ${given(a, f)}. ${waysOut(a, f)}.`,
  "ambition/promise-out-of-reach/vacancies": (a: PromiseGiven & { vacancies: number }, f: Format) =>
    `A promise of ${promise(a, f)} holds only with ${vacancies(a.vacancies, f)} filled: until then ${agents(a, f)} give ` +
    `${given(a, f)} at ${f.time(a.handleTime)} a contact, and those who are there answer for those who are not. ` +
    `${a.kept ? `Promise ${f.quantity(a.kept)} until they are` : "Promise nothing until they are"}.`,
  "offer/promise-only": (a: { metric: Bilingual; value: Quantity }, f: Format) =>
    `Promise ${metricName(a.metric, f)} ${f.quantity(a.value)}`,

  "ambition/all-at-once": (a: { targets: number; missed: number; named: readonly string[] }, f: Format) =>
    `Honest work misses ${f.number(a.missed)} of the ${f.count(a.targets, "target", "targets")} here ` +
    `(${a.named.join(", ")}${a.missed > a.named.length ? ", …" : ""}): people who are red whatever they do stop trying, or start pretending. ` +
    "Choose the one that matters most now, and bring the others to what honest work reaches until it is their turn.",
  "ambition/all-at-once/many": (a: { targets: number }, f: Format) =>
    `${f.number(a.targets)} targets at once leave nobody able to say which comes first, so the easiest to turn green does. ` +
    "Keep the few that decide, and watch the rest without a bound.",
};

function promise(a: PromiseSaid, f: Format): string {
  const within = a.within ? ` within ${f.quantity(a.within)}` : "";
  return `${a.metric} ${a.key === "at_least" ? "at least" : "at most"} ${f.quantity(a.promised)}${within}`;
}

function agents(a: PromiseGiven, f: Format): string {
  return f.count(a.agents, "agent", "agents");
}

function vacancies(count: number, f: Format): string {
  return count === 1 ? "the one vacancy" : `all ${f.count(count, "vacancy", "vacancies")}`;
}

function given({ given }: PromiseGiven, f: Format): string {
  return given === null ? "a queue without end" : f.quantity(given);
}

function waysOut({ kept, agentsNeeded }: PromiseGiven & { agentsNeeded: number | null }, f: Format): string {
  const plan = agentsNeeded === null ? null : `plan ${f.count(agentsNeeded, "agent", "agents")}`;
  if (kept) return `Promise ${f.quantity(kept)}${plan ? `, or ${plan} before promising more` : ""}`;
  return plan ? `First ${plan}` : "No number of agents gives it: promise less";
}

/** Points of a percentage, or marks. */
function difference(amount: number, { unit }: Quantity, f: Format): string {
  return unit === "share" ? f.count(Math.round(amount * 1000) / 10, "point", "points") : f.number(amount, 2);
}
