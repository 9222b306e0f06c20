import type { Verdict } from "../../day";
import type { Format } from "../format";
import { verdictWords } from "./day-terms";

/** What stands around target sets in the editor: lenses, the status bar, and the way to balance. */
export const sets = {
  "lens/preview": (_: object, _f: Format) => "Preview",
  "lens/balance": (_: object, _f: Format) => "Balance",
  "lens/compare": (_: object, _f: Format) => "Compare with …",
  "status/name": (_: object, _f: Format) => "Watermelon: verdict on the target file",
  "status/click": (_: object, _f: Format) => "Click for the preview.",
  "editor/balance-tab": (a: { name: string }, _f: Format) => `${a.name}: today beside balanced`,
  "editor/balance-take": (_: object, _f: Format) => "Take All Steps",
  "editor/assumptions-unsaid": (_: object, _f: Format) =>
    "The shape of this file has no place for assumptions: they can stand under `assumptions` in `.watermelon.yaml`.",
  "editor/overtaken": (_: object, _f: Format) =>
    "The text has changed since this was worked out, and nothing was written. Ask for it again.",
  "editor/balance-unsaid": (a: { unsaid: number; all: boolean }, f: Format) =>
    a.all
      ? `The shape of this file has no place for ${a.unsaid === 1 ? "the step" : `any of the ${f.number(a.unsaid)} steps`} toward balance: the preview shows what to write.`
      : `For ${a.unsaid === 1 ? "one of them" : `${f.number(a.unsaid)} of them`} the shape of this file has no place, and the text stays without.`,
  "editor/balance-steps": (a: { steps: number; sets: number; verdict: Verdict }, f: Format) =>
    `${f.count(a.steps, "step", "steps")} toward balance` +
    `${a.sets === 1 ? `; after ${a.steps === 1 ? "it" : "them"} the set is: ${verdictWords[a.verdict]}` : ` in ${f.count(a.sets, "set", "sets")}`}. ` +
    "Taking them is one edit, which undo takes back.",
  "editor/balance-no-steps": (a: { verdict: Verdict }, _f: Format) =>
    `There is no step to take toward balance. The verdict is: ${verdictWords[a.verdict]}.`,
};
