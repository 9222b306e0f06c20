import type { Assessment, Sensitivity } from "../day";
import type { TextEdit } from "../finding";
import { readLocated } from "../own-shape/read-located";
import { composed } from "../source/compose";
import type { LocatedDocument } from "../source/node";
import type { Message } from "../words/message";
import { partsIn, readParts, withParts } from "./parts";
import { type JudgedBy, sensitivityOf } from "./reading";
import { remainsOf } from "./remains";
import { rememberedWalk } from "./remembered-walk";
import { standAt } from "./stand";
import type { BalanceStep } from "./walk";

/** One target set of a file, and its way to balance. */
export interface BalancedSet {
  /** Index of its document in the file, from 0. */
  readonly document: number;
  /** That document: what is said of the set is said in what it calls things. */
  readonly located: LocatedDocument;
  readonly name: string | null;
  readonly before: Assessment;
  /** After all steps. */
  readonly after: Assessment;
  /** To be taken in this order, as many as one wants. */
  readonly steps: readonly BalanceStep[];
  /** Why it is not balanced after all of them; null where it is. */
  readonly remains: Message | null;
  /** How far each assumption can move before the last verdict does. Takes many times an assessment: asked for where it is shown. */
  sensitivity(): Promise<readonly Sensitivity[]>;
}

export interface BalancedFile {
  /** The text without its byte order mark: what the edits of the first step, and `edits`, count in. */
  readonly text: string;
  readonly sets: readonly BalancedSet[];
  /** All steps of all sets at once. */
  readonly edits: readonly TextEdit[];
  /** The text after them. */
  readonly balanced: string;
}

/**
 * The steps that balance every target set of a file: first honest work is made green, then harm visible, then agents are looked
 * after. The edits of a step count in the text that the steps before it leave, those of earlier sets included; they keep comments and
 * layout. The same text has the same steps, and a balanced text has none. Never rejects for want of good input: a document that does
 * not parse, or of which the model cannot tell, has no steps and says why.
 */
export async function balance(text: string, judgedBy: JudgedBy): Promise<BalancedFile> {
  const file = await readLocated(text, judgedBy.shape);
  const { reading: start } = readParts(file, judgedBy);
  const sets: BalancedSet[] = [];
  let now = file.text;
  for (const { index } of file.documents) {
    const located = await readLocated(now, judgedBy.shape);
    const reading = withParts(start, partsIn(located, start));
    const walk = await rememberedWalk(await standAt(now, located.documents[index]!, reading), reading);
    const { stand, steps } = walk;
    sets.push({
      document: index,
      located: stand.document,
      name: stand.set.name?.value ?? null,
      before: walk.start.assessment,
      after: stand.assessment,
      steps,
      remains: remainsOf(stand),
      sensitivity: () => sensitivityOf(stand.set, stand.assessment, reading),
    });
    now = stand.text;
  }
  const rounds = sets.flatMap(({ steps }) => steps.map(({ edits }) => edits));
  return { text: file.text, sets, edits: composed(file.text.length, rounds), balanced: now };
}
