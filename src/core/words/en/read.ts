import type { Format } from "../format";

export const read = {
  "read/help": (_: object, _f: Format) =>
    "say what target phrases or names of metrics are read as, one line of JSON for each",
  "read/help/phrases": (_: object, _f: Format) =>
    'phrases such as "at most 5 min", one on each line; - is standard input',
  "read/help/metrics": (_: object, _f: Format) => "names of metrics, one on each line; - is standard input",
  "read/help/forms": (_: object, _f: Format) =>
    'A phrase gives {"kind": "bound", "at_least", "at_most", "within", "unit"} with what it says of these: shares\n' +
    "from 0 to 1, times and within in seconds (within_unit where not); or kind tbd, where the value is not filled in yet; or\n" +
    'kind none. A name gives {"metric", "confidence"}: exact, alias, likely (better ask), or unknown with metric null.',
  "read/one": (_: object, _f: Format) => "Give either --phrases FILE or --metrics FILE.",
  "read/standard-input": (_: object, _f: Format) => "Standard input",
  "read/too-large": (a: { path: string; limit: number }, f: Format) =>
    `${a.path} has more than ${f.number(a.limit)} characters. Split it.`,
  "read/no-text": (a: { path: string }, _f: Format) => `${a.path} is not text: it holds zero bytes.`,
};
