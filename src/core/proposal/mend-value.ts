import type { Metric } from "../metrics/metric";
import type { LocatedTrouble, Target, TargetSet } from "../model/target-set";
import type { Change } from "../source/change";
import { nodeAt } from "../source/locate";
import { type LocatedDocument, resolved } from "../source/node";
import type { Path } from "../source/path";
import { message } from "../words/message";
import { type Bound, fits } from "./bounds";
import type { Offer } from "./offer";
import { timeReadings } from "./unit-readings";
import { plainOf, writeOneOf } from "./write";

/** What mends a value that could not be taken as it stands; nothing where no reading of it is plausible. */
export function mendValue(set: TargetSet, document: LocatedDocument, { path, text, trouble }: LocatedTrouble): Offer[] {
  switch (trouble.kind) {
    case "unit-missing":
      return writeUnit(path, trouble.readings, unitReadings(set, path, text, trouble.readings));
    case "thousands":
    case "metres":
    case "clock":
    case "date-order":
      return writeOneOf(path, trouble.readings);
    case "decimal-comma":
      return writePoint(document, path, trouble.readings[0]!);
    case "comparison":
      return withoutSign(path, metricAt(set, path), trouble.bound, trouble.rest);
    case "share-within":
      return [apart(set, path, trouble.share, trouble.within)];
    case "wrong-unit":
    case "unreadable":
    case "out-of-range":
    case "inconceivable":
    case "together":
    case "no-date":
    case "no-scale":
      return [];
  }
}

/** What a bare number at `path` may mean, the likeliest first, judged by what is measured there. */
export function unitReadings(set: TargetSet, path: Path, text: string, readings: readonly string[]): readonly string[] {
  const isTime = readings.length > 0 && readings.every(reading => /\s(s|min)$/.test(reading));
  return isTime ? timeReadings(text.trim(), String(path.at(-1)), metricAt(set, path)) : readings;
}

/** The target that a path leads into. */
export function targetAt(set: TargetSet, path: Path): Target | undefined {
  return path[0] === "targets" ? set.targets.find(each => each.path[1] === path[1]) : undefined;
}

/** The metric whose target or promise a path leads into; null where it does not, or the metric is not known. */
export function metricAt(set: TargetSet, path: Path): Metric | null {
  const promised = path[0] === "promise" ? set.promises.find(each => each.path[1] === path[1]) : undefined;
  return (targetAt(set, path) ?? promised)?.metric ?? null;
}

/** 85 for a share can only mean 85%; any other unit is its writer's to tell. */
function writeUnit(path: Path, generic: readonly string[], readings: readonly string[]): Offer[] {
  const certain = generic.length === 1 && generic[0]!.endsWith("%");
  return writeOneOf(path, readings).map(offer => ({ ...offer, kind: certain ? "fix" : "suggestion" }));
}

/** The decimals that YAML took for a key of their own go with it. */
export function writePoint(document: LocatedDocument, path: Path, reading: string): Offer[] {
  const parent = nodeAt(document, path.slice(0, -1));
  const mapping = parent && resolved(parent);
  const value = nodeAt(document, path);
  if (mapping?.kind !== "mapping" || !value) return [];
  const decimals = mapping.entries[mapping.entries.findIndex(entry => entry.value === value) + 1];
  if (!decimals) return [];
  const range = { start: value.range.start, end: decimals.key.range.end };
  return [
    {
      title: message("offer/write", { text: reading }),
      kind: "fix",
      changes: [{ do: "replace", range, text: reading }],
    },
  ];
}

/** Where the sign contradicts the key its writer has to choose, unless the metric goes one way only. */
function withoutSign(path: Path, metric: Metric | null, bound: Bound, rest: string): Offer[] {
  const key = path.at(-1);
  const value: Change = { do: "set", path, value: plainOf(rest) };
  const asKeySays = { title: message("offer/write", { text: rest }), changes: [value] };
  if ((key !== "at_least" && key !== "at_most") || key === bound) return [{ ...asKeySays, kind: "fix" }];
  const asSignSays = {
    title: message("offer/write-entry", { key: bound, text: rest }),
    changes: [{ do: "rename", path, key: bound } as const, value],
  };
  const possible = [...(fits(bound, metric) ? [asSignSays] : []), ...(fits(key, metric) ? [asKeySays] : [])];
  return possible.map(offer => ({ ...offer, kind: possible.length === 1 ? "fix" : "suggestion" }));
}

/** `80/20` becomes two keys where the target has room for the second. */
function apart(set: TargetSet, path: Path, share: string, within: string): Offer {
  const target = targetAt(set, path);
  const first: Change = { do: "set", path, value: share };
  if (path.at(-1) !== "at_least" || !target || target.within) {
    return { title: message("offer/write", { text: share }), kind: "suggestion", changes: [first] };
  }
  return {
    title: message("offer/write-share-within", { share, within }),
    kind: "fix",
    changes: [first, { do: "set", path: [...target.path, "within"], value: within, after: "at_least" }],
  };
}
