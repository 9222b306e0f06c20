import type { Quantity } from "../model/quantity";
import { countsPromoters, isOnScale, marksOf } from "../model/satisfaction";
import { readScale } from "../model/scale";
import type { Located, Target } from "../model/target-set";
import type { Path } from "../source/path";
import { message } from "../words/message";
import type { Offer } from "./offer";

/** Scales in use, the narrowest first. */
const scalesOfTen = ["1-5", "1-7", "1-10", "0-10"];
const hundred = "0-100";
const promoterScale = "-100..100";

/**
 * What marks may mean that lie outside their scale, or have none and need one: tenths whose point was lost, percentages, or another
 * scale, the first in use that holds all marks of the target.
 */
export function readingsOfMarks(target: Target, outside: readonly Located<Quantity>[]): Offer[] {
  return [...withoutTheirPoint(target, outside), ...asPercentages(target, outside), ...onAnotherScale(target)];
}

/** 85 on 1-10 is 8.5. */
function withoutTheirPoint(target: Target, outside: readonly Located<Quantity>[]): Offer[] {
  const tenths = outside.map(({ value, path }) => ({ path, value: Math.round(value.amount * 10) / 100 }));
  const areMarks =
    !countsPromoters(target) && tenths.every(({ value }) => isOnScale(target, { amount: value, unit: "number" }));
  return areMarks ? [write(tenths)] : [];
}

/** 85 is 85%, where nothing in the target says that it is in marks. */
function asPercentages(target: Target, outside: readonly Located<Quantity>[]): Offer[] {
  const all = marksOf(target);
  const arePercentages =
    !countsPromoters(target) &&
    outside.length === all.length &&
    all.every(({ value }) => value.amount > 10 && value.amount <= 100);
  if (!arePercentages) return [];
  return [write(outside.map(({ value, path }) => ({ path, value: `${value.amount}%` })))];
}

function onAnotherScale(target: Target): Offer[] {
  const marks = marksOf(target).map(({ value }) => value.amount);
  const scale = scalesFor(target, marks).find(text => {
    const { lowest, highest } = readScale(text)!;
    return marks.every(mark => mark >= lowest && mark <= highest);
  });
  if (scale === undefined) return [];
  return [
    {
      title: message("offer/other-scale", { scale }),
      kind: "suggestion",
      changes: [{ do: "set", path: [...target.path, "scale"], value: scale, after: "at_least" }],
    },
  ];
}

/** On a scale of a hundred nobody writes some marks as if they were on ten. */
function scalesFor(target: Target, marks: readonly number[]): readonly string[] {
  if (countsPromoters(target)) return [promoterScale];
  return marks.every(mark => mark > 10) ? [...scalesOfTen, hundred] : scalesOfTen;
}

function write(marks: readonly { readonly path: Path; readonly value: string | number }[]): Offer {
  return {
    title: message("offer/write-marks", { marks: marks.map(({ value }) => String(value)) }),
    kind: "suggestion",
    changes: marks.map(({ path, value }) => ({ do: "set", path, value })),
  };
}
