import type { ComparisonPicture } from "../../core/doors/preview";
import type { Checked } from "../checking/checks";

/** What the preview is compared with. */
export interface Comparing {
  /** What became of a set; null for a file that is not compared. */
  picture(checked: Checked, document: number): ComparisonPicture<string> | null;
  /** The reader wants to see no more of it. */
  end?(): void;
  /** It is shown no longer, whatever comes in its place. */
  leave?(): void;
}
