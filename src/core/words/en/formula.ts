import type { Dimension } from "../../formula/dimension";
import { functions } from "../../formula/functions";
import type { Bilingual, MetricUnit } from "../../metrics/metric";
import { dimensionIn } from "../dimension";
import type { Format } from "../format";
import { inSentence } from "../in-sentence";

const code = (text: string): string => `\`${text}\``;

const kind = (dimension: Dimension): string =>
  dimensionIn(
    {
      of: { time: "time", money: "money", workingDays: "working days" },
      aTime: "a time",
      bareNumber: "a bare number",
      number: "a number",
    },
    dimension,
  );

const askedWords: Readonly<Record<MetricUnit, string>> = {
  time: "a time",
  share: "a share",
  score: "a mark",
  count: "a number",
  rate: "a number, or one per hour",
  money: "an amount of money",
};

export const formula = {
  "measurement/formula/empty": (a: { target: string; formula: string | null }, _f: Format) =>
    `The formula of ${a.target} says nothing. ` +
    (a.formula === null
      ? "Write how the value is worked out, or leave it out."
      : `Write ${code(a.formula)}, or leave it out.`),
  "measurement/formula/too-long": (a: { target: string; limit: number }, f: Format) =>
    `The formula of ${a.target} is longer than ${a.limit} characters: nobody can check that by eye, and so it is not read. ` +
    `Give its parts a name${f.key("inputs", " under `inputs`", "")}, and write it in those.`,
  "measurement/formula/too-deep": (a: { target: string; limit: number }, f: Format) =>
    `The formula of ${a.target} has more than ${a.limit} parentheses within one another: nobody can check that by eye, and so ` +
    "it is not read. " +
    `Give its parts a name${f.key("inputs", " under `inputs`", "")}, and write it in those.`,
  "measurement/formula/character": (a: { target: string; text: string; instead: string | null }, _f: Format) =>
    `The formula of ${a.target} cannot be read at “${a.text}”. ` +
    (a.instead === null
      ? "It may hold names, numbers, `+ - * / ^`, parentheses, and the functions of this format."
      : `Write ${code(a.instead)}.`),
  "measurement/formula/decimal-comma": (a: { text: string; instead: string }, _f: Format) =>
    `In a formula a comma stands between the arguments of a function, so ${code(a.text)} is two numbers. Write ${code(a.instead)}.`,
  "measurement/formula/too-large": (a: { target: string; text: string }, _f: Format) =>
    `${code(a.text)} in the formula of ${a.target} is more than can be calculated with.`,
  "measurement/formula/unopened": (a: { target: string }, _f: Format) =>
    `This parenthesis in the formula of ${a.target} closes none. Open it, or leave it out.`,
  "measurement/formula/unclosed": (a: { target: string }, _f: Format) =>
    `This parenthesis in the formula of ${a.target} is never closed, so nobody can tell what belongs together. Close it.`,
  "measurement/formula/comma": (a: { target: string }, _f: Format) =>
    `This comma in the formula of ${a.target} separates nothing: a comma stands between the arguments of a function, as in ` +
    "`max(talk, hold)`.",
  "measurement/formula/cut": (a: { target: string; quoted: string }, _f: Format) =>
    `Between braces a comma ends the value, so YAML cuts the formula of ${a.target} off here and takes the rest for keys. Put it ` +
    `between quotes: ${code(a.quoted)}.`,
  "measurement/formula/no-operator": (a: { target: string; before: string; after: string }, _f: Format) =>
    `The formula of ${a.target} does not say what to do with ${code(a.before)} and ${code(a.after)}. Put \`+\`, \`-\`, \`*\` or ` +
    "`/` between them.",
  "measurement/formula/no-value": (a: { target: string; text: string | null }, _f: Format) =>
    a.text === null
      ? `The formula of ${a.target} ends where a value should follow.`
      : `The formula of ${a.target} has ${code(a.text)} where a value should stand.`,
  "measurement/formula/unknown-function": (a: { target: string; name: string; near: readonly string[] }, f: Format) =>
    `${code(a.name)} in the formula of ${a.target} is no function that a formula may use. ` +
    (a.near.length > 0
      ? `Was ${f.choice(a.near.map(code))} meant?`
      : `There are ${f.list([...functions.keys()].map(code))}.`),
  "measurement/formula/arguments": (
    a: { target: string; name: string; least: number; most: number | null },
    f: Format,
  ) =>
    `${code(a.name)} in the formula of ${a.target} takes ` +
    (a.most === null
      ? `${f.count(a.least, "value", "values")} or more.`
      : a.least === a.most
        ? `${f.count(a.least, "value", "values")}.`
        : `${a.least} to ${f.count(a.most, "value", "values")}.`),
  "measurement/formula/unknown-name": (a: { target: string; name: string; near: readonly string[] }, f: Format) =>
    `Nothing says what ${code(a.name)} in the formula of ${a.target} counts, so everybody may count something else. ` +
    (a.near.length > 0
      ? `Was ${f.choice(a.near.map(code))} meant? If not, declare it under \`inputs\`, with its unit.`
      : "Declare it under `inputs`, with its unit."),
  "measurement/formula/unit": (a: { target: string; name: string; unit: string }, _f: Format) =>
    `${code(a.unit)}, in which ${a.target} has its input ${code(a.name)}, is no unit. Write \`s\`, \`min\`, \`h\`, \`EUR\`, ` +
    "`%`, or `1` for a bare number.",
  "measurement/formula/unlike": (a: { target: string; left: Dimension; right: Dimension }, _f: Format) =>
    `The formula of ${a.target} puts ${kind(a.left)} and ${kind(a.right)} together here, which gives neither. ` +
    "Give both the same unit.",
  "measurement/formula/not-plain": (a: { target: string; dimension: Dimension }, _f: Format) =>
    `The formula of ${a.target} has ${kind(a.dimension)} here where only a bare number can stand.`,
  "measurement/formula/result": (
    a: { target: string; metric: Bilingual; formula: string; gives: Dimension; asked: MetricUnit },
    f: Format,
  ) =>
    `The formula of ${a.target} gives ${kind(a.gives)}, while ${inSentence(f.pick(a.metric))} is ${askedWords[a.asked]}: ` +
    `what is reported cannot be what the target says. ${a.formula === "" ? "Mend it." : `Write ${code(a.formula)}, or mend it.`}`,
  "offer/write-formula": (a: { formula: string }, _f: Format) => `Write the formula ${code(a.formula)}`,
  "offer/declare-input": (a: { name: string; unit: string }, _f: Format) =>
    a.unit === "1"
      ? `Declare ${code(a.name)} under \`inputs\` as a bare number`
      : `Declare ${code(a.name)} under \`inputs\` in ${code(a.unit)}`,
};
