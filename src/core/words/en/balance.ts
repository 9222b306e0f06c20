import type { Level } from "../../metrics/metric";
import type { NoGuard } from "../../model/guard";
import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";
import { blindness } from "./handle-time";
import { listed } from "./listed";
import { levelWords } from "./terms";

const boundWords = { at_least: "at least", at_most: "at most" };

export const balance = {
  "balance/output-only": (a: { count: number; named: readonly string[] }, f: Format) =>
    `${a.count === 1 ? `The one target here, ${a.named[0]}, is` : `All ${f.number(a.count)} targets here (${namedOf(a)}) are`} about speed, cost or ` +
    "volume: a day on which customers are not helped and agents run dry is as green as any other. Put something beside " +
    `${a.count === 1 ? "it" : "them"} that customers, quality or agents would turn red.`,

  "balance/no-employee-voice": (a: { count: number; efficiency: number }, f: Format) =>
    `None of the ${f.number(a.count)} targets here is about those who do the work` +
    `${a.efficiency > 0 ? `, while ${f.number(a.efficiency)} ${a.efficiency === 1 ? "asks" : "ask"} more of them` : ""}: when they ` +
    `run dry, fall ill or look for another job, all ${f.number(a.count)} stay green. Put one beside them that would turn red: ` +
    "how employees find their work, absence or attrition.",

  "balance/unpaired-experience": (
    a: { asked: "customers" | "employees"; ids: readonly string[]; more: number },
    f: Format,
  ) =>
    a.asked === "customers"
      ? `Customers are asked how it was (${listed(a.ids, a.more, f)}), those who served them are not: a mark that agents pay for ` +
        "cannot be told from one that they enjoy giving, until they leave. Ask them too, and lay the two side by side."
      : `Employees are asked how it is (${listed(a.ids, a.more, f)}), customers are not: that agents are content says nothing of ` +
        "who was helped. Ask customers too, and lay the two side by side.",

  "balance/ranking/ranking": (a: Held, f: Format) =>
    `${bound(a, f)} decides a place in the ranking: ${a.people === null ? "somebody" : `one of ${f.number(a.people)}`} comes last ` +
    "however well all of them work, and much of what moves a place is which contacts one happened to get. Use it for coaching, " +
    "and let no place follow from one number.",
  "balance/ranking/dismissal": (a: Held, f: Format) =>
    `${bound(a, f)} decides who keeps the job: whoever fears for it makes the number, by whatever is quickest, and the ones who ` +
    "help the customer at its cost are the first to go. Use it for coaching, and let no job hang on one number.",

  "balance/one-sided-contract": (
    a: {
      penalised: readonly string[];
      morePenalised: number;
      /** Targets on outcome, with nothing of the kind at stake. */
      outcomes: readonly string[];
      moreOutcomes: number;
    },
    f: Format,
  ) =>
    `A penalty hangs on ${listed(a.penalised, a.morePenalised, f)}, and on what customers get out of it ` +
    `${a.outcomes.length === 0 ? "there is not even a target" : `(${listed(a.outcomes, a.moreOutcomes, f)}) none`}: to whoever ` +
    "pays it, a customer who is not helped costs less than one who is helped too late. Put as much at stake on an outcome, or " +
    "take the penalty off speed.",
  "balance/contradiction": (a: { floor: string; ceiling: string; atLeast: Quantity; atMost: Quantity }, f: Format) =>
    `${a.floor} at least ${f.quantity(a.atLeast)} and ${a.ceiling} at most ${f.quantity(a.atMost)} are about the same number: ` +
    "whatever it is, one of the two is red, and green can only come from counting it in two ways. Bring the floor down or the " +
    "ceiling up.",
  "balance/contradiction/itself": (a: { target: string; atLeast: Quantity; atMost: Quantity }, f: Format) =>
    `${a.target} has its floor of ${f.quantity(a.atLeast)} above its ceiling of ${f.quantity(a.atMost)}: no result is green. Swap ` +
    "them, or change one.",
  "balance/contradiction/ceiling": (_: object, _f: Format) => "the ceiling",
  "balance/contradiction/tighter": (
    a: { agent: string; wide: string; level: Level; bound: "at_least" | "at_most"; asked: Quantity; value: Quantity },
    f: Format,
  ) =>
    `${a.agent} ${boundWords[a.bound]} ${f.quantity(a.asked)} asks more of each agent than ${a.wide} ${boundWords[a.bound]} ` +
    `${f.quantity(a.value)} asks of the ${levelWords[a.level]}: a ${levelWords[a.level]} that is green is made of agents who are red, ` +
    "while the hard contacts fall on some of them and not on others. Ask the same of both, or hold it at team level.",
  "balance/contradiction/together": (a: { level: Level }, _f: Format) => `what is asked of the ${levelWords[a.level]}`,

  "balance/guardrail-missing": (a: { target: string; guardrail: string; meant: readonly string[] }, f: Format) =>
    `${a.target} counts on the guardrail \`${a.guardrail}\`, and no target has that id: nothing is watched, and it looks as if ` +
    `something were. ${a.meant.length > 0 ? `Was ${f.choice(a.meant.map(id => `\`${id}\``))} meant?` : "Name a target that is there, or take it out."}`,
  "balance/guardrail-missing/blind": (a: { target: string; guardrail: string; why: NoGuard }, _f: Format) =>
    `${a.guardrail} cannot guard ${a.target}: ${noGuard[a.why]}. It stays green however ${a.target} is met; name one that would not.`,
  "balance/guardrail-missing/guard": (_: object, _f: Format) => "the guardrail",
  "balance/one-sided-contract/too": (a: { target: string }, _f: Format) => `A penalty hangs on ${a.target} too.`,
};

/** In the words of a sentence about the guardrail. */
const noGuard: Readonly<Record<NoGuard, string>> = {
  ...blindness,
  itself: "it is the target itself",
  hurried: "hurrying makes it greener as well",
};

/** A target with its bounds, and how many people are held to it one by one, where the file tells. */
export interface Held {
  readonly people: number | null;
  readonly target: string;
  readonly atLeast: Quantity | null;
  readonly atMost: Quantity | null;
}

function bound({ target, atLeast, atMost }: Held, f: Format): string {
  const bounds = [
    ...(atLeast ? [`at least ${f.quantity(atLeast)}`] : []),
    ...(atMost ? [`at most ${f.quantity(atMost)}`] : []),
  ];
  return bounds.length > 0 ? `${target} ${bounds.join(" and ")}` : target;
}

function namedOf({ count, named }: { count: number; named: readonly string[] }): string {
  return named.join(", ") + (count > named.length ? ", …" : "");
}
