import { readParts, readWhole } from "../balance/parts";
import type { JudgedBy } from "../balance/reading";
import type { CheckedFile } from "../check";
import { type Figures, figuresOf } from "../day";
import type { TextEdit } from "../finding";
import { readLocated } from "../own-shape/read-located";
import { applyEdits } from "../source/change";

/** What a change does to what a target set rewards. */
export interface Effect {
  readonly before: Figures;
  readonly after: Figures;
}

/**
 * The figures of a set before and after edits of its file. Null where the model has none for either, and where the edits leave a text
 * that parses worse.
 *
 * @param index of the document that the set is in
 * @param judgedBy what the file was checked by
 */
export async function effectOf(
  { text, documents }: CheckedFile,
  index: number,
  edits: readonly TextEdit[],
  judgedBy: JudgedBy,
): Promise<Effect | null> {
  const checked = documents[index];
  const file = await readLocated(applyEdits(text, edits), judgedBy.shape);
  const changed = file.documents[index];
  if (!checked || !changed || changed.syntax.length > checked.document.syntax.length) return null;
  const { reading } = readParts(file, judgedBy);
  const { set } = readWhole(changed, reading);
  const assessment = await reading.assess(set, { assumptions: reading.assumptions });
  const [before, after] = [figuresOf(checked.assessment), figuresOf(assessment)];
  return before.verdict === "unknown" && after.verdict === "unknown" ? null : { before, after };
}
