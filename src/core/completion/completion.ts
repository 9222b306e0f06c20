import type { Range } from "../finding";
import type { Metric } from "../metrics/metric";

/** Something that can stand where the cursor is. */
export interface Completion {
  readonly kind: "key" | "value" | "metric" | "name" | "unit" | "rule" | "snippet";
  readonly label: string;
  /** A few words behind the label. */
  readonly detail?: string;
  /** What replaces the text of `range`. With `$1`, `${1:word}` and the like where `isSnippet`. */
  readonly text: string;
  readonly isSnippet?: boolean;
  readonly range: Range;
  /** What is typed to get it; the label where it is left out. */
  readonly filter?: string;
  /** What it is, in Markdown; empty where there is nothing to say. */
  readonly about: string;
  /** Whose card tells what it is. */
  readonly metric?: Metric;
  /** Id of the rule whose card tells what it is. */
  readonly rule?: string;
}
