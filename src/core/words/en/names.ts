import type { Bilingual } from "../../metrics/metric";
import type { Quantity } from "../../model/quantity";
import type { Tone } from "../../model/target-set";
import type { Format } from "../format";

/** What can have a name. */
export type Named = "target" | "class" | "set";

const things: Readonly<Record<Named, string>> = { target: "target", class: "class", set: "set" };

/** A target in an outline. */
export interface Outlined {
  readonly metric: Bilingual | null;
  readonly atLeast: Quantity | null;
  readonly atMost: Quantity | null;
}

export const names = {
  "names/empty": (_: object, _f: Format) => "A name cannot be empty.",
  "names/no-name": (_: object, _f: Format) => "A name stands on one line, without spaces around it.",
  "names/long": (a: { longest: number }, f: Format) => `A name has at most ${f.number(a.longest)} characters.`,
  "names/own-key": (a: { name: string }, _f: Format) =>
    `${a.name} would not be read: keys that start with x- are your own.`,
  "names/word": (a: { name: string }, _f: Format) =>
    `${a.name} means something of its own where classes are named. Give the class another name.`,
  "names/taken": (a: { kind: Named; name: string; file: string | null }, _f: Format) =>
    `There is a ${things[a.kind]} ${a.name} already${a.file === null ? "" : ` in ${a.file}`}. Give this one a name of its own.`,
  "names/own-shape": (a: { file: string }, _f: Format) =>
    `${a.file} has a shape of its own, and its words are not only ours: change the name in its text.`,
  "names/nothing": (_: object, _f: Format) => "Only the names of targets, of classes and of sets can be changed.",
  "outline/unnamed": (a: { number: number }, f: Format) => `set ${f.number(a.number)}`,
  "outline/set": (a: { number: number; targets: number }, f: Format) => f.count(a.targets, "target", "targets"),
  "outline/target": (a: Outlined, f: Format) =>
    [
      ...(a.metric ? [f.pick(a.metric)] : []),
      ...(a.atLeast ? [`at least ${f.quantity(a.atLeast)}`] : []),
      ...(a.atMost ? [`at most ${f.quantity(a.atMost)}`] : []),
    ].join(", "),
  "outline/class": (a: { share: Quantity | null; tone: Tone }, f: Format) =>
    [...(a.share ? [f.quantity(a.share)] : []), a.tone].join(", "),
};
