import type { Format } from "../format";

export const editor = {
  "editor/checking": (_: object, _f: Format) => "Checking target files",
  "editor/checked-of": (a: { done: number; all: number }, f: Format) => `${f.number(a.done)} of ${f.number(a.all)}`,
  "editor/open-rule": (_: object, _f: Format) => "All about this rule",
  "editor/choose-rule": (_: object, _f: Format) => "Which rule?",
  "editor/no-folder": (_: object, _f: Format) => "Open a folder first: a configuration holds for a folder.",
  "editor/no-target-file": (_: object, _f: Format) =>
    "Open a target file first: a YAML file whose name ends in .targets.yaml or .targets.yml, or that files in .watermelon.yaml takes.",
};
