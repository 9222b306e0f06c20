import * as vscode from "vscode";
import { message, pageOf, rulePagePath, say } from "../../core/doors/words";
import { language, learnWords } from "../reader/language";

const scheme = "watermelon-page";

export const explainRuleCommand = "watermelon.explainRule";

/** A link that opens a rule's page in the editor, without a network. */
export function explainRuleUri(ruleId: string): vscode.Uri {
  return vscode.Uri.parse(`command:${explainRuleCommand}?${encodeURIComponent(JSON.stringify([ruleId]))}`);
}

/** Serves the rule pages that the extension comes with as read-only Markdown documents, and opens them rendered. */
export function providePages(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      provideTextDocumentContent: uri => page(extensionUri, uri),
    }),
    vscode.commands.registerCommand(explainRuleCommand, async (ruleId?: unknown) => {
      const { ruleById } = await import("../../core/doors/checking");
      await learnWords();
      const id = typeof ruleId === "string" ? ruleId : await chooseRule();
      if (id === undefined || !ruleById(id)) return;
      await showPage(vscode.Uri.from({ scheme, path: `/${rulePagePath(id, language())}` }));
    }),
  );
}

/** Rendered where the editor can; a browser editor may come without its Markdown extension. */
async function showPage(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.commands.executeCommand("markdown.showPreview", uri);
  } catch {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  }
}

/** Pages lie as they do in docs/, so that their links to one another hold. */
async function page(extensionUri: vscode.Uri, { path }: vscode.Uri): Promise<string> {
  if (!/^(\/[\w-]+)+\.md$/.test(path)) return "";
  const file = vscode.Uri.joinPath(extensionUri, "docs", path);
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
}

async function chooseRule(): Promise<string | undefined> {
  const { allRules } = await import("../../core/doors/checking");
  await learnWords(undefined, "pages");
  const choices = allRules.map(rule => ({ label: rule.id, detail: pageOf(rule.id, language())?.title ?? "" }));
  const title = say(message("editor/choose-rule", {}), language());
  const chosen = await vscode.window.showQuickPick(choices, { title, matchOnDetail: true });
  return chosen?.label;
}
