import type { Verdict } from "../../day";
import type { Bilingual } from "../../metrics/metric";
import type { Quantity } from "../../model/quantity";
import type { Short } from "../../model/short";
import type { Format } from "../format";
import { metricName } from "../in-sentence";
import { verdictWords } from "./day-terms";

/** Guardrails that a set may lack. */
export type GuardName =
  | "resolution"
  | "hard-resolution"
  | "dissatisfaction"
  | "transfers"
  | "short-contacts"
  | "quality";

type Bounds = readonly { readonly bound: "at_least" | "at_most"; readonly value: Quantity }[];

const guardWords: Readonly<Record<GuardName, (value: string) => string>> = {
  resolution: value => `first-contact resolution, at least ${value} by repeat contact within 7 days`,
  "hard-resolution": value =>
    `first-contact resolution of emotional and heated contacts alone, at least ${value} by repeat contact within 7 days`,
  dissatisfaction: value => `the share of dissatisfied customers, at most ${value} in a random sample`,
  transfers: value => `the transfer rate, at most ${value}`,
  "short-contacts": value => `the share of very short contacts, at most ${value}`,
  quality: value => `conversation quality, at least ${value} in a random sample`,
};

/** Titles of the steps to a balanced set. */
export const balancingOffers = {
  "offer/bound-at": (a: { metric: Bilingual; bounds: Bounds }, f: Format) =>
    `Set ${metricName(a.metric, f)} to ${bounds(a.bounds, f)}`,
  "offer/plan-agents": (a: { agents: number; there: number; short: Short | null }, f: Format) =>
    `Plan ${f.count(a.agents, "agent", "agents")} in the planning interval instead of ${f.number(a.there)}${beyond(a.short, f)}`,
  "offer/add-guard": (a: { guard: GuardName; value: number }, f: Format) =>
    `Add ${guardWords[a.guard](f.share(a.value))}`,
  "offer/balance": (a: { steps: number; verdict: Verdict }, f: Format) =>
    `Take ${a.steps === 1 ? "the step" : `all ${f.number(a.steps)} steps`} to the balanced set (then: ${after(a.verdict)})`,
  "offer/honest-work": (a: { steps: number; verdict: Verdict }, f: Format) =>
    `Make honest work green in ${f.count(a.steps, "step", "steps")} (then: ${after(a.verdict)})`,
  "offer/ease": (a: { metric: Bilingual; bounds: Bounds; verdict: Verdict }, f: Format) =>
    `Set ${metricName(a.metric, f)} to ${bounds(a.bounds, f)}, so that the others can hold (then: ${after(a.verdict)})`,
  "offer/ease-agents": (a: { agents: number; there: number; short: Short | null; verdict: Verdict }, f: Format) =>
    `Plan ${f.count(a.agents, "agent", "agents")} in the planning interval instead of ${f.number(a.there)}${beyond(a.short, f)}, so that all can hold ` +
    `(then: ${after(a.verdict)})`,
  /** Behind the title of another offer, which `say` has said already. */
  "offer/then": (a: { title: Untold | string; verdict: Verdict }, _f: Format) =>
    `${a.title} (then: ${after(a.verdict)})`,
};

function beyond(short: Short | null, f: Format): string {
  if (!short) return "";
  return short.left < short.headcount
    ? `, more than the ${f.number(short.left)} that ${f.count(short.headcount, "person leaves", "people leave")} after shrinkage`
    : `, more than the ${f.count(short.headcount, "person", "people")} there are`;
}

/** A message that is said within another. */
export interface Untold {
  readonly id: string;
  readonly args: object;
}

function bounds(all: Bounds, f: Format): string {
  return f.list(all.map(({ bound, value }) => `at ${bound === "at_least" ? "least" : "most"} ${f.quantity(value)}`));
}

/** What the model says after the steps: without a baseline balanced is not certain. */
function after(verdict: Verdict): string {
  return verdict === "unknown" ? "balanced, as far as can be told" : verdictWords[verdict];
}
