import type { Path } from "../source/path";
import { message } from "../words/message";
import type { Bound } from "./bounds";
import type { Offer } from "./offer";

/** Makes a floor of a ceiling, or a ceiling of a floor, at the same value. */
export function turnBound(path: Path, bound: Bound): Offer {
  const key = bound === "at_most" ? "at_least" : "at_most";
  return {
    title: message("offer/rename-key", { key }),
    kind: "fix",
    changes: [{ do: "rename", path, key }],
  };
}
