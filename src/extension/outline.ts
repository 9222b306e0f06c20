import * as vscode from "vscode";
import { message, say } from "../core/doors/words";
import type { OutlineItem } from "../core/doors/writing";
import type { Checked, Checks } from "./checks";
import { language } from "./language";
import { editorRange } from "./ranges";

const kinds: Readonly<Record<OutlineItem["kind"], vscode.SymbolKind>> = {
  set: vscode.SymbolKind.Namespace,
  block: vscode.SymbolKind.Object,
  target: vscode.SymbolKind.Field,
  class: vscode.SymbolKind.Class,
};

/** Shows the sets of a target file with their classes and targets in the outline, in breadcrumbs and in Go to Symbol. */
export class Outline implements vscode.DocumentSymbolProvider {
  constructor(private readonly checks: Checks) {}

  async provideDocumentSymbols(document: vscode.TextDocument): Promise<vscode.DocumentSymbol[]> {
    const checked = await this.checks.current(document);
    if (!checked) return [];
    const { outlineOf } = await import("../core/doors/writing");
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
