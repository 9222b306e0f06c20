import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { Lexer } from "yaml";

const folder = path.resolve(__dirname, "../../samples");

/** The sample target files, by name. */
export const samples: readonly { readonly name: string; readonly text: string }[] = readdirSync(folder)
  .filter(name => name.endsWith(".targets.yaml"))
  .sort()
  .map(name => ({ name, text: readFileSync(path.join(folder, name), "utf8") }));

/** Comments of a YAML text, in order, as its own lexer sees them. */
export function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter(token => token.startsWith("#"));
}

const fragments = [
  "{",
  "}",
  "[",
  "]",
  ":",
  "- ",
  "#",
  '"',
  "'",
  "&a ",
  "*a",
  "<<: *a",
  "%",
  "300",
  "85%",
  "\t",
  "\n",
  "---\n",
  "null",
  "1e309",
  "at_most: 5 min",
  "mix:",
  "tone: heated",
  "\u0000",
  "\ud800",
  "é",
  ",",
];

/** A sample with a few of its pieces cut out, doubled, moved, or replaced by what people and machines get wrong. */
export const mutatedSample: fc.Arbitrary<string> = fc
  .record({
    sample: fc.constantFrom(...samples),
    mutations: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.integer({ min: 0, max: 40 }),
        insert: fc.oneof(fc.constant(""), fc.constantFrom(...fragments), fc.string({ maxLength: 12 })),
        whole: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ sample, mutations }) =>
    mutations.reduce((text, { at, length, insert, whole }) => {
      const place = Math.floor(at * text.length);
      if (!whole) return text.slice(0, place) + insert + text.slice(place + length);
      const lines = text.split("\n");
      const line = Math.floor(at * lines.length);
      return [...lines.slice(0, line), ...(insert ? [insert] : []), ...lines.slice(line + 1)].join("\n");
    }, sample.text),
  );
