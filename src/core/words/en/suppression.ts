import type { Reach } from "../../suppression/directive";
import type { Format } from "../format";

const reaches: Readonly<Record<Reach, string>> = {
  "next-line": "on the next line",
  line: "on this line",
  rest: "below it in this target set",
};

export const suppression = {
  "suppression/no-reason": (a: { rules: readonly string[] }, f: Format) =>
    `Nothing says why ${f.list(a.rules)} ${a.rules.length === 1 ? "is" : "are"} suppressed, so this hides nothing: a year from now nobody ` +
    "knows whether it still holds. Write the reason behind it: ` -- agreed with the works council until the new mix`.",
  "suppression/unused": (a: { rule: string; reach: Reach }, _f: Format) =>
    `${a.rule} finds nothing ${reaches[a.reach]}: this suppression hides nothing today, and would hide what comes back tomorrow. Remove it.`,
  "suppression/expired": (a: { rule: string; until: string }, f: Format) =>
    `The suppression of ${a.rule} ended on ${f.date(a.until)}: what it hid counts again. Mend what is found, or agree on a new end and write it here.`,
  "suppression/expired/no-date": (a: { rule: string; written: string }, _f: Format) =>
    `“${a.written}” is no date, so nobody can tell when the suppression of ${a.rule} ends, and it hides nothing. Write the day as 2027-01-31.`,
  "suppression/locked": (a: { rule: string }, _f: Format) =>
    `${a.rule} is locked by your organisation's configuration: no file can suppress it, and this hides nothing. Mend what it finds, or ask whoever ` +
    "keeps `.watermelon.yaml`.",
  "suppression/unknown-rule": (a: { rule: string; near: readonly string[] }, f: Format) =>
    `There is no rule ${a.rule}, so this hides nothing.${a.near.length > 0 ? ` Did you mean ${f.choice(a.near)}?` : " `watermelon rules` lists them all."}`,
  "suppression/unknown-rule/none": (_: object, _f: Format) =>
    "This suppression names no rule, so it hides nothing. Name the rule that it is about: `# watermelon-disable-next-line occupancy/too-high -- reason`.",
  "offer/remove-suppression": (_: object, _f: Format) => "Remove this suppression",
  "offer/remove-rule-from-suppression": (a: { rule: string }, _f: Format) => `Take ${a.rule} out of this suppression`,
  "offer/name-rule": (a: { rule: string }, _f: Format) => `Name ${a.rule}`,
  "offer/write-until": (a: { date: string }, f: Format) => `Write ${a.date}: ${f.date(a.date)}`,
};
