import type { Range } from "../finding";
import type { LocatedFault, ReadFormula } from "../formula/formulas";
import type { Fault } from "../formula/trouble";
import type { Target } from "../model/target-set";
import type { Change } from "../source/change";
import { nodeAt, rangeAt } from "../source/locate";
import type { LocatedDocument } from "../source/node";
import { message } from "../words/message";
import type { Offer } from "./offer";
import { writeFormula } from "./whole-formula";
import { plainOf, writeOneOf } from "./write";

/** Units that an input is mostly in, likeliest first. */
const usualUnits = ["1", "s", "min", "h", "EUR"];
const mostUnits = 2;

/** What mends a fault of a formula and brings no other; nothing where only its writer can tell. */
export function mendFormula(
  document: LocatedDocument,
  target: Target,
  formula: ReadFormula,
  { fault, part, at }: LocatedFault,
): Offer[] {
  const write = (texts: readonly string[]): Offer[] => {
    const mending = texts.filter(text =>
      isBetter(formula, formula.faultsWith({ formula: spliced(target, part!, text) })),
    );
    return mending.map(text => ({
      title: message("offer/write", { text }),
      kind: mending.length === 1 ? "fix" : "suggestion",
      changes: [rewrite(document, target, part!, at.range!, text)],
    }));
  };
  switch (fault.kind) {
    case "character":
      return fault.instead === null ? [] : write([fault.instead]);
    case "decimal-comma":
      return write([fault.instead]);
    case "unknown-function":
      return write(fault.near);
    case "unknown-name":
      return [...write(fault.near), ...declare(target, formula, fault.name)];
    case "unit":
      return writeOneOf(at.path!, fitting(target, formula, fault.name)).map(offer => ({
        ...offer,
        kind: "suggestion",
      }));
    case "result":
      return isBetter(formula, formula.faultsWith({ formula: target.metric!.formula })) ? [writeFormula(target)] : [];
    default:
      return [];
  }
}

function declare(target: Target, formula: ReadFormula, name: string): Offer[] {
  return fitting(target, formula, name).map(unit => ({
    title: message("offer/declare-input", { name, unit }),
    kind: "suggestion",
    changes: [{ do: "set", path: [...target.path, "inputs", name], value: plainOf(unit), after: "formula" }],
  }));
}

/** Units that `name` may be declared in without other faults. */
function fitting({ path, inputs }: Target, formula: ReadFormula, name: string): string[] {
  const others = inputs.filter(each => each.name !== name);
  return usualUnits
    .filter(unit => isBetter(formula, formula.faultsWith({ inputs: [...others, { name, value: unit, path }] })))
    .slice(0, mostUnits);
}

/** Whether the faults that are left after a change are fewer, and none of them new. */
function isBetter({ troubles }: ReadFormula, left: readonly Fault[]): boolean {
  const told = troubles.map(({ fault }) => JSON.stringify(fault));
  return left.length < told.length && left.every(fault => told.includes(JSON.stringify(fault)));
}

function spliced({ formula }: Target, { start, end }: Range, text: string): string {
  return formula!.value.slice(0, start) + text + formula!.value.slice(end);
}

/** Signs mean something to YAML at the start of a scalar, and commas and parentheses in some of its styles. */
function rewrite(document: LocatedDocument, target: Target, part: Range, range: Range, text: string): Change {
  const { path } = target.formula!;
  const node = nodeAt(document, path);
  const isHere = node?.kind === "scalar" && node.range === rangeAt(document, { path });
  const isSafe = /^[\p{L}\p{N}_.]+$/u.test(text) || (/^[-*/]$/.test(text) && part.start > 0);
  if (isHere && isSafe) return { do: "replace", range, text };
  return { do: "set", path, value: spliced(target, part, text) };
}
