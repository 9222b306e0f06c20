import type { Margin } from "../../model/margin";
import type { Quantity } from "../../model/quantity";
import type { HiddenUnhappy } from "../../model/satisfaction";
import type { Scale, SelectiveMethod, Stakes } from "../../model/target-set";
import type { Format } from "../format";
import { boundWords, stakesWords } from "./terms";

export interface Leap {
  readonly target: string;
  readonly atLeast: Quantity;
  readonly baseline: Quantity;
  /** Of the target above the baseline, in the unit of both. */
  readonly rise: number;
  readonly next: Quantity;
}

/** A difference that a target makes much of, and what its sample can show. */
export interface Noise {
  readonly target: string;
  readonly bound: "at_least" | "at_most";
  readonly value: Quantity;
  readonly margin: Margin;
  /** In the unit of `margin`. */
  readonly distance: number;
  /** Answers per period that would show it; null where no sample would. */
  readonly needed: number | null;
}

/** Marks that a message lists. */
const mostNamed = 4;

const heard: Readonly<Record<SelectiveMethod, string>> = {
  agent_selected: "is asked of customers whom the agent picks",
  after_resolution: "is asked only once a case is closed",
  opt_in: "is given by customers who look for the survey themselves",
};

const unheard: Readonly<Record<SelectiveMethod, string>> = {
  agent_selected: "whoever got a bad conversation is not picked, so the result improves and the service does not",
  after_resolution: "whoever was not helped is never asked, so the result is good whatever happens to them",
  opt_in: "mostly the delighted and the furious take the trouble, so the result says little of everyone between",
};

export const satisfaction = {
  "satisfaction/leap": (a: Leap & { part: number }, f: Format) =>
    `${a.target} at least ${f.quantity(a.atLeast)} is a leap of ${f.difference(a.rise, a.atLeast)} from ` +
    `${f.quantity(a.baseline)}, ${f.share(a.part)} of the whole scale: choosing whom to ask gets there long before the ` +
    `service does. Aim for ${f.quantity(a.next)} first, and put a date to each step after it.`,
  "satisfaction/leap/history": (a: Leap & { gain: number }, f: Format) =>
    `${a.target} at least ${f.quantity(a.atLeast)} asks ${f.difference(a.rise, a.atLeast)} more than ` +
    `${f.quantity(a.baseline)}, and the best year in its history brought ${f.difference(a.gain, a.atLeast)}: choosing whom ` +
    `to ask gets there long before the service does. Aim for ${f.quantity(a.next)} first, and put a date to each step after it.`,
  "satisfaction/leap/baseline": (_: object, _f: Format) => "last measured",

  "satisfaction/unrepresentative-sample": (
    a: {
      target: string;
      method: SelectiveMethod;
      stakes: Stakes;
      /** Share of those asked who answer, where it is low and nobody says who stays silent. */
      response: number | null;
    },
    f: Format,
  ) =>
    `${a.target} ${heard[a.method]}${a.stakes === "none" ? "" : `, with ${stakesWords[a.stakes]} at stake`}: ` +
    `${unheard[a.method]}${a.response === null ? "" : `, and only ${f.share(a.response)} answers`}. ` +
    `Draw the sample at random from all contacts${a.response === null ? "" : ", and watch the response"}.`,
  "satisfaction/unrepresentative-sample/response": (a: { target: string; response: number }, f: Format) =>
    `${a.target} rests on the ${f.share(a.response)} who answer, and nothing says who the others are: those who gave up are ` +
    `often among them, and then a good result says nothing. Watch the response, or say ${f.key("measured.sample.silent", "in `silent` who does not answer")}.`,
  "satisfaction/unrepresentative-sample/exclusions": (a: { target: string; words: readonly string[] }, f: Format) =>
    `${a.target} leaves out ${f.list(a.words)}: the contacts that go wrong most often, so the result stays good when they do. ` +
    "Include them.",

  "satisfaction/noise": (a: Noise & { measured: Quantity }, f: Format) =>
    `${a.target} ${boundWords[a.bound]} ${f.quantity(a.value)} lies ${f.difference(a.distance, a.value)} from ` +
    `the ${f.quantity(a.measured)} last measured, and ${sure(a, f)}: green or red says as much of chance as of the work. ${enough(a, f)}`,
  "satisfaction/noise/bands": (a: Noise, f: Format) =>
    `${a.target} leaves amber ${f.difference(a.distance, a.value)} between green and red, and ${sure(a, f)}: green or red says as ` +
    `much of chance as of the work. ${enough(a, f)}`,

  "satisfaction/scale": (a: { target: string; scale: Scale; marks: readonly Quantity[] }, f: Format) =>
    `${a.target} is on a scale of ${f.number(a.scale.lowest)} to ${f.number(a.scale.highest)}, and nobody can give ` +
    `${f.list(a.marks.slice(0, mostNamed).map(f.quantity))}: held against that, its colour says nothing. ` +
    "Write the value or the scale that is meant.",
  "satisfaction/scale/also-outside": (_: object, _f: Format) => "outside the scale too",
  "satisfaction/scale/missing": (a: { target: string; mark: Quantity }, f: Format) =>
    `${a.target} speaks of ${f.quantity(a.mark)} and not of how many: a percentage and a mark out of 100 turn red at very ` +
    "different service. Write the percentage sign or the scale.",

  "satisfaction/outside-influence": (
    a: { target: string; atLeast: Quantity | null; atMost: Quantity | null; stakes: Stakes },
    f: Format,
  ) =>
    `${a.target}${asked(a, f)} is held per agent, with ${stakesWords[a.stakes]} at stake, and it carries waiting, policy, software ` +
    "and the bot before the call, which no agent can change: what is left to change is who is asked. Hold it for the site, and " +
    "agents to whether customers felt heard or to sampled conversations.",

  "satisfaction/average-hides-unhappy": (
    a: { target: string; atLeast: Quantity; hidden: HiddenUnhappy | null },
    f: Format,
  ) =>
    `${a.target} at least ${f.quantity(a.atLeast)} is an average` +
    (a.hidden
      ? `: when one customer in ${f.number(a.hidden.customers)} gives a ${f.number(a.hidden.lowest)} and the others ` +
        `${f.number(a.hidden.others)}, it is green`
      : ", and many good marks make up for a few very bad ones") +
    ". Put the share of low marks beside it.",
};

function asked({ atLeast, atMost }: { atLeast: Quantity | null; atMost: Quantity | null }, f: Format): string {
  if (atLeast) return ` at least ${f.quantity(atLeast)}`;
  return atMost ? ` at most ${f.quantity(atMost)}` : "";
}

function sure({ margin, value }: Noise, f: Format): string {
  const { deviation } = margin;
  const spread = deviation
    ? ` (standard deviation ${f.difference(deviation.amount, value)}${deviation.assumed ? ", assumed" : ""})`
    : "";
  return `a result on ${f.number(margin.size)} answers can be ${f.difference(margin.halfWidth, value)} off by chance alone${spread}`;
}

function enough({ needed }: Noise, f: Format): string {
  return needed === null
    ? "No sample shows so little: let amber be as wide as chance."
    : `It takes ${f.number(needed)} answers to show the difference: ask more, take periods together, or let amber be as wide as chance.`;
}
