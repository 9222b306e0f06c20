import type { UnknownBecause, Verdict } from "../../day";
import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";
import { verdictWords } from "./day-terms";

/** Harm that green days can hide, per 100; null without emotional and heated contacts. */
export interface Hidden {
  readonly blindSpot: number;
  readonly hardBlindSpot: number | null;
}

/** Why a step to the balanced set is taken, and why the set is not balanced after them all. */
export const balancing = {
  "balancing/red": (
    a: { target: string; value: Quantity | null; bound: "at_least" | "at_most"; asked: Quantity },
    f: Format,
  ) => {
    const asked = `${a.bound === "at_least" ? "at least" : "at most"} ${f.quantity(a.asked)}`;
    return a.value === null
      ? `With full attention for every contact ${a.target} has no value at all, and ${asked} is asked.`
      : `With full attention for every contact ${a.target} comes to ${f.quantity(a.value)}, and ${asked} is asked: that is green ` +
          "only on days that are not honest.";
  },
  "balancing/agents": (a: { there: number; agents: number; targets: readonly string[] }, f: Format) =>
    `With ${f.count(a.there, "agent", "agents")} full attention for every contact leaves ${f.list(a.targets)} red; ` +
    `${f.number(a.agents)} is the fewest with which it does not.`,
  "balancing/cap-per-agent": (a: { target: string; value: Quantity; asked: Quantity }, f: Format) =>
    `With full attention for every contact ${a.target} comes to ${f.quantity(a.value)}, and at most ${f.quantity(a.asked)} is asked of ` +
    "each agent: who gets the hard contacts loses. A cap for each tone that can be held to a mean asks no more than it needs.",
  "balancing/guard": (
    a: {
      before: Hidden;
      after: Hidden;
      /** The target that is measured otherwise from now on, its baseline not. */
      anew: string | null;
    },
    f: Format,
  ) => {
    const [before, after] = [a.before, a.after];
    const hard = before.hardBlindSpot !== null && after.hardBlindSpot !== null;
    return (
      `Now ${f.number(before.blindSpot)} of 100 customers can go unhelped while everything is green` +
      `${hard ? `, and ${f.number(before.hardBlindSpot!)} of 100 with an emotional or heated contact` : ""}; with this at most ` +
      `${f.number(after.blindSpot)}${hard ? ` and ${f.number(after.hardBlindSpot!)}` : ""}.` +
      `${a.anew === null ? "" : ` The baseline of ${a.anew} comes from the old way of measuring: measure it anew.`}`
    );
  },
  "balancing/unknown": (a: { because: UnknownBecause; missing: readonly string[] }, f: Format) =>
    because[a.because](a.missing.length > 0 ? f.list(a.missing.map(key => f.key(key, key))) : ""),
  "balancing/too-large": (a: { targets: number; most: number }, f: Format) =>
    `With ${f.number(a.targets)} targets in one set no steps are looked for, beyond ${f.number(a.most)} that takes too long: split it by team or channel.`,
  "balancing/unsaid": (a: { steps: number; verdict: Verdict }, f: Format) =>
    `The shape of the file has no place for ${a.steps === 1 ? "one step" : `${f.number(a.steps)} of the steps`}: with all of them ` +
    `the verdict is: ${verdictWords[a.verdict]}.`,
  "balancing/not-balanced": (a: { verdict: Verdict; red: readonly string[] }, f: Format) =>
    a.red.length > 0
      ? `Honest work still leaves ${f.list(a.red)} red, and no change that is known here mends that: ask whether ` +
        `${a.red.length === 1 ? "it can" : "they can"} go.`
      : `It stays ${verdictWords[a.verdict]}: no guardrail that is known here closes more of what green days can hide.`,
};

const because: Readonly<Record<UnknownBecause, (missing: string) => string>> = {
  undeclared_mix: missing => `Nobody can say what these targets reward before the file declares ${missing}.`,
  nothing_modelled: missing =>
    `None of these targets tells the model what happens to a contact${missing === "" ? "" : `; it lacks ${missing}`}.`,
  no_baseline: missing =>
    `Little can hide now, but it is called balanced only once it is known what honest work reaches: measure, and declare ${missing}.`,
  too_large: () => "The set is too large for the model: split it.",
  no_solver: () => "The calculation did not finish, so nothing is said of this set.",
};
