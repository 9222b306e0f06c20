import type { Format } from "../format";

const reaches: Readonly<Record<string, string>> = {
  "watermelon-disable-next-line": "Hides what a rule finds on the next line.",
  "watermelon-disable-line": "Hides what a rule finds on this line.",
  "watermelon-disable": "Hides what a rule finds from here to the end of the document.",
};

export const completion = {
  "completion/suppression": (a: { word: string }, _f: Format) =>
    `${reaches[a.word] ?? ""} Names the rule, and behind \`--\` the reason. \`until\` and a date before that end it.`,
  "completion/reason": (_: object, _f: Format) => "why",
  "completion/whole-target": (a: { name: string }, _f: Format) => `${a.name}: whole target`,
};
