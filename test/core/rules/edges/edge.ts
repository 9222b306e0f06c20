import type { Severity } from "../../../../src/core/finding";
import type { OwnShape } from "../../../../src/core/own-shape/own-shape";

/** A file at an edge of a rule. Examples stand on the pages of the rules; these need not. */
export interface Edge {
  readonly name: string;
  /** `⟦` and `⟧` enclose every range that the rule finds; nothing is found without any. */
  readonly yaml: string;
  /** Keys without which it cannot tell; none if not said. */
  readonly lacks?: readonly string[];
  /** Parts of what is said in English of what is found: messages, what stands beside them, and titles of offers. */
  readonly says?: readonly string[];
  /** How severe what is found is; not asked if not said. */
  readonly severity?: Severity;
  /** The shape of its own that the file has. */
  readonly shape?: OwnShape;
}

/** By rule. */
export type Edges = Readonly<Record<string, readonly Edge[]>>;

export function edge(name: string, yaml: string, more: Omit<Edge, "name" | "yaml"> = {}): Edge {
  return { name, yaml, ...more };
}

/** A file of lines of `targets`, behind top-level lines. */
export function ofTargets(targets: readonly string[], before: readonly string[] = []): string {
  return ["version: 1", ...before, "targets:", ...targets.map(line => `  ${line}`), ""].join("\n");
}
