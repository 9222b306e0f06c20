import type { Promised, Target } from "../../model/target-set";
import type { Bound } from "../../proposal/bounds";
import { turnBound } from "../../proposal/turn-bound";
import { shortened } from "../../shape/found";
import { nodeAt } from "../../source/locate";
import { type LocatedDocument, resolved } from "../../source/node";
import type { Path } from "../../source/path";
import { besideSyntaxProblem } from "../../source/syntax";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./direction.examples";

export const direction = defineRule({
  id: "measurement/direction",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D"],
  evidence: ["format"],
  options: {},
  examples,
  *check({ part: set, document }) {
    for (const target of set.targets) yield* wrongWay(document, target, [target]);
    for (const promised of set.promises) yield* wrongWay(document, promised, []);
  },
});

function* wrongWay(document: LocatedDocument, { metric, path }: Target | Promised, targets: readonly Target[]) {
  const bound = onlyBound(document, path);
  if (!metric || !bound || metric.direction !== (bound.key === "at_most" ? "up" : "down")) return;
  const at = [...path, bound.key];
  if (besideSyntaxProblem(document, at)) return;
  yield {
    at: { path: at, on: "entry" as const },
    targets,
    message: message("measurement/direction", { metric: metric.name, bound: bound.key, value: shortened(bound.value) }),
    offers: () => [turnBound(at, bound.key)],
  };
}

/** By its key, whether or not its value can be read: it is the key that is wrong. */
function onlyBound(document: LocatedDocument, path: Path): { key: Bound; value: string } | null {
  const [floor, ceiling] = [nodeAt(document, [...path, "at_least"]), nodeAt(document, [...path, "at_most"])];
  const only = floor && ceiling ? undefined : (floor ?? ceiling);
  const value = only && resolved(only);
  if (value?.kind !== "scalar" || value.value === null) return null;
  return { key: only === floor ? "at_least" : "at_most", value: value.text };
}
