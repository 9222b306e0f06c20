import type { Metric } from "../metrics/metric";
import { readQuantity } from "../model/quantity";
import type { TargetSet } from "../model/target-set";
import { type BoundKey, phraseBounds } from "../own-shape/phrase-bounds";
import type { Change } from "../source/change";
import { nodeAt } from "../source/locate";
import type { LocatedDocument } from "../source/node";
import type { Path } from "../source/path";
import { message } from "../words/message";
import { type Bound, fits, usualBounds } from "./bounds";
import { metricAt } from "./mend-value";
import type { Offer } from "./offer";
import { plainOf } from "./write";

/** A key of a target with its value. */
type Entry = readonly [key: BoundKey, value: string];

/**
 * Writes a phrase that stands where one value is taken, `at_least: 80% binnen 20 sec`, as the keys and values that it says. A fix where it
 * says what its key says; where it says the other bound, its writer has to judge. Empty where no bound can be read in it.
 *
 * @param path of the value; its last step is the bound that it stands behind
 */
export function mendPhrase(set: TargetSet, document: LocatedDocument, path: Path, text: string): Offer[] {
  const [parent, key] = [path.slice(0, -1), String(path.at(-1))];
  if (key !== "at_least" && key !== "at_most") return [];
  const entries = entriesIn(text, metricAt(set, path), key);
  if (!isRoomFor(entries, document, parent, key)) return [];
  return [inPlaceOf(path, key, entries, entries.some(([each]) => each === key) ? "fix" : "suggestion")];
}

/** Writes a phrase behind a key that the format does not have, `target: minimaal een 8`, as the keys and values that it says. */
export function mendPhraseBehind(
  set: TargetSet,
  document: LocatedDocument,
  path: Path,
  text: string,
  bounds: readonly Bound[],
): Offer[] {
  const entries = entriesIn(text, metricAt(set, path), bounds.length === 1 ? bounds[0] : undefined);
  if (!isRoomFor(entries, document, path.slice(0, -1), null)) return [];
  return [inPlaceOf(path, String(path.at(-1)), entries, "fix")];
}

/** Writes a phrase that stands in place of a target, `sl: 80% binnen 20 sec`, as that target. */
export function mendPhraseAlone(set: TargetSet, path: Path, text: string): Offer[] {
  const metric = metricAt(set, path);
  const [only, other] = usualBounds(metric);
  const entries = entriesIn(text, metric, other ? undefined : only);
  if (entries.length === 0) return [];
  return [
    {
      title: message("offer/write", { text: `{ ${asText(entries)} }` }),
      kind: "fix",
      changes: [
        { do: "set", path, value: Object.fromEntries(entries.map(([key, value]) => [key, plainOf(value)] as const)) },
      ],
    },
  ];
}

/** What a phrase says, where all of it can be read at its place and goes with the direction of the metric; a bound comes first. */
function entriesIn(text: string, metric: Metric | null, direction: Bound | undefined): readonly Entry[] {
  const said = phraseBounds(text, { direction });
  if (!("bounds" in said)) return [];
  const isReadable = said.bounds.every(
    ([key, value]) => !readQuantity(value, key === "within" ? "time" : (metric?.unit ?? "any")).trouble,
  );
  const sides = said.bounds.flatMap(([key]) => (key === "within" ? [] : [key]));
  return isReadable && (sides.length === 2 || sides.every(side => fits(side, metric))) ? said.bounds : [];
}

/** Whether none of what a phrase says stands there already, but for the key that it stands behind. */
function isRoomFor(entries: readonly Entry[], document: LocatedDocument, parent: Path, own: Bound | null): boolean {
  return entries.length > 0 && entries.every(([key]) => key === own || !nodeAt(document, [...parent, key]));
}

/** The key that holds the phrase gets the first of what it says under its own name, or else takes that name. */
function inPlaceOf(path: Path, key: string, entries: readonly Entry[], kind: Offer["kind"]): Offer {
  const first = entries.find(([each]) => each === key) ?? entries[0]!;
  const changes: Change[] = first[0] === key ? [] : [{ do: "rename", path, key: first[0] }];
  changes.push({ do: "set", path, value: plainOf(first[1]) });
  for (const [each, value] of entries) {
    if (each === first[0]) continue;
    changes.push({ do: "set", path: [...path.slice(0, -1), each], value: plainOf(value), after: key });
  }
  const isValueAlone = entries.length === 1 && first[0] === key;
  const text = isValueAlone ? first[1] : asText(entries);
  return { title: message("offer/write", { text }), kind, changes };
}

function asText(entries: readonly Entry[]): string {
  return entries.map(([key, value]) => `${key}: ${value}`).join(", ");
}
