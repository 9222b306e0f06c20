import type { Level } from "../../metrics/metric";
import type { Blindness } from "../../model/guard";
import type { Quantity } from "../../model/quantity";
import type { Stakes, Tone } from "../../model/target-set";
import { capital, type Format } from "../format";
import { levelWords, stakesWords } from "./terms";

/** A class of the mix and its handle time. */
type Timed = { name: string; time: Quantity };

/** A cap over classes of which some take longer. */
type Capped = {
  target: string;
  cap: Quantity;
  /** The classes above the cap, the slowest first. */
  above: readonly Timed[];
  perAgent: boolean;
  watched: boolean;
  /** Those of the classes above the cap. */
  tones: readonly Tone[];
  /** The tones that the target looks at; null where it looks at the whole mix. */
  covers: readonly Tone[] | null;
  /** Whether anything is left when those tones are exempt. */
  exemptible: boolean;
};

const mostNamed = 3;

export const blindness: Readonly<Record<Blindness, string>> = {
  ticked: "agents tick it themselves",
  uncounted: "nothing says that it is counted by repeat contact or survey",
  unsampled: "nothing says that its sample is random",
  unbounded: "it has no bound that could turn red",
  narrower: "it is held at a narrower level than the cap",
  elsewhere: "it looks at other contacts than the cap does",
};

export const handleTime = {
  "handle-time/below-need": (
    a: {
      target: string;
      cap: Quantity;
      /** `recovery` included. */
      need: Quantity;
      /** The cap that meets it. */
      raised: Quantity;
      /** Seconds. */
      recovery: number;
      slowest: string;
      slowestTime: Quantity;
      /** Whether the contacts have tones to split by. */
      splittable: boolean;
    },
    f: Format,
  ) =>
    `${a.target} at most ${f.quantity(a.cap)} is below the ${f.quantity(a.need)} this mix needs` +
    `${a.recovery > 0 ? `, ${f.time(a.recovery)} of recovery after heavy contacts included` : ""}: ` +
    `${f.time(a.need.amount - a.cap.amount)} per contact must come from somewhere, and ` +
    `${a.slowest} (${f.quantity(a.slowestTime)}) is the cheapest place. ` +
    `${a.splittable ? "Split the target by tone, or raise it" : "Raise it"} to ${f.quantity(a.raised)}.`,

  "handle-time/blanket-cap": (
    a: Capped & {
      /** Seconds that the slowest is above the cap. */
      over: number;
      /** Whether the target can be split by tone. */
      splittable: boolean;
    },
    f: Format,
  ) =>
    `${a.target} at most ${f.quantity(a.cap)} covers ${covered(a.covers, f)} alike, while ${named(a.above, f)} ` +
    `${a.above.length === 1 ? "takes" : "take"} longer: done well, one of those counts up to ${f.time(a.over)} against ` +
    `the mean${a.perAgent ? " of the agent who got it" : ""}, and cutting it short or passing it on is the quickest way ` +
    `to green${a.watched ? "" : ", with nothing to show that the customer was not helped"}. ` +
    (a.splittable || a.exemptible
      ? `${either([a.splittable && "split the target by tone", a.exemptible && `exempt ${f.list(a.tones)}`])}.`
      : `Make it a band per team around what these contacts need${a.watched ? "" : ", with their resolution watched"}.`),
  "handle-time/blanket-cap/part": (a: Capped, f: Format) =>
    `${a.target} at most ${f.quantity(a.cap)} covers ${covered(a.covers, f)} alike, ${named(a.above, f, " in all")} included: those have ` +
    `the most time to take away${a.perAgent ? ", for the agent who happens to get them" : ""}, so green is found there first` +
    `${a.watched ? "" : ", with nothing to show that the customer was not helped"}. ` +
    `${either([a.exemptible && `exempt ${f.list(a.tones)}`, "hold it at team level with their resolution watched"])}.`,
  "handle-time/blanket-cap/class-above": (
    a: {
      name: string;
      tone: Tone;
      time: Quantity;
      /** Seconds above the cap; null where the cap is on a part of that time. */
      over: number | null;
    },
    f: Format,
  ) =>
    a.over === null
      ? `${a.name} (${a.tone}) takes ${f.quantity(a.time)} in all with full attention.`
      : `${a.name} (${a.tone}) takes ${f.quantity(a.time)} with full attention, ${f.time(a.over)} above the cap.`,

  "handle-time/unguarded": (a: { target: string; cap: Quantity; level: Level | null }, f: Format) =>
    `${a.target} at most ${f.quantity(a.cap)} can be met by hurrying, passing on or cutting off contacts, and nothing in ` +
    "this set would turn red: no resolution by repeat contact or survey, no repeat contact, no randomly sampled quality" +
    `${a.level && a.level !== "agent" ? ` at ${levelWords[a.level]} level or wider` : ""}. ` +
    `Add one of them and name it ${f.key("guardrails", "in `guardrails`", "as a guardrail")}.`,
  "handle-time/unguarded/blind": (a: { target: string; why: Blindness }, _f: Format) =>
    `${a.target} would stay green: ${blindness[a.why]}.`,

  "handle-time/personal-stakes": (a: { target: string; cap: Quantity; stakes: Stakes }, f: Format) =>
    `${a.target} at most ${f.quantity(a.cap)} is held against each agent with ${stakesWords[a.stakes]} at stake: who gets ` +
    "the long contacts pays for them, and cutting those short or passing them on is what an agent can do about it. " +
    "Hold it at team level, or use it for coaching only.",
  "handle-time/personal-stakes/made-up": (
    a: {
      target: string;
      cap: Quantity;
      stakes: Stakes;
      slow: Timed;
      fast: Timed;
      /** Contacts of the fast class that make up for one of the slow class. */
      contacts: number;
    },
    f: Format,
  ) =>
    `${a.target} at most ${f.quantity(a.cap)} is held against each agent with ${stakesWords[a.stakes]} at stake: one ` +
    `${a.slow.name} (${f.quantity(a.slow.time)}) takes ${f.number(a.contacts, 0)} × ${a.fast.name} ` +
    `(${f.quantity(a.fast.time)}) to make up for, and cutting it short or passing it on takes none. ` +
    "Hold it at team level, or use it for coaching only.",

  "handle-time/wrap-up-left-out": (a: { target: string; cap: Quantity | null; formula: string }, f: Format) =>
    `${a.target}${a.cap ? ` at most ${f.quantity(a.cap)}` : ""} counts talk and leaves out wrap-up: every second that moves from ` +
    "the conversation to afterwards turns it greener, and none of the work is gone. " +
    `Write \`${a.formula}\`, and set the bound by what that gives.`,
  "handle-time/wrap-up-left-out/excluded": (a: { target: string; formula: string }, _f: Format) =>
    `${a.target} leaves wrap-up out of the handle time: every second that moves from the conversation to afterwards turns it ` +
    `greener, and none of the work is gone. Count all of it: \`${a.formula}\`.`,
  "handle-time/wrap-up-left-out/cap": (a: { target: string; cap: Quantity }, f: Format) =>
    `${a.target} at most ${f.quantity(a.cap)} leaves no room to note and arrange what was agreed: it is skipped, done while the ` +
    "next customer talks, or booked elsewhere, and green says only that nobody sees it. " +
    "Hold the whole handle time, or leave wrap-up the time it takes.",

  "handle-time/baseline-disagrees": (
    a: {
      target: string;
      baseline: Quantity;
      /** Mean seconds that the mix gives. */
      mix: number;
      side: "below" | "above";
    },
    f: Format,
  ) => {
    const apart = Math.abs(a.baseline.amount - a.mix);
    return (
      `${a.target} was last measured at ${f.quantity(a.baseline)}, ${f.time(apart)} ${a.side} the ${f.time(a.mix)} that the mix ` +
      `gives: ${a.side === "below" ? "either contacts already get less than the attention the mix speaks of" : "either there is work that the mix leaves out"}, ` +
      "or its shares or handle times are not today's. Measure both over the same weeks; until then no cap can be held against either."
    );
  },

  "handle-time/chat-concurrency": (a: { target: string; time: Quantity }, f: Format) =>
    `${a.target} at ${f.quantity(a.time)} does not tell what a customer gets: with two chats at a time it is ` +
    `${f.time(a.time.amount / 2)} of attention, with three ${f.time(a.time.amount / 3)}, and taking one more chat moves it by itself. Declare ` +
    `${f.key("demand.concurrency", "`concurrency` under `demand`")}, 1 for one chat at a time.`,
};

/** The slowest few by name, with their handle times, and how many there are beside them. */
function covered(tones: readonly Tone[] | null, f: Format): string {
  if (tones === null) return "every tone";
  return tones.length === 1 ? `all ${tones[0]} contacts` : f.list(tones);
}

/** A sentence without its full stop: each of what can be done. */
function either(ways: readonly (string | false)[]): string {
  return capital(ways.filter(way => way !== false).join(", or "));
}

function named(classes: readonly Timed[], f: Format, remark = ""): string {
  const first = classes.slice(0, mostNamed).map(({ name, time }) => `${name} (${f.quantity(time)}${remark})`);
  const more = classes.length - first.length;
  return f.list(more > 0 ? [...first, `${more} more`] : first);
}
