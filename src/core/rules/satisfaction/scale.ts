import type { Quantity } from "../../model/quantity";
import { isOnScale, marksOf, scaleOf } from "../../model/satisfaction";
import type { Located, Target } from "../../model/target-set";
import { readingsOfMarks } from "../../proposal/scale-readings";
import { nodeAt } from "../../source/locate";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./scale.examples";

type Mark = Located<Quantity>;

/** A mark that the scales of ten and less do not have: what it means only a declared scale can tell. */
const highestUsual = 10;

export const scale = defineRule({
  id: "satisfaction/scale",
  severity: "error",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D", "M"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ part, document }) {
    for (const target of part.targets) {
      const marks = marksOf(target);
      if (marks.length === 0) continue;
      if (scaleOf(target)) yield* aboutOutside(target, marks);
      else if (!nodeAt(document, [...target.path, "scale"])) yield* aboutMissing(target, marks);
    }
  },
});

/** Several marks outside one scale are one mistake. */
function* aboutOutside(target: Target, marks: readonly Mark[]): Iterable<Report> {
  const outside = marks.filter(mark => !isOnScale(target, mark.value) && !isOpenEnd(target, mark));
  const [first, ...others] = outside;
  if (!first) return;
  yield {
    at: { path: first.path },
    targets: [target],
    message: message("satisfaction/scale", {
      target: target.id,
      scale: scaleOf(target)!,
      marks: [...new Map(outside.map(({ value }) => [value.amount, value])).values()],
    }),
    related: others.map(({ path }) => ({ at: { path }, message: message("satisfaction/scale/also-outside", {}) })),
    offers: () => readingsOfMarks(target, outside),
  };
}

function* aboutMissing(target: Target, marks: readonly Mark[]): Iterable<Report> {
  const [first] = marks.filter(({ value }) => value.amount > highestUsual);
  if (!first) return;
  yield {
    at: { path: first.path },
    targets: [target],
    message: message("satisfaction/scale/missing", { target: target.id, mark: first.value }),
    offers: () => readingsOfMarks(target, marks),
  };
}

/** A colour that runs beyond the end of the scale runs up to that end. */
function isOpenEnd(target: Target, { value, path }: Mark): boolean {
  const { lowest, highest } = scaleOf(target)!;
  const key = path.at(-1);
  if (path.at(-3) !== "bands") return false;
  return (key === "at_least" && value.amount < lowest) || (key === "at_most" && value.amount > highest);
}
