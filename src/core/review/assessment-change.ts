import type { Assessment } from "../day";

/** What a target set rewarded and rewards; null on a side where there is none. */
export interface AssessmentChange {
  /** The file, as it is called after the change; a file that is gone as it was called before. */
  readonly path: string;
  readonly document: number;
  /** Name of the target set; null where it has none. */
  readonly set: string | null;
  readonly before: Assessment | null;
  readonly after: Assessment | null;
}
