import type { PassedOn } from "../../model/exclusions";
import type { Quantity } from "../../model/quantity";
import type { Stakes } from "../../model/target-set";
import type { Told } from "../../model/told";
import type { Format } from "../format";
import { stakesWords } from "./terms";
import { named } from "./told";

const unseen: Readonly<Record<PassedOn, string>> = {
  transferred: "who is passed on",
  escalated: "who has to go one line higher",
  reopened: "whose case opens again",
};

const watch: Readonly<Record<PassedOn, string>> = {
  transferred: "transfers",
  escalated: "escalations",
  reopened: "reopened cases",
};

export const resolution = {
  "resolution/self-reported": (
    a: {
      target: string;
      atLeast: Quantity | null;
      baseline: Quantity | null;
      stakes: Stakes;
      /** What honest work on this mix gives less 5 points; null where the bound may stay. */
      floor: number | null;
    },
    f: Format,
  ) =>
    `${a.target}${a.atLeast ? ` at least ${f.quantity(a.atLeast)}` : ""} is ticked by the agents it is about` +
    `${a.stakes === "none" ? "" : `, with ${stakesWords[a.stakes]} at stake`}: a tick takes less time than a solution, and ` +
    `no customer who has to come back turns ${a.baseline ? `the ${f.quantity(a.baseline)} of today` : "it"} red. Count ` +
    `repeat contact within 7 days, or ask the customer${a.floor === null ? "" : `, and set it at ${f.share(a.floor)}`}.`,

  "resolution/no-window": (a: Told, f: Format) =>
    `${named(a, f)} does not say within what time a customer who comes back still counts: over one day nearly every contact ` +
    "looks solved and over thirty far fewer, so that the number turns green by counting shorter. Set a window, such as 7 days.",
  "resolution/no-window/short": (a: Told & { window: Quantity }, f: Format) =>
    `${named(a, f)} sees only customers who are back within ${f.quantity(a.window)}: whoever tries again after the weekend ` +
    "counts as helped, and an answer that holds just that long is green. Count over 7 days, and look at the bound again.",

  "resolution/transfers-excluded": (a: Told & { words: readonly PassedOn[] }, f: Format) =>
    `${named(a, f)} leaves out ${f.list(a.words)} contacts: a customer ${f.choice(a.words.map(word => unseen[word]))} drops ` +
    "out of the count instead of turning it red, so it stays green the more often that happens. Include them, or watch " +
    `${f.list(a.words.map(word => watch[word]))} beside it.`,

  "resolution/deflection-as-success": (a: Told & { closed: boolean }, f: Format) =>
    `${named(a, f)} rewards every customer who does not reach a person, ` +
    `${a.closed ? "and here there is no way to one" : "and nothing here says that they could, or were helped"}: whoever gives up halfway ` +
    "is as green as whoever found the answer. Hold repeat contact or resolution beside it" +
    `${a.closed ? "" : `, or say ${f.key("demand.exit_to_human", "with `exit_to_human: true` that there is a way out")}`}.`,
  "resolution/deflection-as-success/no-exit": (_: object, _f: Format) => "no way to a person",

  "resolution/closed-to-stop-the-clock": (a: Told, f: Format) =>
    `${named(a, f)} is met by closing, and nothing here shows what was closed unsolved or left lying: a case that opens again ` +
    "starts at zero, and one that waits “for the customer” stands still. Watch how many open again, or how old the open ones are.",

  "resolution/callback-without-kept": (a: Told & { name: string }, f: Format) =>
    `${named(a, f)} counts a call-back (\`${a.name}\` in its formula) as dealt with the moment it is promised, and nothing here ` +
    "shows who was called: the more customers are put off, the greener it gets. Watch how many call-backs are kept.",

  "resolution/cause-without-owner": (
    a: {
      classes: readonly string[];
      /** Of all contacts, 0..1; null where the file does not say. */
      share: number | null;
      /** All that arrive in the planning interval; null where the file does not say. */
      contacts: number | null;
    },
    f: Format,
  ) =>
    `${f.list(a.classes)}${amountOf(a, f)} should not have been needed, and nobody is named who can take the cause away: agents ` +
    "answer the same question day after day, and every one of those contacts can be green. Name who can end it as the " +
    `${f.key("demand.mix[].owner", "`owner`")} of the ${a.classes.length === 1 ? "class" : "classes"}, or give what customers ` +
    `report an owner in ${f.key("people.feedback_loop")}.`,
  "resolution/cause-without-owner/also": (a: { name: string }, _f: Format) => `${a.name} is avoidable too`,
  "resolution/cause-without-owner/repeat": (a: Told & { stakes: Stakes }, f: Format) =>
    `${named(a, f)} holds agents to customers who come back${a.stakes === "none" ? "" : `, with ${stakesWords[a.stakes]} at stake`}, ` +
    "while no class of contacts has an owner and there is no feedback loop: what lies outside the team comes back whatever " +
    "they do, and a new case number is the only way to green. Give what customers report an owner in " +
    `${f.key("people.feedback_loop")}, or hold causes taken away to a target.`,
};

function amountOf({ share, contacts }: { share: number | null; contacts: number | null }, f: Format): string {
  if (share === null) return "";
  const counted = contacts === null ? "" : `, ${f.number(share * contacts, 0)} of ${f.number(contacts)} an interval`;
  return ` (${f.share(share)} of the contacts${counted})`;
}
