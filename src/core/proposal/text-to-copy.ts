import type { TargetSet } from "../model/target-set";
import type { Change } from "../source/change";
import { nodeAt } from "../source/locate";
import { type LocatedDocument, resolved } from "../source/node";
import type { Path } from "../source/path";
import type { Plain } from "../source/plain";
import { entryText, itemsText } from "../source/write";

type Mapping = { readonly [key: string]: Plain };

const layout = { indent: 0, step: 2, lineEnd: "\n" };

/**
 * Changes as lines of a target file, for a person to put where they belong: what has no words in a file in a shape of its own. Null where a
 * change gives nothing.
 */
export function textToCopy(set: TargetSet, document: LocatedDocument, changes: readonly Change[]): string | null {
  const targets = new Map<string, Mapping>();
  let rest: Mapping = {};
  for (const change of changes) {
    const given = givenBy(document, change);
    if (!given) return null;
    const [first, index, ...path] = given.path;
    if (first !== "targets") rest = joined(rest, given.path, given.value);
    else if (index === undefined) targets.set(`new ${targets.size}`, given.value as Mapping);
    else {
      const target = set.targets.find(each => each.path[1] === index);
      const known = targets.get(String(index)) ?? { metric: target?.metricName.value ?? String(index) };
      targets.set(String(index), joined(known, path, given.value));
    }
  }
  const lines = Object.entries(rest).map(([key, value]) => entryText(key, value, layout));
  if (targets.size > 0) lines.push(itemsText("targets", [...targets.values()], layout));
  return lines.length === 0 ? null : lines.join("\n");
}

/** What a change gives, and where in the format; an item of another list than that of the targets stands in a list of its own. */
function givenBy(document: LocatedDocument, change: Change): { readonly path: Path; readonly value: Plain } | null {
  switch (change.do) {
    case "set":
      return change;
    case "add-item":
      return change.path.length === 1 && change.path[0] === "targets"
        ? change
        : { path: change.path, value: [change.value] };
    case "rename": {
      const node = nodeAt(document, change.path);
      const value = node && resolved(node);
      return value?.kind === "scalar" ? { path: [...change.path.slice(0, -1), change.key], value: value.text } : null;
    }
    default:
      return null;
  }
}

function joined(into: Mapping, [step, ...rest]: Path, value: Plain): Mapping {
  if (step === undefined)
    return typeof value === "object" && value !== null ? { ...into, ...(value as Mapping) } : into;
  const key = String(step);
  const present = into[key];
  if (rest.length > 0) {
    const inner =
      typeof present === "object" && present !== null && !Array.isArray(present) ? (present as Mapping) : {};
    return { ...into, [key]: joined(inner, rest, value) };
  }
  return { ...into, [key]: Array.isArray(present) && Array.isArray(value) ? [...present, ...value] : value };
}
