import type { Quantity } from "../../model/quantity";
import type { Stakes } from "../../model/target-set";
import type { Format } from "../format";
import { stakesWords } from "./terms";

export type TalkPart = "stay_interviews" | "exit_interviews";

const talkWords: Readonly<Record<TalkPart, string>> = {
  stay_interviews: "stay interviews",
  exit_interviews: "exit interviews",
};

/** What is said about people coming, staying, being ill and being shouted at. */
export const keeping = {
  "people/no-stay-interviews": (
    a: {
      /** Id of the target on it. */
      attrition: string | null;
      vacancies: { open: number; people: number } | null;
    },
    f: Format,
  ) =>
    `${f.list(reasons(a, f))}, and no stay interviews are held: what would make people stay is heard in the exit interview, when ` +
    "it no longer helps, and a new hire turns the number green without changing why the chair was empty. Ask those who are here.",
  "people/hiring-without-keeping": (a: { target: string; atMost: Quantity | null }, f: Format) =>
    `${a.target}${a.atMost ? ` at most ${f.quantity(a.atMost)}` : ""} can be met by hiring alone: nothing here shows who leaves and ` +
    "nobody is asked what would make them stay, so whoever starts on Monday may sit in the chair of whoever left on Friday, and the " +
    "number is green. Ask the people who are here, or watch attrition beside it.",
  "people/relevance-unasked": (
    a: {
      talks: readonly TalkPart[];
      /** What they ask about. */
      asks: readonly string[];
      /** Of all contacts, 0..1. */
      avoidable: number | null;
    },
    f: Format,
  ) =>
    `The ${f.list(a.talks.map(talk => talkWords[talk]))} ${a.asks.length > 0 ? `ask about ${f.list(a.asks)}, and not` : "do not ask"} ` +
    `whether agents can really help their customers${whileAvoidable(a.avoidable, f)}: whoever leaves over that is counted under ` +
    "another reason, and nobody takes the cause away. Ask it too; if it is asked by another name, " +
    `${f.key("people.stay_interviews.asks", "write `relevance`", "let the shape of the file say so")}.`,
  "people/relevance-unasked/nor-here": (_: object, _f: Format) => "Nor is it asked here.",
  "people/relevance-unasked/nobody-asked": (a: { avoidable: number | null }, f: Format) =>
    `Neither those who stay nor those who leave are asked whether they can really help their customers${whileAvoidable(a.avoidable, f)}: ` +
    "whoever goes over that goes for a reason that nobody hears. Ask it in stay interviews or exit interviews.",
  "people/no-room-to-move": (a: { adherence: string; atLeast: Quantity | null }, f: Format) =>
    `${a.adherence}${a.atLeast ? ` at least ${f.quantity(a.atLeast)}` : ""} holds agents to a roster that is made for them, in an office ` +
    "they cannot leave: what does not fit their lives comes back as a sick day or a resignation, and adherence stays green. Give " +
    "them a say in their shifts or in where they work.",
  "people/no-room-to-move/adherence": (_: object, _f: Format) => "what they are held to",
  "people/absence-with-stakes": (a: { target: string; atMost: Quantity | null; stakes: Stakes }, f: Format) =>
    `${a.target}${a.atMost ? ` at most ${f.quantity(a.atMost)}` : ""} per agent, with ${stakesWords[a.stakes]} at stake, rewards coming ` +
    "in ill: the number turns green, and whoever should have been in bed takes the calls and stays away longer later. Put nothing " +
    "at stake on it, and look at it for the team, beside workload and recovery.",
  "people/incidents-as-target": (
    a: {
      target: string;
      atMost: Quantity;
      /** Of all contacts, 0..1. */
      heated: number | null;
    },
    f: Format,
  ) =>
    `${a.target} at most ${f.quantity(a.atMost)} is met by not reporting: the calls stay as they are` +
    `${a.heated === null ? "" : ` (${f.share(a.heated)} of the contacts here are heated, ${f.number(a.heated * 1000, 0)} in every 1,000)`}, ` +
    "and what vanishes is the record, with the recovery and aftercare that follow from it. Watch the number and act on every report, " +
    "without a target.",
};

function reasons(
  { attrition, vacancies }: { attrition: string | null; vacancies: { open: number; people: number } | null },
  f: Format,
): string[] {
  return [
    ...(attrition === null ? [] : [`${attrition} is a target`]),
    ...(vacancies === null
      ? []
      : [
          `${f.count(vacancies.open, "place is", "places are")} vacant beside ${f.count(vacancies.people, "person", "people")} ` +
            `(${f.share(vacancies.open / vacancies.people)})`,
        ]),
  ];
}

function whileAvoidable(share: number | null, f: Format): string {
  return share === null ? "" : `, while ${f.share(share)} of the contacts should not have been needed`;
}
