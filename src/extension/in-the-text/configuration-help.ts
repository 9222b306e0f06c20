import * as vscode from "vscode";
import { language, learnWords } from "../reader/language";
import type { ShippedSchemas } from "../shipped/schemas";
import { completionItem } from "./completion-items";

/** Completes and explains keys, rules, options and words in a configuration, by the schema that ships with the extension. */
export class ConfigurationHelp implements vscode.CompletionItemProvider, vscode.HoverProvider {
  constructor(private readonly schemas: ShippedSchemas) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionItem[]> {
    const { completionsIn } = await import("../../core/doors/writing");
    await learnWords();
    const schema = await this.schemas.of("configuration");
    return completionsIn(schema, document.getText(), document.offsetAt(position), language()).map((each, index) =>
      completionItem(each, document, index),
    );
  }

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const { aboutAt } = await import("../../core/doors/writing");
    const found = aboutAt(
      await this.schemas.of("configuration"),
      document.getText(),
      document.offsetAt(position),
      language(),
    );
    if (!found) return undefined;
    const { about, range } = found;
    const place = new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
    return new vscode.Hover(new vscode.MarkdownString(about), place);
  }
}
