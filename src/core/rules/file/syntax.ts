import { mendComparison } from "../../proposal/mend-comparison";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./syntax.examples";

export const syntax = defineRule({
  id: "file/syntax",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ part: set, document, text }) {
    for (const { code, range } of document.syntax) {
      const written = text.slice(range.start, range.end);
      yield code === "COMPARISON"
        ? {
            at: { range },
            message: message("file/syntax/comparison", { written }),
            offers: () => mendComparison(set, document, range, written),
          }
        : { at: { range }, message: message("file/syntax", { code }) };
    }
  },
});
