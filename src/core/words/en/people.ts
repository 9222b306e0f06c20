import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";

/** Emotional and heated contacts of the mix. */
export interface Heavy {
  /** Of all contacts, 0..1. */
  readonly share: number;
  readonly classes: readonly string[];
}

export const people = {
  "people/knowledge-only-onboarding": (
    a: { share: number; least: number; hours: number | null; heavy: Heavy | null },
    f: Format,
  ) =>
    `${onboarding(a, f)}${whileHeavy(a.heavy, f)}: ` +
    "newcomers find every button and have nothing to hold on to when somebody is angry, in grief or stuck in the system, and " +
    `no target shows it. Start from ${f.share(a.least)}${a.hours === null ? "" : ` (${f.number(a.least * a.hours)} h)`} ` +
    "for those three, and settle the split with those who have the conversations.",
  "people/coaching-crowded-out": (
    a: {
      /** Seconds per agent per month; 0 for none. */
      planned: number;
      least: number;
      /** How many there are, and what `least` takes of each, in seconds per month. */
      forLeaders: { leaders: number; each: number } | null;
    },
    f: Format,
  ) =>
    (a.planned === 0
      ? "No time is set aside here to coach agents: "
      : `${minutes(a.planned, f)} of coaching a month for each agent is little to listen to a conversation and talk about it: `) +
    "on busy days it is the first thing to go, no number turns red, and how conversations go is heard from customers first. " +
    `Set ${minutes(a.least, f)} a month aside to start with${a.forLeaders ? `, ${leaders(a.forLeaders.leaders, a.forLeaders.each, f)},` : ""} ` +
    "and count it in the shrinkage.",
  "people/span-of-control": (
    a: {
      people: number;
      counted: "headcount" | "agents";
      leaders: number;
      perLeader: number;
      /** Seconds of coaching per person per month that this leaves by the trade's own count. */
      coaching: number;
      most: number;
      needed: number;
    },
    f: Format,
  ) =>
    `${f.number(a.people)} ${a.counted === "headcount" ? "people" : "agents at work"} to ${f.count(a.leaders, "team leader", "team leaders")} is ` +
    `${f.number(a.perLeader)} each: the trade counts on some ${minutes(a.coaching, f)} of coaching a month per person at that ` +
    "span, so attention goes to whoever is red on the dashboard and nobody sees who is running dry. " +
    `${f.number(a.most)} each takes ${f.count(a.needed, "leader", "leaders")}; fewer can do with other work taken off their hands.`,
  "people/approval-for-everything": (
    a: {
      /** The amount that is no more than nothing; null where there is no mandate at all. */
      above: Quantity | null;
      /** What one handled contact costs. */
      contact: Quantity | null;
      heavy: Heavy | null;
    },
    f: Format,
  ) =>
    `${a.above === null ? "Agents have no mandate here" : `Approval above ${f.quantity(a.above)} asks for a signature for everything`}` +
    `${whileHeavy(a.heavy, f)}: who sees what would put it right has to pass it on or say no, and neither turns a number red` +
    `${a.contact ? `, though asking again alone costs ${f.quantity(a.contact)}` : ""}. ` +
    "Give agents something to decide on themselves, and look back together at how they used it.",
  "people/approval-for-everything/script": (a: { heavy: Heavy | null }, f: Format) =>
    `Agents may not depart from the script here${whileHeavy(a.heavy, f)}: a case that the script does not know can only be read ` +
    "the next line, and whoever scores the call by the script sees nothing wrong. Let them leave it where the customer needs it.",
  "people/no-aftercare": (
    a: {
      /** Of all contacts, 0..1; null where the file does not tell. */
      share: number | null;
      classes: readonly string[];
      /** 0..1, where it is enough to speak of. */
      remote: number | null;
    },
    f: Format,
  ) =>
    `${a.share === null ? `Emotional or heated contacts come in here (${f.list(a.classes)})` : `${f.share(a.share)} of the contacts are emotional or heated (${f.list(a.classes)})`}, ` +
    `and nobody looks after an agent who had one${a.remote === null ? "" : `, while ${f.share(a.remote)} work at home, where no colleague overhears it`}: ` +
    "what it does to people shows months later as absence, and in no target before. Agree on who seeks them out the same day, " +
    "and keep the risk assessment up to date.",
  "people/no-aftercare/at-home": (a: { remote: number; classes: readonly string[] }, f: Format) =>
    `${f.share(a.remote)} work at home, and aftercare stops at the office door: after ${f.choice(a.classes)} nobody sits beside ` +
    "them to let off steam with, and whether it weighs on them is in no number. Have somebody call them the same day.",
  "people/no-aftercare/not-assessed": (a: { classes: readonly string[] }, f: Format) =>
    `No risk assessment is on record here for what contacts about ${f.list(a.classes)} do to agents, so aftercare rests on whoever happens to ` +
    "think of it. Plan one within three months (in the Netherlands an RI&E is a duty), and write its day here once it is held.",
  "people/no-aftercare/assessed-long-ago": (
    a: { date: string; years: number; classes: readonly string[] },
    f: Format,
  ) =>
    `The risk assessment is of ${f.date(a.date)}, more than ${f.count(a.years, "year", "years")} ago: it ticks the box, and does not ` +
    `know what contacts about ${f.list(a.classes)} do to agents today. Plan a new one within three months.`,
  "people/no-aftercare/assessed-far-ahead": (a: { date: string; classes: readonly string[] }, f: Format) =>
    `The risk assessment is put off to ${f.date(a.date)}: until then nobody has looked at what contacts about ${f.list(a.classes)} do to ` +
    "agents, and this file looks as if somebody had. Hold it within three months.",
};

function whileHeavy(heavy: Heavy | null, f: Format): string {
  if (!heavy) return "";
  return `, while ${f.share(heavy.share)} of the contacts are emotional or heated (${f.list(heavy.classes)})`;
}

function onboarding({ share, hours }: { share: number; hours: number | null }, f: Format): string {
  if (share === 0) {
    const all =
      hours === null
        ? "All of onboarding goes"
        : `All of the ${f.count(hours, "hour", "hours")} of onboarding ${hours === 1 ? "goes" : "go"}`;
    return `${all} to knowledge and systems, nothing to conversation, emotion or the purpose of the work`;
  }
  const part = hours === null ? f.share(share) : `${f.number(share * hours)} of the ${f.count(hours, "hour", "hours")}`;
  return `${part} of onboarding ${hours === null ? "goes" : `(${f.share(share)}) go`} to conversation, emotion and the purpose of the work`;
}

function leaders(count: number, each: number, f: Format): string {
  return `${f.number(each / 3600)} h for ${count === 1 ? "the team leader" : `each of the ${f.number(count)} team leaders`}`;
}

function minutes(seconds: number, f: Format): string {
  return `${f.number(seconds / 60, 0)} min`;
}
