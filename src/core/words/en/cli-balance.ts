import { type AssumptionName, defaultAssumptions, type Figures, type Sensitivity, type Verdict } from "../../day";
import type { Format } from "../format";
import { assumptions } from "./assumptions";
import { beside } from "./beside";
import { verdictWords } from "./day-terms";

const verdict = beside["day/verdict"];

/** What `watermelon balance` says around the steps. */
export const cliBalance = {
  "cli/balance/today": (a: Figures, f: Format) => `Today: ${verdict(a, f)}.`,
  "cli/balance/after": (a: Figures & { steps: number }, f: Format) =>
    a.steps === 0
      ? "There is no step to take."
      : `After ${a.steps === 1 ? "the step" : `all ${f.number(a.steps)} steps`}: ${verdict(a, f)}.`,
  "cli/balance/effect": (a: { before: Figures; after: Figures }, f: Format) =>
    effect(a, verdictWords, { pressure: "pressure", blindSpot: "blind spot", hardBlindSpot: "hard blind spot" }, f),
  "cli/balance/not-modelled": (a: { targets: readonly string[] }, f: Format) =>
    `Not in the model, and so not weighed here: ${f.list(a.targets)}.`,
  "cli/balance/assumptions": (a: { restsOn: number }, f: Format) =>
    `The figures are those of a model and not a measurement; every assumption can be overridden under ${f.key("assumptions")}.` +
    (a.restsOn > 0 ? " The verdict after all steps rests on:" : ""),
  "cli/balance/rests-on": (a: Sensitivity, f: Format) => {
    const name = a.assumption as AssumptionName;
    return `${assumptions["assumption/name"]({ name }, f)}: ${amount(name, a.value, f)}; the verdict stays ${range(a, name, f)}`;
  },
  "cli/balance/unsaid": (_: object, _f: Format) =>
    "The shape of this file has no place for this: it is yours to write where it belongs.",
  "cli/balance/written": (a: { path: string; steps: number; unsaid: number }, f: Format) =>
    `Written to ${a.path}: ${f.count(a.steps, "step", "steps")}.` +
    (a.unsaid === 0
      ? ""
      : ` For ${a.unsaid === 1 ? "one more" : `${f.number(a.unsaid)} more`} the shape of the file has no place.`),
  "cli/balance/nothing-said": (a: { path: string; unsaid: number }, f: Format) =>
    `The shape of ${a.path} has no place for ${a.unsaid === 1 ? "the step" : `any of the ${f.number(a.unsaid)} steps`}: it is left as it is.`,
  "cli/balance/nothing-written": (a: { path: string }, _f: Format) =>
    `There is no step to take: ${a.path} is left as it is.`,
  "cli/balance/not-in-encoding": (a: { path: string; encoding: string }, _f: Format) =>
    `${a.path} is not valid ${a.encoding} and is left as it is: what cannot be read would be lost. Save the file as UTF-8.`,

  "cli/help/balance": (_: object, _f: Format) => "show the steps that balance a target file, or take them",
  "cli/help/file": (_: object, _f: Format) => "a target file; every target set in it is balanced",
  "cli/help/balance-format": (a: { formats: readonly string[] }, f: Format) => f.choice(a.formats),
  "cli/help/apply": (_: object, _f: Format) => "take all steps: write them to the file, comments and layout kept",
  "cli/help/balance/exit-codes": (_: object, _f: Format) =>
    "Exit codes: 0 shown or written, also where there is nothing to do; 2 wrong usage, or a file that cannot be read or written; " +
    "3 internal error.",
};

type Moving = Exclude<keyof Figures, "verdict">;

/** The verdict and each figure that is known: once where it stays, before and after where it moves. */
export function effect(
  { before, after }: { readonly before: Figures; readonly after: Figures },
  verdicts: Readonly<Record<Verdict, string>>,
  names: Readonly<Record<Moving, string>>,
  f: Format,
): string {
  const figures = (Object.keys(names) as Moving[]).flatMap(name => {
    const moved = [before[name], after[name]].map(value => (value === null ? null : f.number(value)));
    return moved.every(value => value === null) ? [] : [`${names[name]} ${fromTo(moved)}`];
  });
  return [fromTo([verdicts[before.verdict], verdicts[after.verdict]]), ...figures].join(", ");
}

function fromTo(moved: readonly (string | null)[]): string {
  return [...new Set(moved.map(each => each ?? "?"))].join(" -> ");
}

/** An assumption's value in its own unit. */
export function amount(name: AssumptionName, value: number, f: Format): string {
  switch (defaultAssumptions.find(each => each.name === name)?.unit) {
    case "seconds":
      return f.time(value);
    case "factor":
      return f.number(value, 2);
    default:
      return f.share(value);
  }
}

function range({ highest, lowest }: Sensitivity, name: AssumptionName, f: Format): string {
  if (lowest === null) return `up to ${amount(name, highest!, f)}`;
  const from = `from ${amount(name, lowest, f)}`;
  return highest === null ? `${from} up` : `${from} to ${amount(name, highest, f)}`;
}
