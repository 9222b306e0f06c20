import * as vscode from "vscode";
import type { TextEdit } from "../../core/doors/checking";
import { writeAssumptions } from "../../core/doors/preview";
import { message, say } from "../../core/doors/words";
import type { Checked } from "../checking/checks";
import { editorRange } from "../places/ranges";
import { reveal } from "../places/reveal";
import type { ProposedText } from "../proposals/proposed-text";
import { takeEdits } from "../proposals/take-edits";
import { language } from "../reader/language";
import { fileName } from "../reader/shown-path";
import type { PreviewTrial } from "./trial";

/**
 * Changes the file as what is tried of a set of it would.
 *
 * @param document index of the document that holds the set
 * @returns whether the file has been changed
 */
export async function takeProposals(checked: Checked, document: number, trial: PreviewTrial): Promise<boolean> {
  const { edits } = await trial.tried(checked, document);
  const isTaken = await change(checked, edits);
  if (isTaken) trial.forget(checked, document, "ticks");
  return isTaken;
}

/** Shows the file beside what it would be with what is tried of a set of it, in the editor's own diff. */
export async function showProposals(
  checked: Checked,
  document: number,
  trial: PreviewTrial,
  proposed: ProposedText,
): Promise<void> {
  const { text } = await trial.tried(checked, document);
  const title = say(message("preview/diff-title", { name: fileName(checked.uri) }), language(checked));
  await proposed.showBeside(checked.uri, text, title);
}

/**
 * Writes the assumptions that the reader has moved into the set, or says that it has no words for them.
 *
 * @returns whether the file has been changed
 */
export async function takeAssumptions(checked: Checked, document: number, trial: PreviewTrial): Promise<boolean> {
  const moved = trial.moved(checked, document);
  const edits = writeAssumptions(checked.file, document, moved);
  if (edits.length === 0 && Object.keys(moved).length > 0)
    void vscode.window.showInformationMessage(say(message("editor/assumptions-unsaid", {}), language(checked)));
  const isTaken = await change(checked, edits);
  if (isTaken) trial.forget(checked, document, "assumptions");
  return isTaken;
}

/** One edit, so that one undo takes it back, with the cursor where it begins. */
async function change(checked: Checked, edits: readonly TextEdit[]): Promise<boolean> {
  const [first] = edits;
  if (!first) return false;
  const { start } = first.range;
  await reveal(checked.uri, editorRange(checked.lines, { start, end: start }), { preserveFocus: true });
  return takeEdits(checked, edits);
}
