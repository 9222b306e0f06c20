import type { Path } from "../source/path";
import * as targetFile from "./target-file.generated";
import type { Place } from "./validator";

/**
 * The one place below `path`, or else in the file, that knows `key`: where a key was meant that stands at `path` and is
 * unknown there. Null where no place knows it, or several do.
 */
export function homeOf(path: Path, key: string): Path | null {
  const here = placeAt(path);
  const below = here ? homesIn(here, path, key) : [];
  const homes = below.length > 0 ? below : homesIn(targetFile.place, [], key);
  return homes.length === 1 ? homes[0]! : null;
}

function placeAt(path: Path): Place | undefined {
  let place: Place | undefined = targetFile.place;
  for (const step of path) {
    if (typeof step === "number") place = place?.items;
    else place = place?.keys && Object.hasOwn(place.keys, step) ? place.keys[step] : place?.values;
  }
  return place;
}

/** Within mappings of the format's own; what stands under names of the writer's has no single place. */
function homesIn(place: Place, path: Path, key: string): Path[] {
  return Object.entries(place.keys ?? {}).flatMap(([name, inner]) => {
    const innerPath = [...path, name];
    const knows = inner.keys && Object.hasOwn(inner.keys, key);
    return [...(knows ? [innerPath] : []), ...homesIn(inner, innerPath, key)];
  });
}
