import type { Format } from "../format";

export const init = {
  "init/help": (_: object, _f: Format) =>
    "write a first target file, with comments and example numbers, and a .watermelon.yaml",
  "init/help/file": (a: { example: string }, _f: Format) =>
    `file to write (default: the template's name, as ${a.example})`,
  "init/help/template": (a: { templates: readonly string[] }, f: Format) =>
    `what to start from: ${f.choice(a.templates)}`,
  "init/written": (a: { path: string }, _f: Format) => `Written: ${a.path}`,
  "init/kept": (a: { path: string }, _f: Format) => `Kept as it is: ${a.path}`,
  "init/next": (a: { command: string }, _f: Format) =>
    `Put your own numbers in the place of the examples, from the top down. What they reward: ${a.command}`,
  "init/exists": (a: { path: string }, _f: Format) =>
    `${a.path} is there already, and nothing is overwritten. Name another file: watermelon init FILE.`,
  "init/name": (a: { path: string; example: string }, _f: Format) =>
    `${a.path} would not be found as a target file: its name has to end in .targets.yaml or .targets.yml, as ${a.example}.`,
};
