import type { Expected as ExpectedQuantity, Quantity } from "../../model/quantity";
import type { Expected, Found } from "../../shape/problem";
import type { TooLarge } from "../../source/node";
import type { Format } from "../format";
import { whatFits, whatIsThere, whatQuantity, whatRange, wordsMeant } from "./expected";
import { syntaxTexts } from "./syntax";
import { boundWords } from "./terms";

/** A value that could not be taken: its path in the file, and what is written there. */
export interface Written {
  readonly place: string;
  readonly text: string;
}

const code = (text: string): string => `\`${text}\``;

export const file = {
  "file/syntax": (a: { code: string }, _f: Format) =>
    Object.hasOwn(syntaxTexts, a.code) ? syntaxTexts[a.code as keyof typeof syntaxTexts] : syntaxTexts.IMPOSSIBLE,
  "file/syntax/comparison": (a: { written: string }, _f: Format) =>
    `\`${a.written}\` cannot stand here: to YAML a \`>\` opens a block of text. Put the value behind \`at_least\`, without the sign.`,

  "file/duplicate-key": (a: { key: string }, _f: Format) =>
    `\`${a.key}\` stands here for the second time. Only the last one counts, and nobody is told: keep one, or give the ` +
    "other a name of its own.",
  "file/duplicate-key/merge": (_: object, _f: Format) =>
    "`<<` stands here for the second time: merge from one list, `<<: [*a, *b]`.",
  "file/duplicate-key/target-id": (a: { id: string }, f: Format) =>
    `Two targets have the id \`${a.id}\`, so ${f.key("guardrails", "`guardrails`", "guardrails")} and reports cannot tell them apart. ` +
    `Give this one ${f.key("id", "an `id`")} of its own.`,
  "file/duplicate-key/first": (a: { key: string }, _f: Format) => `the first \`${a.key}\``,

  "file/wrong-type": (a: { place: string; expected: Expected; found: Found }, f: Format) =>
    `\`${a.place}\` takes ${whatFits(a.expected, f)}; here it is ${whatIsThere(a.found)}.` +
    (wordsMeant(a.expected).length > 0 ? ` Was ${f.choice(wordsMeant(a.expected).map(code))} meant?` : ""),
  "file/wrong-type/quantity": (
    a: { place: string; expected: ExpectedQuantity; times: readonly string[]; found: Found },
    f: Format,
  ) => `\`${a.place}\` takes ${whatQuantity(a.expected, a.times, f)}; here it is ${whatIsThere(a.found)}.`,
  "file/wrong-type/root": (a: { found: Found }, _f: Format) =>
    `A target file has keys such as \`version\` and \`targets\` with their values; this document is ${whatIsThere(a.found)}. ` +
    "Start it with `version: 1` and put the targets under `targets:`.",
  "file/wrong-type/version": (a: { found: Found }, _f: Format) =>
    `\`version\` is the version of the file format, and 1 is the only one; here it is ${whatIsThere(a.found)}. Write \`version: 1\`.`,
  "file/wrong-type/bare-target": (a: Written & { readings: readonly string[] }, f: Format) =>
    a.readings.length === 0
      ? `\`${a.text}\` stands alone, and a target has keys: put the value of \`${a.place}\` behind \`at_most\` or \`at_least\`, as in ` +
        "`{ at_most: 300 s }`."
      : a.readings.length === 1
        ? `\`${a.text}\` stands alone, and a target has keys: write ${a.readings.map(code).join("")} for \`${a.place}\`.`
        : `\`${a.text}\` alone does not say whether \`${a.place}\` may be no higher or no lower than that: put it behind ` +
          `\`at_most\` or \`at_least\`, as in ${f.choice(a.readings.map(code))}.`,
  "file/wrong-type/empty-target": (a: { place: string }, _f: Format) =>
    `\`${a.place}\` has nothing in it. Give it \`at_most\` or \`at_least\`, such as \`{ at_most: 300 s }\`, or remove it.`,
  "file/wrong-type/wrong-unit": (a: Written & { expected: ExpectedQuantity; times: readonly string[] }, f: Format) =>
    `\`${a.text}\` is of another kind than \`${a.place}\`, which takes ${whatQuantity(a.expected, a.times, f)}.`,
  "file/wrong-type/unreadable": (a: Written & { expected: ExpectedQuantity; times: readonly string[] }, f: Format) =>
    `\`${a.text}\` is no value that can be read: \`${a.place}\` takes ${whatQuantity(a.expected, a.times, f)}.`,
  "file/wrong-type/out-of-range": (a: Written & { expected: ExpectedQuantity }, _f: Format) =>
    `\`${a.text}\` cannot be: \`${a.place}\` ${whatRange(a.expected)}.`,
  "file/wrong-type/inconceivable": (a: Written, _f: Format) =>
    `\`${a.text}\` cannot be: no contact centre has an amount like that for \`${a.place}\`, and what would be worked out from it says ` +
    "nothing. Look again at its digits and its unit.",
  "file/wrong-type/together": (a: Written, _f: Format) =>
    `\`${a.text}\` cannot be: with the interval and the handle times beside \`${a.place}\` it is more work at a time than any contact ` +
    "centre has. Look again at the digits and the units of all of them.",
  "file/wrong-type/decimal-comma": (a: Written & { reading: string }, _f: Format) =>
    `Between braces a comma ends the value, so YAML reads \`${a.text}\` here and takes the decimals for a key. Write ` +
    `\`${a.reading}\`, with a point.`,
  "file/wrong-type/thousands": (a: Written & { reading: string }, _f: Format) =>
    `\`${a.text}\` reads as a number with decimals, and \`${a.place}\` is a count. Write \`${a.reading}\`, without a separator.`,
  "file/wrong-type/metres": (a: Written & { reading: string }, _f: Format) =>
    `An m alone is a metre: for minutes write \`${a.reading}\` at \`${a.place}\`, not \`${a.text}\`.`,
  "file/wrong-type/clock": (a: Written & { readings: readonly string[] }, f: Format) =>
    `\`${a.text}\` is a time on the clock, and \`${a.place}\` takes a length of time. Write ${f.choice(a.readings.map(code))}.`,
  "file/wrong-type/comparison": (a: Written & { bound: "at_least" | "at_most"; key: string }, _f: Format) =>
    a.key === a.bound || (a.key !== "at_least" && a.key !== "at_most")
      ? `\`${a.place}\` takes the value alone: leave the sign in \`${a.text}\` out.`
      : `\`${a.text}\` says ${a.bound === "at_least" ? "at least" : "at most"}, and \`${a.place}\` says ` +
        `${a.bound === "at_least" ? "at most" : "at least"}. Write the value alone, behind the key that is meant.`,
  "file/wrong-type/share-within": (a: Written & { share: string; within: string }, _f: Format) =>
    `\`${a.text}\` is two values in one. Write \`at_least: ${a.share}\` and \`within: ${a.within}\`.`,
  "file/wrong-type/date-order": (a: Written & { readings: readonly string[] }, f: Format) =>
    `A date is written year-month-day here, so that nobody has to guess which is the month: write ` +
    `${f.choice(a.readings.map(code))} for \`${a.text}\`.`,
  "file/wrong-type/no-date": (a: Written, _f: Format) =>
    `\`${a.text}\` is no date: \`${a.place}\` takes year-month-day, such as \`2027-03-31\`.`,
  "file/wrong-type/no-scale": (a: Written, _f: Format) =>
    `\`${a.text}\` is no scale: write its lowest and its highest mark, such as \`1-5\`, \`1-10\` or \`-100..100\`.`,

  "file/missing-key": (a: { key: string; misspelt: string | null }, _f: Format) =>
    `${a.misspelt === null ? "" : `\`${a.misspelt}\` is no key of a target file; \`${a.key}\` was probably meant. `}` +
    (a.key === "version"
      ? "The file does not say which version of the format it is in: write `version: 1`."
      : "Without `targets` there is nothing to check: put the targets under it."),
  "file/missing-key/empty": (_: object, _f: Format) =>
    "There is nothing in this document. A target file starts with `version: 1`, and its targets stand under `targets:`.",
  "file/missing-key/no-targets": (_: object, _f: Format) =>
    "`targets` has nothing in it yet. Put a target under it, such as `aht: { at_most: 300 s }`.",

  "file/unknown-key": (
    a: {
      key: string;
      place: string | null;
      nearest: readonly string[];
      /** The place that does know the key. */
      home: string | null;
      known: readonly string[];
      more: number;
    },
    f: Format,
  ) =>
    `\`${a.key}\` is no key of ${a.place === null ? "a target file" : `\`${a.place}\``}, so nothing reads it. ` +
    (a.nearest.length > 0
      ? `Was ${f.choice(a.nearest.map(code))} meant?`
      : a.home !== null
        ? `It belongs under \`${a.home}\`.`
        : `Known here: ${a.known.map(code).join(", ")}${a.more > 0 ? ` and ${a.more} more` : ""}. A key of your own starts with \`x-\`.`),
  "file/unknown-key/bound": (a: { key: string; bounds: readonly string[] }, f: Format) =>
    `A target has no \`${a.key}\`, so nothing checks this value: write ${f.choice(a.bounds.map(code))}.`,

  "file/own-shape/nothing": (a: { written: readonly string[]; more: number; saw: readonly string[] }, f: Format) =>
    `The shape of this file in \`.watermelon.yaml\` finds nothing at ${a.more > 0 ? `${a.written.map(code).join(", ")} and ${f.number(a.more)} other paths` : f.choice(a.written.map(code))}. ` +
    (a.saw.length > 0 ? `At the top stand ${f.list(a.saw.map(code))}.` : "At the top stand no keys."),
  "file/own-shape/open": (a: { text: string; health: string | null }, _f: Format) =>
    `This target is not filled in: \`${a.text}\`. ` +
    (a.health === "green"
      ? "It is reported as green all the same, and nobody can say against what. Agree on what is good enough, or take the colour away."
      : "Until it is, nobody knows what is good enough, and nothing is checked of it."),
  "file/own-shape/unread": (
    a: { text: string; nearest: { readonly amount: string; readonly direction: "at_least" | "at_most" | null } | null },
    _f: Format,
  ) =>
    `\`${a.text}\` says no bound that can be read.` +
    (a.nearest === null
      ? " Say an amount with its direction, such as `at least 80%`."
      : a.nearest.direction === null
        ? ` Nearest is ${code(a.nearest.amount)}, without a direction: is it \`at least ${a.nearest.amount}\` or \`at most ${a.nearest.amount}\`?`
        : ` Nearest is ${code(`${a.nearest.direction === "at_least" ? "at least" : "at most"} ${a.nearest.amount}`)}: write it so if that is meant.`),
  "file/own-shape/relative": (
    a: {
      text: string;
      /** What was last measured; null where the file does not say. */
      baseline: Quantity | null;
      counted: { readonly direction: "at_least" | "at_most"; readonly amounts: readonly string[] } | null;
    },
    f: Format,
  ) =>
    `\`${a.text}\` says how far from a level that stands elsewhere, and so nobody can check it here. ` +
    (a.counted && a.baseline
      ? `Counted from the ${f.quantity(a.baseline)} last measured that is ` +
        `${f.choice(a.counted.amounts.map(amount => code(`${boundWords[a.counted!.direction]} ${amount}`)))}: write the level itself.`
      : `Write the level itself, such as \`at least 80%\`${a.baseline ? "" : `; with ${f.key("baseline")} in the file it is worked out here`}.`),
  "file/own-shape/word": (
    a: { text: string; field: string; nearest: readonly string[]; known: readonly string[] },
    f: Format,
  ) =>
    `\`${a.text}\` is not among the words that the shape in \`.watermelon.yaml\` gives for ${f.key(a.field)}, so it says nothing. ` +
    (a.nearest.length > 0
      ? `Was ${f.choice(a.nearest.map(code))} meant? Else add it to the \`words\` there.`
      : `Known are ${f.list(a.known.map(code))}: add it to the \`words\` there, with null where it says nothing.`),
  "file/own-shape/skipped": (
    a: { of: "target" | "promise"; count: number; among: number; fields: readonly string[] },
    f: Format,
  ) =>
    `${a.count === a.among ? (a.count === 1 ? "The one item here" : `All ${f.number(a.count)} items here`) : `${f.number(a.count)} of the ${f.number(a.among)} items`} ` +
    `${a.count === 1 ? "has" : "have"} no name of a metric (${f.choice(a.fields.map(code))}), and ${a.count === 1 ? "is" : "are"} not read as a ${a.of}. This is the first.`,
  "file/own-shape/skipped/other": (_: object, _f: Format) => "another without a name",

  "file/shares": (a: { sum: number }, f: Format) =>
    a.sum < 1
      ? `The shares of the mix add up to ${f.share(a.sum)}: ${f.share(1 - a.sum)} of the contacts has no class, and every ` +
        "mean over the mix leaves it out. Add what is missing, or bring the shares to 100%."
      : `The shares of the mix add up to ${f.share(a.sum)}, ${f.share(a.sum - 1)} more than there are contacts. Bring them ` +
        "to 100%.",
  "file/shares/onboarding": (a: { sum: number }, f: Format) =>
    `The parts of the onboarding add up to ${f.share(a.sum)}, ${f.share(a.sum - 1)} more than its hours. Bring them to 100%.`,

  "file/too-large": (a: { what: TooLarge["what"]; limit: number }, f: Format) => {
    const tooMuch = {
      text: `is longer than ${f.number(a.limit)} characters`,
      marks: `holds more than ${f.number(a.limit)} signs of YAML, such as colons, quotes and line ends`,
      documents: `holds more than ${f.number(a.limit)} documents`,
      depth: `is nested more than ${f.number(a.limit)} levels deep`,
      aliases: `stands for more than ${f.number(a.limit)} values once its aliases are followed`,
    };
    return `This file ${tooMuch[a.what]}, so it was not read and nothing in it is checked. Split it into smaller files.`;
  },
  "file/too-large/too-many": (_: object, _f: Format) =>
    "More is wrong with this document than is told here. Mend what is told, and the rest comes into view.",
};
