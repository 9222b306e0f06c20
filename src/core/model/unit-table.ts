import type { UnitCtor } from "mathjs";
// @ts-expect-error: the types of mathjs leave out the factories of its classes.
import { createComplexClass, createFractionClass, createUnitClass } from "mathjs";
import type { UnitConverter } from "./quantity";

const dutchUnits: Readonly<Record<string, string>> = {
  milliseconde: "millisecond",
  milliseconden: "milliseconds",
  decennium: "decade",
  decennia: "decades",
  eeuw: "century",
  eeuwen: "centuries",
};

/** Units of plain numbers: with all of mathjs' kinds of number the table would be four times its size. */
const Unit: UnitCtor = createUnitClass({
  config: { number: "number" },
  addScalar: (one: number, other: number) => one + other,
  subtractScalar: (one: number, other: number) => one - other,
  multiplyScalar: (one: number, other: number) => one * other,
  divideScalar: (one: number, other: number) => one / other,
  pow: Math.pow,
  abs: Math.abs,
  fix: Math.trunc,
  round: Math.round,
  equal: (one: number, other: number) => one === other,
  isNumeric: Number.isFinite,
  format: String,
  number: Number,
  Complex: createComplexClass({}),
  BigNumber: null,
  Fraction: createFractionClass({}),
});

/** Seconds of one of any unit of time that mathjs knows, in English or Dutch. */
export const convertByTable: UnitConverter = word => {
  const name = Object.hasOwn(dutchUnits, word) ? dutchUnits[word]! : word;
  if (!/^\p{L}{1,20}$/u.test(name)) return null;
  try {
    const one = new Unit(1, name);
    return one.equalBase(new Unit(1, "s")) ? one.toNumber("s") : null;
  } catch {
    return null;
  }
};
