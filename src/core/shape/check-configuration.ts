import * as configuration from "./configuration.generated";
import type { ShapeProblem } from "./problem";
import { problemsOf } from "./problems-of";

/** Where the plain value of a configuration has another shape than schemas/configuration.schema.json; nothing is `null`. */
export function checkConfigurationShape(value: unknown): ShapeProblem[] {
  return value === null ? [] : problemsOf(configuration, value);
}
