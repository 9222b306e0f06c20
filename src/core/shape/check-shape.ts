import type { ShapeProblem } from "./problem";
import { problemsOf } from "./problems-of";
import * as targetFile from "./target-file.generated";

/**
 * Where the plain value of one document of a target file has another shape than schemas/target-file.schema.json:
 * unknown and missing keys, and values of the wrong type. Whether a text is a quantity, a date or a known name is for
 * the model to judge. Aliases and merge keys are followed beforehand; an empty document is `null`.
 *
 * @returns one problem per place, in an order that only depends on the value; ends with `too-many` where it was cut off
 */
export function checkShape(value: unknown): ShapeProblem[] {
  return problemsOf(targetFile, value);
}
