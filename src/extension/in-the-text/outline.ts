import * as vscode from "vscode";
import { message, say } from "../../core/doors/words";
import type { OutlineItem } from "../../core/doors/writing";
import type { Checked, Checks } from "../checking/checks";
import { editorRange } from "../places/ranges";
import { language } from "../reader/language";

const kinds: Readonly<Record<OutlineItem["kind"], vscode.SymbolKind>> = {
  set: vscode.SymbolKind.Namespace,
  block: vscode.SymbolKind.Object,
  target: vscode.SymbolKind.Field,
  class: vscode.SymbolKind.Class,
};

/**
 * Offers outlines anew once an open file becomes a target file by its configuration, or is one no more: the editor keeps the outline that it
 * got of a text, an empty one too.
 */
export function offerOutlines(files: vscode.DocumentSelector, checks: Checks): vscode.Disposable {
  const outline = new Outline(checks);
  const register = () => vscode.languages.registerDocumentSymbolProvider(files, outline);
  let offered = register();
  const known = new Set<string>();
  const listening = checks.onDidChange(uri => {
    const key = uri.toString();
    const isTargetFile = checks.of(uri) !== undefined;
    if (isTargetFile === known.has(key)) return;
    const isOpen = vscode.workspace.textDocuments.some(document => document.uri.toString() === key);
    if (isTargetFile && !isOpen) return;
    if (isTargetFile) known.add(key);
    else known.delete(key);
    offered.dispose();
    offered = register();
  });
  return { dispose: () => vscode.Disposable.from(listening, offered).dispose() };
}

/** Shows the sets of a target file with their classes and targets in the outline, in breadcrumbs and in Go to Symbol. */
class Outline implements vscode.DocumentSymbolProvider {
  constructor(private readonly checks: Checks) {}

  async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
    const checked = await this.checks.current(document);
    if (!checked) return [];
    const { outlineOf } = await import("../../core/doors/writing");
    return outlineOf(checked.file).map((item, index) => symbolOf(item, checked, index));
  }
}

/** Sets without a name are numbered; an editor takes no empty ones. */
function symbolOf(item: OutlineItem, checked: Checked, index: number): vscode.DocumentSymbol {
  const { kind, name, detail, range, named, children } = item;
  const inWords = language(checked);
  const shown = new vscode.DocumentSymbol(
    name.trim() === ""
      ? kind === "set"
        ? say(message("outline/unnamed", { number: index + 1 }), inWords)
        : '""'
      : name,
    detail ? say(detail, inWords) : "",
    kinds[kind],
    editorRange(checked.lines, range),
    editorRange(checked.lines, named),
  );
  shown.children = children.map((child, at) => symbolOf(child, checked, at));
  return shown;
}
