import type { Found } from "../../shape/problem";
import type { TooLarge } from "../../source/node";
import type { Format } from "../format";
import { whatIsThere } from "./expected";

const code = (text: string): string => `\`${text}\``;

function meant(near: readonly string[], f: Format): string {
  return near.length > 0 ? ` Was ${f.choice(near.map(code))} meant?` : "";
}

/** What is wrong with a pattern of files. */
export type PatternTrouble = "stars" | "climbs" | "backslash";

const patternTroubles: Readonly<Record<PatternTrouble, string>> = {
  stars: "has more stars than can be matched in good time: at most three in one name, and `**` at most twice",
  climbs: "climbs out of the folder of this file with `..`: move the line to a configuration higher up",
  backslash: "has a backslash in it: put `/` between folders",
};

export const configuration = {
  /** `value` in the base unit: shares 0..1, times in seconds. */
  "configuration/option-value": (a: { value: number; unit: "share" | "seconds" | "number" }, f: Format) =>
    a.unit === "share" ? f.share(a.value) : a.unit === "seconds" ? f.time(a.value) : f.number(a.value, 3),
  "configuration/at": (a: { path: string; line: number }, f: Format) => `${a.path}:${f.number(a.line)}`,
  "configuration/effective": (a: { path: string }, _f: Format) =>
    `How ${a.path} is checked. Behind each value stands where it comes from.`,
  "configuration/from-default": (_: object, _f: Format) => "default",
  "configuration/from-preset": (a: { preset: string; place: string }, _f: Format) => `${a.preset}, ${a.place}`,
  "configuration/not-a-target-file": (_: object, _f: Format) =>
    "It is no target file by its name or this configuration: it is checked only where it is named itself.",
  /** A new configuration, in which nothing is set yet. */
  "configuration/template": (
    _: object,
    _f: Format,
  ) => `# How Watermelon Lint checks the target files in this folder and below. Take the # away before what you want.

extends: recommended        # or strict: information is a warning; or auditor: and suppressions do not count

# language: en              # or nl; absent: the editor's own language
# files: ["targets/**/*.yaml"]   # target files too, beside *.targets.yaml
# ignore: ["archive/**"]

# rules:
#   occupancy/too-high: { severity: error, ceiling: 83% }
#   measurement/cannot-tell: off

# overrides:
#   - files: ["**/back-office/**"]
#     rules: { people/span-of-control: { most: 12 } }

# locked: [handle-time/blanket-cap]   # no file may suppress it

# metrics:
#   net_easy_score: { facet: customer, unit: score, direction: up, aliases: [NES] }

# assumptions:
#   loss.rushed.emotional: 60%
`,
  "configuration/root": (a: { found: Found }, _f: Format) =>
    `A configuration has keys such as \`extends\` and \`rules\` with their values; this is ${whatIsThere(a.found)}.`,
  "configuration/several-documents": (_: object, _f: Format) =>
    "A configuration is one document, and a second one starts here: take the `---` away, or give each folder a file of its own.",
  "configuration/too-large": (a: { what: TooLarge["what"]; limit: number }, f: Format) => {
    const tooMuch = {
      text: `is longer than ${f.number(a.limit)} characters`,
      marks: `holds more than ${f.number(a.limit)} signs of YAML, such as colons, quotes and line ends`,
      documents: `holds more than ${f.number(a.limit)} documents`,
      depth: `is nested more than ${f.number(a.limit)} levels deep`,
      aliases: `stands for more than ${f.number(a.limit)} values once its aliases are followed`,
    };
    return `This configuration ${tooMuch[a.what]}, so it was not read. Make it smaller.`;
  },
  "configuration/comparison": (a: { written: string }, _f: Format) =>
    `\`${a.written}\` cannot stand here: to YAML a \`>\` opens a block of text. Write the value alone.`,
  "configuration/unknown-key": (
    a: { key: string; place: string | null; nearest: readonly string[]; known: readonly string[]; more: number },
    f: Format,
  ) =>
    `\`${a.key}\` is no key of ${a.place === null ? "a configuration" : `\`${a.place}\``}.` +
    (a.nearest.length > 0
      ? meant(a.nearest, f)
      : ` Known here: ${a.known.map(code).join(", ")}${a.more > 0 ? ` and ${a.more} more` : ""}. A key of your own starts with \`x-\`.`),
  "configuration/missing-key": (a: { key: string; place: string }, _f: Format) =>
    `\`${a.place}\` has no \`${a.key}\`: add it.`,
  "configuration/unknown-rule": (a: { id: string; near: readonly string[] }, f: Format) =>
    `There is no rule \`${a.id}\`.${meant(a.near, f) || " `watermelon rules` lists them all."}`,
  "configuration/unknown-option": (
    a: { rule: string; option: string; nearest: readonly string[]; known: readonly string[] },
    f: Format,
  ) =>
    `\`${a.rule}\` has no option \`${a.option}\`.${meant(a.nearest, f) || ` It takes ${f.list(a.known.map(code))}.`}`,
  "configuration/unknown-preset": (a: { text: string; near: readonly string[] }, f: Format) =>
    `\`${a.text}\` is no preset and no path: the presets are \`recommended\`, \`strict\` and \`auditor\`, and a path ends in ` +
    `\`.yaml\` or \`.yml\`.${meant(a.near, f)}`,
  "configuration/unit-missing": (a: { place: string; text: string; readings: readonly string[] }, f: Format) =>
    `\`${a.text}\` at \`${a.place}\` has no unit: write ${f.choice(a.readings.map(code))}.`,
  "configuration/pattern": (a: { text: string; trouble: PatternTrouble }, _f: Format) =>
    `The pattern \`${a.text}\` ${patternTroubles[a.trouble]}.`,
  "configuration/shape-path": (a: { text: string }, _f: Format) =>
    `\`${a.text}\` is no path: write keys with dots between them, \`*\` for any key, \`[*]\` for any item of a list and \`**\` for ` +
    "any depth, as in `spec.indicators[*].target`; before them `$up` or `$document`, behind them `$key`.",
  "configuration/feed-empty": (_: object, _f: Format) =>
    "This says neither where the value comes from nor what it is: give `from` with a path, or `is` with a value.",
  "configuration/metric-unfed": (_: object, _f: Format) =>
    "Targets here get no `metric`: give the path to its name, `$key` where the key is the name, or `{ is: ... }` where it is always the same.",
  "configuration/shape-empty": (_: object, _f: Format) =>
    "This shape reads nothing: give `targets` with `at`, the path to where they are, or start from a ready shape with `as`.",
  "configuration/path-absolute": (a: { text: string }, _f: Format) =>
    `\`${a.text}\` holds on one machine only: write the path from the folder of this file, with \`/\` between folders.`,
  "configuration/path-leaves": (a: { text: string }, _f: Format) =>
    `\`${a.text}\` lies outside this workspace, and what is there differs from machine to machine: keep the file within it.`,
  "configuration/link-leaves": (a: { text: string }, _f: Format) =>
    `\`${a.text}\` is a link that leads outside this workspace, and nothing there is read: put the file itself here.`,
  "configuration/path-absent": (a: { text: string }, _f: Format) =>
    `There is no file \`${a.text}\`, told from the folder of this file.`,
  "configuration/cycle": (a: { chain: readonly string[] }, _f: Format) =>
    `This goes round in a circle: ${a.chain.join(" → ")}. Take one of these steps away.`,
  "configuration/too-deep": (a: { levels: number }, f: Format) =>
    `Configurations that extend each other are followed for ${f.number(a.levels)} levels, and this is one more: extend what is ` +
    "furthest away from here.",
  "configuration/too-many-extended": (a: { files: number }, f: Format) =>
    `A configuration extends at most ${f.number(a.files)} others, those of its own parents included: join some of them.`,
  "configuration/metric-unnamed": (a: { key: string }, _f: Format) =>
    `\`${a.key}\` has no letter or digit to know a metric by: give it a name such as \`net_easy_score\`.`,
  "configuration/metric-taken": (a: { name: string; by: string }, _f: Format) =>
    `\`${a.name}\` is a name of \`${a.by}\` already: give each metric names of its own.`,
  "configuration/locked-off": (a: { rule: string; path: string; line: number }, f: Format) =>
    `\`${a.rule}\` cannot be turned off here: ${a.path}:${f.number(a.line)} has locked it. Take this line away, or unlock the rule there.`,
};
