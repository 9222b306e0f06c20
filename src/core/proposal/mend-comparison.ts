import type { Range } from "../finding";
import type { TargetSet } from "../model/target-set";
import { nodeAt, pathAt } from "../source/locate";
import type { LocatedDocument } from "../source/node";
import { message } from "../words/message";
import { boundsMeant, fits } from "./bounds";
import { metricAt } from "./mend-value";
import type { Offer } from "./offer";

/** Writes a bare `>= 80%`, which YAML cannot read, as the format has it: in `at_least`, or as a target of its own. */
export function mendComparison(set: TargetSet, document: LocatedDocument, range: Range, written: string): Offer[] {
  const path = pathAt(document, range.start);
  const key = path.at(-1);
  const value = written.replace(/^>=?\s*/, "").replace(/(\d),(\d)/, "$1.$2");
  const write = (text: string): Offer => ({
    title: message("offer/write", { text }),
    kind: "fix",
    changes: [{ do: "replace", range, text }],
  });
  const metric = metricAt(set, path);
  const isWholeTarget = path.length === 2 && (path[0] === "targets" || path[0] === "promise");
  if (isWholeTarget && typeof key === "string")
    return fits("at_least", metric) ? [write(`{ at_least: ${value} }`)] : [];
  const isBound = key === "at_most" || (typeof key === "string" && boundsMeant(key, metric) !== null);
  if (!isBound) return [write(value)];
  const isFree = fits("at_least", metric) && !nodeAt(document, [...path.slice(0, -1), "at_least"]);
  const asSignSays: Offer = {
    title: message("offer/write-entry", { key: "at_least", text: value }),
    kind: "fix",
    changes: [
      { do: "rename", path, key: "at_least" },
      { do: "replace", range, text: value },
    ],
  };
  const possible = [...(isFree ? [asSignSays] : []), ...(key === "at_most" && fits(key, metric) ? [write(value)] : [])];
  return possible.map(offer => ({ ...offer, kind: possible.length === 1 ? "fix" : "suggestion" }));
}
