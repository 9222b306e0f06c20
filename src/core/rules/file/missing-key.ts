import { renameKey } from "../../proposal/mend-key";
import type { Offer } from "../../proposal/offer";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./missing-key.examples";

export const missingKey = defineRule({
  id: "file/missing-key",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ part, document, shape }) {
    if (document.syntax.length > 0) return;
    for (const problem of shape) {
      if (problem.kind === "no-targets") {
        if (part.partOf) continue;
        yield { at: { path: problem.path, on: "key" }, message: message("file/missing-key/no-targets", {}) };
      } else if (problem.kind === "missing-key") {
        const { path, key, misspelt } = problem;
        yield {
          at: { path: [...path, misspelt ?? key], on: "key" },
          message: message("file/missing-key", { key, misspelt }),
          offers: () => (misspelt === null ? addVersion(key) : renameKey([...path, misspelt], [key])),
        };
      } else if (problem.kind === "wrong-type" && problem.path.length === 0 && problem.found.kind === "nothing") {
        yield { at: { path: [] }, message: message("file/missing-key/empty", {}) };
      }
    }
  },
});

/** Version 1 is the only one there is; targets are for their writer to tell. */
function addVersion(key: string): Offer[] {
  if (key !== "version") return [];
  return [
    {
      title: message("offer/write", { text: "version: 1" }),
      kind: "fix",
      changes: [{ do: "set-first", key, value: 1 }],
    },
  ];
}
