import * as vscode from "vscode";
import { message, say } from "../../core/doors/words";
import type { Hover } from "../../core/doors/writing";
import type { Checked, Checks } from "../checking/checks";
import { editorRange } from "../places/ranges";
import { language, learnWords } from "../reader/language";
import { explainRuleCommand, explainRuleUri } from "../shipped/rule-pages";
import type { ShippedSchemas } from "../shipped/schemas";
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
    const { hoverAt } = await import("../../core/doors/writing");
    const found = hoverAt(checked.file, offset);
    if (found) return new vscode.Hover(await contentOf(found, checked), editorRange(checked.lines, found.range));
    return keysAreServed() || checked.settings.check.shape ? undefined : this.aboutKey(checked, offset);
  }

  /** What the format says of a key or a word; in a file of another shape they are not its own. */
  private async aboutKey(checked: Checked, offset: number): Promise<vscode.Hover | undefined> {
    const { aboutIn } = await import("../../core/doors/writing");
    const schema = await this.schemas.of("target-file");
    const { text, documents } = checked.file;
    const located = documents.map(({ document }) => document);
    const found = aboutIn(schema, text, located, offset, language(checked));
    return found
      ? new vscode.Hover(new vscode.MarkdownString(found.about), editorRange(checked.lines, found.range))
      : undefined;
  }
}

async function contentOf({ metric, rule, messages }: Hover, checked: Checked): Promise<vscode.MarkdownString> {
  const content = new vscode.MarkdownString();
  const { metricCardMarkdown, ruleCardMarkdown } = await import("../../core/doors/pages");
  await learnWords(checked, "pages");
  const inWords = language(checked);
  if (metric) content.appendMarkdown(metricCardMarkdown(metric, inWords));
  if (rule) {
    content.isTrusted = { enabledCommands: [explainRuleCommand] };
    const link = `[${say(message("editor/open-rule", {}), inWords)}](${explainRuleUri(rule.id)})`;
    content.appendMarkdown(`${ruleCardMarkdown(rule, inWords)}\n${link}`);
  }
  for (const said of messages) content.appendMarkdown(`${asText(say(said, inWords))}\n\n`);
  return content;
}

/** A message holds names from the file, which may hold anything. `appendText` would keep it from wrapping. */
function asText(said: string): string {
  return said.replace(/\s*[\r\n]+\s*/g, " ").replace(/[\\`*_{}[\]()#+\-!~<>&|]/g, "\\$&");
}
