import { boundMeant, renameKey, type UnknownKey, writeBound } from "../../proposal/mend-key";
import { targetAt } from "../../proposal/mend-value";
import { shortened } from "../../shape/found";
import { homeOf } from "../../shape/home";
import { formulaCutIn } from "../../source/cut-formula";
import { nodeAt } from "../../source/locate";
import { type LocatedDocument, resolved } from "../../source/node";
import { dotted } from "../../source/path";
import { cutOffFrom } from "../../source/stray-decimals";
import { besideSyntaxProblem } from "../../source/syntax";
import { type Message, message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./unknown-key.examples";

/** Phrases are read by what is loaded for files in shapes of their own, and for few others. */
const phrasing = () => import("../../proposal/mend-phrase");

/** Known keys that a message lists. */
const mostListed = 12;

export const unknownKey = defineRule({
  id: "file/unknown-key",
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ part: set, document, shape }) {
    for (const problem of shape) {
      if (problem.kind !== "unknown-key") continue;
      const path = [...problem.path, problem.key];
      if (besideSyntaxProblem(document, path)) continue;
      if (isStray(document, problem)) continue;
      const target = targetAt(set, path);
      const meant = boundMeant(set, document, problem);
      yield {
        at: { path, on: "key" },
        targets: target ? [target] : [],
        message: meant
          ? message("file/unknown-key/bound", { key: problem.key, bounds: meant.bounds })
          : aboutKey(problem),
        offers: () => {
          if (!meant) return renameKey(path, problem.nearest);
          const { phrase, bounds } = meant;
          if (phrase === undefined) return writeBound(problem, meant);
          return phrasing().then(each => each.mendPhraseBehind(set, document, path, phrase, bounds));
        },
      };
    }
  },
});

/** Whether the key is what a comma cut off from the value before it: file/wrong-type or measurement/formula tells of that value. */
function isStray(document: LocatedDocument, { path, key }: UnknownKey): boolean {
  const node = nodeAt(document, path);
  const mapping = node && resolved(node);
  if (mapping?.kind !== "mapping") return false;
  return cutOffFrom(mapping, key) !== undefined || (formulaCutIn(mapping)?.rest.includes(key) ?? false);
}

function aboutKey({ path, key, nearest, known }: UnknownKey): Message {
  const home = nearest.length === 0 ? homeOf(path, key) : null;
  return message("file/unknown-key", {
    home: home && dotted(home),
    key: shortened(key),
    place: path.length === 0 ? null : dotted(path),
    nearest,
    known: known.slice(0, mostListed),
    more: Math.max(0, known.length - mostListed),
  });
}
