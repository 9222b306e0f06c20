import * as vscode from "vscode";
import { message, say } from "../../core/doors/words";
import { documentAt } from "../../core/doors/workspace";
import type { Checked, Checks } from "../checking/checks";
import type { PlaceInFile } from "../places/place-in-file";
import { language } from "../reader/language";
import { fileName } from "../reader/shown-path";
import type { ProposedText } from "./proposed-text";
import { takeEdits } from "./take-edits";

/** Shows the balanced file beside the one that is there, and offers to take it as one edit that undo takes back. */
export async function showBalanced(checks: Checks, proposed: ProposedText, place?: PlaceInFile): Promise<void> {
  const uri = place?.uri ?? vscode.window.activeTextEditor?.document.uri;
  const checked = uri && checks.covers(uri) ? await currentOf(checks, uri) : undefined;
  if (!checked) {
    void vscode.window.showInformationMessage(say(message("editor/no-target-file", {}), language()));
    return;
  }
  const inWords = language(checked);
  const { balance } = await import("../../core/doors/mending");
  const { sets, edits, balanced } = await balance(checked.file.text, checked.options);
  const set = sets[place ? documentAt(checked.file, place.offset) : 0];
  const steps = sets.reduce((sum, each) => sum + each.steps.length, 0);
  if (steps === 0) {
    const verdict = (set ?? sets[0])?.before.verdict ?? "unknown";
    const remains = set?.remains ? ` ${say(set.remains, inWords)}` : "";
    void vscode.window.showInformationMessage(
      `${say(message("editor/balance-no-steps", { verdict }), inWords)}${remains}`,
    );
    return;
  }
  const unsaid = sets.flatMap(each => each.steps).filter(({ said }) => !said).length;
  if (unsaid === steps) {
    void vscode.window.showInformationMessage(say(message("editor/balance-unsaid", { unsaid, all: true }), inWords));
    return;
  }
  const name = fileName(checked.uri);
  await proposed.showBeside(checked.uri, balanced, say(message("editor/balance-tab", { name }), inWords));
  const take = say(message("editor/balance-take", {}), inWords);
  const asked = say(
    message("editor/balance-steps", { steps, verdict: sets.at(-1)!.after.verdict, sets: sets.length }),
    inWords,
  );
  const lacking = unsaid > 0 ? ` ${say(message("editor/balance-unsaid", { unsaid, all: false }), inWords)}` : "";
  void vscode.window.showInformationMessage(`${asked}${lacking}`, take).then(async chosen => {
    if (chosen === take && (await takeEdits(checked, edits))) await vscode.window.showTextDocument(checked.uri);
  });
}

async function currentOf(checks: Checks, uri: vscode.Uri): Promise<Checked | undefined> {
  return checks.current(await vscode.workspace.openTextDocument(uri));
}
