import type { Range } from "../finding";
import type { Metric } from "../metrics/metric";
import type { Change } from "./change";
import type { LocatedDocument, Node } from "./node";
import type { Path } from "./path";

/** How a document in a shape of its own became one in ours. */
export interface Shaped {
  /** The document as its text says it. */
  readonly own: LocatedDocument;
  /** Paths in it of all that was read out of it: of targets, and of their values whichever way they were read. */
  readonly origins: ReadonlyMap<Node, Path>;
  readonly told: readonly ToldOfShape[];
  /** What its fields are called that feed keys of the format, by the path of those: `targets.at_most`, `demand.mix[].share`. */
  fields(): Readonly<Record<string, string>>;
  /**
   * Changes of the target set as changes of what the text says; null where one of them cannot be said there.
   *
   * @param root of the target set that the changes are of: as it was read, or with other changes in it
   */
  readonly inOwnWords: (root: Node, changes: readonly Change[]) => readonly Change[] | null;
  /** The metric that a name likely stands for by its words, where nobody knows it by its spelling. */
  readonly likelyMetric: (name: string, own: readonly Metric[]) => Metric | null;
}

/** How far from a level that is not stated; shares on 0..1, times in seconds. */
export interface RelativeTold {
  readonly value: number;
  readonly unit: string;
  readonly way: "up" | "down" | "better" | "worse";
  /** No further than that, and not at least so far. */
  readonly isMost?: true;
}

/**
 * What could not be read through a shape. nothing: `written` are the paths that find nothing, `saw` the topmost keys that are there
 * instead; open: a target that is not filled in, with the colour that it is reported to have; comma: a number that YAML ended at its
 * decimal comma, with the place of that and what stands behind it; unread: a phrase, with its path in the text and the amount in it
 * that has no direction, or how far it is from a level that stands elsewhere; word: one that is not among those of a field; skipped:
 * places without a metric.
 */
export type ToldOfShape = { readonly range: Range } & (
  | { readonly kind: "nothing"; readonly written: readonly string[]; readonly saw: readonly string[] }
  | { readonly kind: "open"; readonly text: string; readonly health: string | null }
  | {
      readonly kind: "comma";
      readonly path: Path;
      readonly text: string;
      readonly comma: number;
      readonly decimals: string;
    }
  | {
      readonly kind: "unread";
      readonly text: string;
      readonly path: Path | null;
      readonly nearest: string | null;
      readonly relative?: RelativeTold;
    }
  | {
      readonly kind: "word";
      readonly text: string;
      readonly field: string;
      readonly nearest: readonly string[];
      readonly known: readonly string[];
    }
  | {
      readonly kind: "skipped";
      readonly of: "target" | "promise";
      readonly count: number;
      readonly among: number;
      readonly fields: readonly string[];
      readonly others: readonly Range[];
    }
);
