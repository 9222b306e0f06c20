/** What a formula may call. */
export interface FormulaFunction {
  readonly least: number;
  readonly most: number;
  /** How many of its arguments are of one kind, which is that of its result; those behind are bare numbers. */
  readonly alike: number;
  /** Other names for it, that are told from a slip of the pen. */
  readonly also: readonly string[];
  /** Its value for arguments in base units, as if every contact were the same: then a mean is what it is the mean of. */
  readonly value: (first: number, ...others: number[]) => number;
}

const many = Number.POSITIVE_INFINITY;

const sum = (...values: number[]): number => values.reduce((total, value) => total + value, 0);

function median(...values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function round(value: number, digits = 0): number {
  const size = 10 ** Math.min(12, Math.max(-12, Math.round(digits)));
  return Math.round(value * size) / size;
}

/** All of them, by name. */
export const functions: ReadonlyMap<string, FormulaFunction> = new Map<string, FormulaFunction>([
  ["min", { least: 1, most: many, alike: many, also: ["minimum"], value: Math.min }],
  ["max", { least: 1, most: many, alike: many, also: ["maximum"], value: Math.max }],
  ["sum", { least: 1, most: many, alike: many, also: ["som", "total", "totaal"], value: sum }],
  [
    "mean",
    {
      least: 1,
      most: many,
      alike: many,
      also: ["avg", "average", "gem", "gemiddelde"],
      value: (...values) => sum(...values) / values.length,
    },
  ],
  ["median", { least: 1, most: many, alike: many, also: ["mediaan"], value: median }],
  ["percentile", { least: 2, most: 2, alike: 1, also: ["percentiel"], value: value => value }],
  [
    "sd",
    { least: 1, most: 1, alike: 1, also: ["std", "stdev", "stddev", "standaardafwijking"], value: () => Number.NaN },
  ],
  ["abs", { least: 1, most: 1, alike: 1, also: ["absolute", "absoluut"], value: Math.abs }],
  ["round", { least: 1, most: 2, alike: 1, also: ["afronden"], value: round }],
]);
