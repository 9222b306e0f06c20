import type { Format } from "../format";

export const init = {
  "init/help": (_: object, _f: Format) =>
    "write a first target file, with comments and example numbers, and a .watermelon.yaml",
  "init/help/file": (a: { example: string }, _f: Format) =>
    `file to write (default: the template's name, as ${a.example})`,
  "init/help/template": (a: { templates: readonly string[] }, f: Format) =>
    `what to start from: ${f.choice(a.templates)}`,
  "init/help/from": (_: object, _f: Format) =>
    "study a YAML, CSV or XLSX file with targets: a YAML file is then linted where it stands, the others become a target file",
  "init/help/convert": (_: object, _f: Format) => "with --from: make a target file of a YAML file too",
  "init/help/sheet": (_: object, _f: Format) =>
    "with --from: the sheet of a workbook (default: the one that says most)",
  "init/help/dry-run": (_: object, _f: Format) => "with --from: print what would be written, and write nothing",
  "init/without-from": (_: object, _f: Format) => "--convert, --sheet and --dry-run go with --from FILE.",
  "init/template-or-from": (_: object, _f: Format) => "Give either --template or --from FILE.",
  "init/from-kind": (a: { path: string }, _f: Format) =>
    `${a.path} is of a kind that is not read. Save it as .yaml, .csv or .xlsx.`,
  "init/from-target-file": (a: { path: string }, _f: Format) =>
    `${a.path} is a target file already: watermelon check ${a.path}. With --convert it becomes another one.`,
  "init/from-nothing": (a: { path: string; saw: readonly string[] }, f: Format) =>
    `In ${a.path} no metric of the trade was recognised with a target beside it. ` +
    (a.saw.length > 0 ? `What stands there: ${f.list(a.saw.map(each => `"${each}"`))}.` : "Nothing stands there."),
  "init/no-sheet": (a: { path: string; sheet: string; sheets: readonly string[] }, f: Format) =>
    `${a.path} has no sheet "${a.sheet}". ` +
    (a.sheets.length > 0 ? `It has ${f.list(a.sheets.map(each => `"${each}"`))}.` : "It has no sheets at all."),
  "init/workbook-too-large": (a: { path: string }, _f: Format) =>
    `${a.path} is too large to study. Keep the sheet with the targets, or save that as .csv.`,
  "init/no-workbook": (a: { path: string }, _f: Format) =>
    `${a.path} cannot be read as a workbook. Open it, and save it again as .xlsx, or its sheet as .csv.`,
  "init/is-it": (a: { name: string; metric: string; id: string }, _f: Format) =>
    `Is "${a.name}" the metric "${a.metric}" (${a.id})? [y/N]`,
  "init/shape-written": (a: { path: string; from: string }, _f: Format) =>
    `Written: ${a.path}, with the shape in which ${a.from} is read where it stands`,
  "init/shape-unsaid": (a: { columns: readonly string[]; command: string }, f: Format) =>
    `A shape does not read ${f.list(a.columns.map(each => `"${each}"`))}; a target file does: ${a.command}`,
  "init/by-hand": (a: { path: string; entry: string }, _f: Format) =>
    `${a.path} is left as it is, for it cannot be added to without changing the rest. Write this in it:\n\n${a.entry}`,
  "init/from-next": (a: { command: string }, _f: Format) => `What the targets reward: ${a.command}`,
  "init/written": (a: { path: string }, _f: Format) => `Written: ${a.path}`,
  "init/kept": (a: { path: string }, _f: Format) => `Kept as it is: ${a.path}`,
  "init/next": (a: { command: string }, _f: Format) =>
    `Put your own numbers in the place of the examples, from the top down. What they reward: ${a.command}`,
  "init/exists": (a: { path: string }, _f: Format) =>
    `${a.path} is there already, and nothing is overwritten. Name another file: watermelon init FILE.`,
  "init/name": (a: { path: string; example: string }, _f: Format) =>
    `${a.path} would not be found as a target file: its name has to end in .targets.yaml or .targets.yml, as ${a.example}.`,
};
