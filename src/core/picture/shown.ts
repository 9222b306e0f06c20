import type { BalancedFile } from "../balance/balance";
import type { CheckedFile } from "../check";
import type { Language } from "../words/format";
import type { Message } from "../words/message";
import { pageOf, say } from "../words/say";
import type { AssumptionsPicture } from "./assumptions";
import type { BalancedPicture } from "./balanced-set";
import type { ComparisonPicture } from "./comparison";
import { type Labels, labelsIn } from "./labels";
import { type OtherPicture, othersOf } from "./others";
import { type Picture, pictureOf } from "./picture";
import type { TrialPicture, Trying } from "./trial";

/** Everything that the preview and the report draw of a target set, in words of one language. Plain data. */
export interface Shown {
  /** Address of the file; the view keeps it so that the editor can bring the preview back after a restart. */
  readonly uri: string;
  /** Tag of the language, `nl`. */
  readonly language: Language;
  /** Index of the document that is shown. */
  readonly document: number;
  readonly picture: Picture<string>;
  /** Other target sets, for the map. */
  readonly others: readonly OtherPicture<string>[];
  readonly labels: Labels<string>;
  /** Titles of the rules that the picture names, by id. */
  readonly ruleTitles: Readonly<Record<string, string>>;
  /** What is proposed, and what the set is with what is ticked; null as long as that is not known. */
  readonly balanced: BalancedPicture<string> | null;
  /** Null where nothing is known of them, or the numbers rest on none. */
  readonly assumptions: AssumptionsPicture<string> | null;
  /** What is tried, where something is: null where the file is shown as it is, and judged as it says. */
  readonly trial: TrialPicture<string> | null;
  /** What the reader has ticked and moved, as far as this takes it in; null as long as nothing can be. */
  readonly trying: Trying | null;
  /** What became of it since another version; null where it is compared with none. */
  readonly comparison: ComparisonPicture<string> | null;
}

/**
 * What is shown of the document with this index of a checked file. `balanced` is the way of its sets to balance: null as long as that is
 * not known, and what tells of it is left out.
 */
export function shownIn(
  language: Language,
  uri: string,
  checked: CheckedFile,
  index: number,
  balanced: BalancedFile | null = null,
): Shown {
  const inWords = (message: Message) => say(message, language);
  const picture = pictureOf(checked, index, inWords, balanced);
  const rules = new Set(checked.findings.map(({ rule }) => rule));
  return {
    uri,
    language,
    document: index,
    picture,
    others: othersOf(language, checked, index, []),
    labels: labelsIn(inWords),
    ruleTitles: Object.fromEntries([...rules].map(rule => [rule, pageOf(rule, language)?.title ?? ""])),
    balanced: null,
    assumptions: null,
    trial: null,
    trying: null,
    comparison: null,
  };
}
