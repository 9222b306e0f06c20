import type { Metric } from "../metrics/metric";
import type { Part } from "../model/whole";
import type { Language } from "../words/format";
import type { Schema } from "./schema";

/** What completions are made from, beside the text itself. */
export interface CompletionSources {
  /** Of target files. */
  readonly schema: Schema;
  readonly language: Language;
  /** An organisation's own metrics. */
  readonly metrics: readonly Metric[];
  /** Sets that are kept in several files, as far as they stand elsewhere: their names, with the ids of their targets and classes. */
  readonly elsewhere: readonly {
    readonly partOf: string;
    readonly targets: readonly string[];
    readonly classes: readonly string[];
  }[];
  /** Rules that cannot be suppressed, and those that have found something in the file. */
  readonly locked: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  /** Whether keys are wanted: not where somebody else completes them. */
  readonly keys: boolean;
  /** Whether the file has a shape of its own, in which our keys and words are none. */
  readonly ownShape: boolean;
}

/** What a part of a set that is kept in several documents lends the others. */
export function namesOfPart({ set }: Part): CompletionSources["elsewhere"][number] {
  return {
    partOf: set.partOf?.value ?? "",
    targets: set.targets.map(({ id }) => id),
    classes: (set.demand?.mix ?? []).map(({ name }) => name),
  };
}
