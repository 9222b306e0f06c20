import * as vscode from "vscode";
import {
  aboutIn,
  type Hover,
  hoverAt,
  type Language,
  message,
  metricCardMarkdown,
  ruleCardMarkdown,
  say,
} from "../core";
import type { Checked, Checks } from "./checks";
import { language } from "./language";
import { explainRuleCommand, explainRuleUri } from "./pages";
import { editorRange } from "./ranges";
import type { ShippedSchemas } from "./shipped-schemas";
import { keysAreServed } from "./yaml-extension";

/**
 * Shows the card of a metric on its name, that of a rule where a suppression names it, and on values, classes and formulas what
 * they come to.
 */
export class Hovers implements vscode.HoverProvider {
  constructor(
    private readonly checks: Checks,
    private readonly schemas: ShippedSchemas,
  ) {}

  async provideHover(document: vscode.TextDocument, position: vscode.Position): Promise<vscode.Hover | undefined> {
    const checked = await this.checks.current(document);
    if (!checked) return undefined;
    const offset = document.offsetAt(position);
    const found = hoverAt(checked.file, offset);
    if (found) return new vscode.Hover(contentOf(found, language(checked)), editorRange(checked.lines, found.range));
    return keysAreServed() || checked.settings.check.shape ? undefined : this.aboutKey(checked, offset);
  }

  /** What the format says of a key or a word; in a file of another shape they are not its own. */
  private async aboutKey(checked: Checked, offset: number): Promise<vscode.Hover | undefined> {
    const schema = await this.schemas.of("target-file");
    const { text, documents } = checked.file;
    const located = documents.map(({ document }) => document);
    const found = aboutIn(schema, text, located, offset, language(checked));
    return found
      ? new vscode.Hover(new vscode.MarkdownString(found.about), editorRange(checked.lines, found.range))
      : undefined;
  }
}

function contentOf({ metric, rule, messages }: Hover, language: Language): vscode.MarkdownString {
  const content = new vscode.MarkdownString();
  if (metric) content.appendMarkdown(metricCardMarkdown(metric, language));
  if (rule) {
    content.isTrusted = { enabledCommands: [explainRuleCommand] };
    const link = `[${say(message("editor/open-rule", {}), language)}](${explainRuleUri(rule.id)})`;
    content.appendMarkdown(`${ruleCardMarkdown(rule, language)}\n${link}`);
  }
  for (const said of messages) content.appendMarkdown(`${asText(say(said, language))}\n\n`);
  return content;
}

/** A message holds names from the file, which may hold anything. `appendText` would keep it from wrapping. */
function asText(said: string): string {
  return said.replace(/\s*[\r\n]+\s*/g, " ").replace(/[\\`*_{}[\]()#+\-!~<>&|]/g, "\\$&");
}
