import { mostTroubles } from "../../model/cursor";
import { message } from "../../words/message";
import { defineRule } from "../rule";

export const tooLarge = defineRule({
  id: "file/too-large",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples: {
    bad: [
      { name: "nested deeper than anything means", yaml: `⟦⟧${"[".repeat(120)}${"]".repeat(120)}` },
      {
        name: "aliases that multiply",
        yaml: `⟦⟧a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
f: [*e, *e, *e]
`,
      },
      {
        name: "more amounts that cannot be read than anybody mends",
        yaml: `
version: 1
x-history: &history [${Array.from({ length: 100 }, () => "n/a").join(", ")}]
⟦targets⟧:
${Array.from({ length: mostTroubles / 100 }, (_, index) => `  fcr-${index}: { metric: fcr, history: *history }`).join("\n")}
`,
        also: ["file/wrong-type"],
      },
    ],
    good: [
      {
        name: "as deep as the format goes",
        yaml: "version: 1\ntargets: { a: { metric: fcr, bands: { green: { at_least: 75% } } } }\n",
      },
      {
        name: "an alias that is used often",
        yaml: `version: 1\nx-p: &p 75%\ntargets: { fcr: { at_least: *p, baseline: *p, history: [*p, *p, *p] } }\n`,
      },
      {
        name: "a long text",
        yaml: `version: 1\ndescription: ${"A line for those who answer. ".repeat(20)}\ntargets: { fcr: { at_least: 75% } }\n`,
      },
    ],
  },
  *check({ part: set, shape, tooLarge }) {
    if (tooLarge)
      yield { at: { path: [] }, message: message("file/too-large", { what: tooLarge.what, limit: tooLarge.limit }) };
    if (set.troubles.length >= mostTroubles || shape.some(problem => problem.kind === "too-many")) {
      yield { at: { path: ["targets"], on: "key" }, ofPart: true, message: message("file/too-large/too-many", {}) };
    }
  },
});
