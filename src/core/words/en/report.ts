import type { Verdict } from "../../day";
import type { Counts } from "../../finding";
import type { Format } from "../format";
import { capital } from "../format";
import { verdictWords } from "./day-terms";

const meanings: Readonly<Record<Verdict, string>> = {
  watermelon: "green outside, red inside",
  impossible: "no day is all green",
  blind: "honest work is green, and so is harm",
  strained: "hard, but harm would show",
  unknown: "not enough is declared",
  balanced: "honest work is green, and harm would show",
};

/** What so many sets of a verdict do, behind their number. */
const does: Readonly<Record<Verdict, readonly [one: string, other: string]>> = {
  watermelon: ["rewards harm that it cannot see", "reward harm that they cannot see"],
  impossible: ["cannot be met at all", "cannot be met at all"],
  blind: ["would not show harm", "would not show harm"],
  strained: ["is hard, but honest", "are hard, but honest"],
  unknown: ["declares too little to tell", "declare too little to tell"],
  balanced: ["is balanced", "are balanced"],
};

/** What the pages of the report say around what the preview says. */
export const report = {
  "report/heading": (_: object, _f: Format) => "Target sets, the worst first",
  "report/lead": (
    a: { sets: number; verdicts: readonly { readonly verdict: Verdict; readonly sets: number }[] },
    f: Format,
  ) => {
    const said = a.verdicts.map(({ verdict, sets }, index) => {
      const part = `${f.number(sets)} ${does[verdict][sets === 1 ? 0 : 1]}`;
      return index === 0 ? `**${part}**` : part;
    });
    return `${f.count(a.sets, "target set was read", "target sets were read")}. ${a.sets === 1 ? said.join("") : f.list(said)}.`;
  },
  "report/verdict": (a: { verdict: Verdict }, _f: Format) => capital(verdictWords[a.verdict]),
  "report/verdict-meaning": (a: { verdict: Verdict }, _f: Format): string => meanings[a.verdict],
  "report/column/set": (_: object, _f: Format) => "Target set",
  "report/column/pressure": (_: object, _f: Format) => "Pressure",
  "report/column/blind-spot": (_: object, _f: Format) => "Blind spot",
  "report/column/hard-blind-spot": (_: object, _f: Format) => "Hard blind spot",
  "report/column/recovery": (_: object, _f: Format) => "Recovery that could be missed unseen",
  "report/column/red": (_: object, _f: Format) => "Red on the honest day",
  "report/none-red": (a: { told: boolean }, _f: Format): string => (a.told ? "none" : "cannot be told"),
  "report/no-day": (a: { impossible: boolean }, _f: Format): string =>
    a.impossible ? "no day is all green" : "cannot be told",
  "report/not-declared": (_: object, _f: Format) => "not declared",
  "report/found": (a: Omit<Counts, "suppressed">, f: Format) => {
    const parts = [
      ...(a.errors > 0 ? [f.count(a.errors, "error", "errors")] : []),
      ...(a.warnings > 0 ? [f.count(a.warnings, "warning", "warnings")] : []),
      ...(a.infos > 0 ? [f.count(a.infos, "remark", "remarks")] : []),
    ];
    return parts.length > 0 ? parts.join(", ") : "the rules find nothing";
  },
  "report/model": (_: object, _f: Format) =>
    "A model and no measurement. Pressure: of 100 contacts, how many must go unhelped for every lamp to be green. Blind spot: how many can, " +
    "with every lamp green; the hard one is of 100 emotional and heated contacts. Every figure follows from the file and the assumptions on its page.",
  "report/made": (a: { today: string; version: string }, f: Format) =>
    `Made by Watermelon Lint ${a.version}, as of ${f.date(a.today)}.`,
  "report/needs-script": (_: object, _f: Format) =>
    "This page draws its figures with the script that is in it, and scripts are off. In words:",
  "report/pages": (_: object, _f: Format) => "Other pages of this report",
  "report/line": (_: object, _f: Format) => "line",
  "report/close": (_: object, _f: Format) => "Close",
  "report/rule-page": (_: object, _f: Format) => "All about this rule, on the web",
};
