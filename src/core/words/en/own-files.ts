import type { Format } from "../format";

export const ownFiles = {
  "own/offer": (a: { path: string }, _f: Format) => `${a.path} looks like a KPI file: lint it?`,
  "own/here": (_: object, _f: Format) => "Lint it here",
  "own/convert": (_: object, _f: Format) => "Convert to a target file",
  "own/never": (_: object, _f: Format) => "Never here",
  "own/about/here": (_: object, _f: Format) =>
    "Adds the shape of this file to .watermelon.yaml, and leaves the file as it is",
  "own/about/convert": (_: object, _f: Format) => "Opens a new target file with what is recognised in this one",
  "own/linted": (a: { path: string; place: string }, _f: Format) =>
    `${a.path} is linted where it stands: its shape is in ${a.place}.`,
  "own/recognised": (_: object, _f: Format) => "What was recognised",
  "own/by-hand": (a: { path: string }, _f: Format) =>
    `${a.path} is left as it is, for it cannot be added to without changing the rest. Write this in it.`,
  "own/already": (a: { path: string }, _f: Format) => `${a.path} is linted already.`,
  "own/no-file": (_: object, _f: Format) => "Open a YAML or CSV file with targets first.",
};
