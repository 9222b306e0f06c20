import * as vscode from "vscode";
import { documentAt } from "../../core/doors/workspace";
import type { Completion } from "../../core/doors/writing";
import type { Checks } from "../checking/checks";
import { language, learnWords } from "../reader/language";
import type { ShippedSchemas } from "../shipped/schemas";
import { completionItem } from "./completion-items";
import { keysAreServed } from "./yaml-extension";

/** A completion with what its card is made from. */
interface Item extends vscode.CompletionItem {
  from?: Completion;
}

/** Completes target files as they are typed, parsing or not. It waits for no check: the last one tells what other files hold. */
export class Completions implements vscode.CompletionItemProvider<Item> {
  /** Characters that something new can follow. */
  static readonly triggers = [" ", "[", "{", ",", "#", "/"];

  constructor(
    private readonly checks: Checks,
    private readonly schemas: ShippedSchemas,
  ) {}

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.CompletionList<Item>> {
    if (!this.checks.covers(document.uri)) return new vscode.CompletionList();
    const { namesOfPart, targetFileCompletions } = await import("../../core/doors/writing");
    const schema = await this.schemas.of("target-file");
    const offset = document.offsetAt(position);
    const checked = this.checks.of(document.uri);
    const check = checked?.settings.check;
    await learnWords(checked, "pages");
    const own = checked ? documentAt(checked.file, offset) : -1;
    const others = this.checks.all().flatMap(({ uri, file }) => {
      const isHere = uri.toString() === document.uri.toString();
      return file.parts.filter(({ index }) => !(isHere && index === own));
    });
    const found = targetFileCompletions(document.getText(), offset, {
      schema,
      language: language(checked),
      metrics: check?.metrics ?? [],
      elsewhere: others.map(namesOfPart),
      locked: new Set(check?.locked),
      found: new Set(checked?.file.findings.map(({ rule }) => rule)),
      keys: !keysAreServed(),
      ownShape: check?.shape !== undefined,
    });
    const items = found.map((each, index): Item => {
      const item: Item = completionItem(each, document, index);
      item.from = each;
      return item;
    });
    // The editor filters a list by one spelling: which one of a metric's fits is for the core to say anew.
    return new vscode.CompletionList(
      items,
      found.some(({ kind }) => kind === "metric"),
    );
  }

  /** Adds the card of a metric or a rule to the one that is looked at. */
  async resolveCompletionItem(item: Item): Promise<Item> {
    const { ruleById } = await import("../../core/doors/checking");
    const { metricCardMarkdown, ruleCardMarkdown } = await import("../../core/doors/pages");
    await learnWords(undefined, "pages");
    const { metric, rule } = item.from ?? {};
    const named = rule === undefined ? undefined : ruleById(rule);
    if (metric) item.documentation = new vscode.MarkdownString(metricCardMarkdown(metric, language()));
    if (named) item.documentation = new vscode.MarkdownString(ruleCardMarkdown(named, language()));
    return item;
  }
}
