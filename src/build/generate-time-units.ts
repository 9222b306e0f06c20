/**
 * Writes the seconds in every unit of time that mathjs knows, in English and Dutch, as a table for the model: nothing of mathjs is
 * loaded to read an amount.
 *
 *     node --import tsx src/build/generate-time-units.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Unit, type UnitCtor } from "mathjs";

/** Left out of the types that mathjs ships: what it knows by name, each with the prefixes that may stand before it. */
type KnownUnits = Readonly<Record<string, { readonly prefixes: Readonly<Record<string, unknown>> }>>;

const dutch: Readonly<Record<string, string>> = {
  milliseconde: "millisecond",
  milliseconden: "milliseconds",
  decennium: "decade",
  decennia: "decades",
  eeuw: "century",
  eeuwen: "centuries",
};

const { UNITS } = Unit as UnitCtor & { readonly UNITS: KnownUnits };
const second = new Unit(1, "s");

const english = Object.entries(UNITS).flatMap(([name, { prefixes }]) =>
  Object.keys(prefixes).map(prefix => prefix + name),
);
/** Amounts are read in small letters. */
const words = english.filter(word => word === word.toLowerCase() && new Unit(1, word).equalBase(second));
const table = Object.fromEntries([
  ...words.map(word => [word, secondsIn(word)]),
  ...Object.entries(dutch).map(([word, name]) => [word, secondsIn(name)]),
]);

function secondsIn(word: string): number {
  return new Unit(1, word).toNumber("s");
}

writeFileSync(
  join(__dirname, "..", "core", "model", "time-units.generated.ts"),
  `// Generated from mathjs by src/build/generate-time-units.ts.
/** Seconds in one of each unit of time, by its name in small letters. */
export const timeUnits: Readonly<Record<string, number>> = ${JSON.stringify(table, null, 2)};
`,
);
