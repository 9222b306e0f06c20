import { ruleById } from "../rules/all-rules";
import { nearestRules } from "../rules/nearest-rules";
import { checkConfigurationShape } from "../shape/check-configuration";
import type { ShapeProblem } from "../shape/problem";
import { nodeAt, type Spot } from "../source/locate";
import { resolved } from "../source/node";
import { dotted, type Path } from "../source/path";
import { plainValue } from "../source/plain";
import { type Message, message } from "../words/message";
import type { Places } from "./places";

/** Most keys that a message lists. */
const mostKnown = 12;

/** Tells where a configuration has another shape than its schema says. */
export function tellShape(places: Places): void {
  const { root } = places.document;
  for (const problem of checkConfigurationShape(root && plainValue(root))) {
    places.tell(spotOf(problem), messageFor(problem, places));
  }
}

function spotOf(problem: ShapeProblem): Spot {
  if (problem.kind === "unknown-key") return { path: [...problem.path, problem.key], on: "key" };
  return { path: problem.path };
}

function messageFor(problem: ShapeProblem, places: Places): Message {
  const { path } = problem;
  switch (problem.kind) {
    case "unknown-key":
      return unknownKey(path, problem);
    case "missing-key":
      return message("configuration/missing-key", { place: dotted(path), key: problem.key });
    case "wrong-type":
      if (path.length === 0) return message("configuration/root", { found: problem.found });
      if (path[0] === "locked" && problem.found.kind === "text") return unknownRule(written(path, places));
      return message("file/wrong-type", { place: dotted(path), expected: problem.expected, found: problem.found });
    default:
      return message("file/too-large/too-many", {});
  }
}

function unknownKey(path: Path, { key, nearest, known }: Extract<ShapeProblem, { kind: "unknown-key" }>): Message {
  const last = path.at(-1);
  if (last === "rules") return unknownRule(key);
  const rule = path.at(-2) === "rules" ? ruleById(String(last)) : undefined;
  if (rule) return message("configuration/unknown-option", { rule: rule.id, option: key, nearest, known });
  return message("configuration/unknown-key", {
    key,
    place: path.length === 0 ? null : dotted(path),
    nearest,
    known: known.slice(0, mostKnown),
    more: Math.max(0, known.length - mostKnown),
  });
}

function unknownRule(id: string): Message {
  return message("configuration/unknown-rule", { id, near: nearestRules(id) });
}

function written(path: Path, { document }: Places): string {
  const node = nodeAt(document, path);
  const value = node && resolved(node);
  return value?.kind === "scalar" ? value.text : "";
}
