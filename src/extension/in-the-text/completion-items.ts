import * as vscode from "vscode";
import type { Completion } from "../../core/doors/writing";

const kinds: Readonly<Record<Completion["kind"], vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  metric: vscode.CompletionItemKind.Field,
  name: vscode.CompletionItemKind.Reference,
  unit: vscode.CompletionItemKind.Unit,
  rule: vscode.CompletionItemKind.Constant,
  snippet: vscode.CompletionItemKind.Snippet,
};

/** What is typed next is a value, of which there is often something to choose. */
const asksForMore = /(?:: |\[\$0\]|- \$0)$/;

/** A completion as the editor takes it, in the order that the core gives. */
export function completionItem(
  { about, detail, filter, isSnippet, kind, label, range, text }: Completion,
  document: vscode.TextDocument,
  index: number,
): vscode.CompletionItem {
  const item = new vscode.CompletionItem(detail ? { label, description: detail } : label, kinds[kind]);
  item.insertText = isSnippet ? new vscode.SnippetString(text) : text;
  item.range = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
  if (filter !== undefined) item.filterText = filter;
  if (about !== "") item.documentation = new vscode.MarkdownString(about);
  item.sortText = String(index).padStart(4, "0");
  if (kind === "key" && asksForMore.test(text)) {
    item.command = { command: "editor.action.triggerSuggest", title: "" };
  }
  return item;
}
