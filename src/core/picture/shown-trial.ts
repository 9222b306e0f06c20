import type { BalancedFile, BalancedSet } from "../balance/balance";
import type { CheckedFile, CheckOptions } from "../check";
import { choicesIn } from "../choice/choices";
import { sensitivity } from "../day";
import type { Language } from "../words/format";
import { type Message, saidOf } from "../words/message";
import { pageOf, say } from "../words/say";
import { type Assumed, pictureAssumptions } from "./assumptions";
import { type Choice, pictureBalanced } from "./balanced-set";
import { documentOf } from "./document";
import { pictureMap } from "./map";
import { placedBefore } from "./placed";
import { type Shown, shownIn } from "./shown";
import { pictureTrial, type Trying } from "./trial";

/** What is tried of a document, and what is known of it. */
export interface Trial extends Choice {
  readonly trying: Trying;
  /** The file as it is to be shown, checked under what is assumed: as it is, or as ticked. */
  readonly showing: CheckedFile;
  /** Null where nothing is known of the assumptions. */
  readonly assumed: Assumed | null;
}

/** What is shown of a document of a checked file while something of it may be tried. All places are those in the text as it is. */
export function shownTrial(language: Language, uri: string, checked: CheckedFile, index: number, trial: Trial): Shown {
  const { choices, tried, trying, showing, assumed } = trial;
  const document = documentOf(checked, index, null);
  const inWords = (message: Message) => say(saidOf(document.located, message), language);
  const way = wayIn(checked, document.located.index, trial);
  const shown = shownIn(language, uri, showing, index, way);
  const picture = trying.asTicked ? placedBefore(shown.picture, tried.edits) : shown.picture;
  const start = { ...document, assessment: tried.before, balanced: way.sets[0]! };
  const rules = choices.proposals.flatMap(({ reasons }) => reasons.flatMap(({ rule }) => rule ?? []));
  const titles = rules.map(rule => [rule, pageOf(rule, language)?.title ?? ""]);
  return {
    ...shown,
    // The way starts where the file is, whatever else is shown as ticked.
    picture: { ...picture, map: pictureMap(start, inWords) },
    ruleTitles: { ...shown.ruleTitles, ...Object.fromEntries(titles) },
    balanced: pictureBalanced(document, trial, inWords),
    assumptions: assumed && pictureAssumptions(assumed, tried.moved, inWords),
    trial: pictureTrial(tried, choices.proposals.length, trying.asTicked, inWords),
    trying,
  };
}

/**
 * What is shown of a document with every step of its way to balance ticked, and nothing moved: what a page on its own has.
 *
 * @param checked with its fixes, by `judgedBy`
 */
export async function shownBalanced(
  language: Language,
  uri: string,
  checked: CheckedFile,
  index: number,
  judgedBy: CheckOptions,
  assumed: Assumed | null = null,
): Promise<Shown> {
  const choices = await choicesIn(checked, index, judgedBy);
  const chosen = choices.proposals.flatMap(({ key, kind }) => (kind === "step" ? [key] : []));
  const trying: Trying = { id: 0, chosen, moved: {}, asTicked: false };
  const tried = await choices.try(chosen);
  return shownTrial(language, uri, checked, index, { choices, tried, trying, showing: checked, assumed });
}

/** The way that is ticked, for what draws the way to balance. */
function wayIn({ text, documents }: CheckedFile, index: number, { choices, tried }: Trial): BalancedFile {
  const { set, document } = documents.find(each => each.document.index === index)!;
  const reasons = new Map(choices.proposals.map(({ key, reasons }) => [key, reasons[0]!]));
  const way: BalancedSet = {
    document: index,
    located: document,
    name: set.name?.value ?? null,
    before: tried.before,
    after: tried.after,
    steps: tried.taken.map(({ key, title, before, after, edits }) => {
      const { message: reason, rule } = reasons.get(key)!;
      return { title, reason, rule, guardrail: null, before, after, said: true, copy: null, edits };
    }),
    remains: tried.remains,
    sensitivity: () => sensitivity(set),
  };
  return { text, sets: [way], edits: tried.edits, balanced: tried.text };
}
