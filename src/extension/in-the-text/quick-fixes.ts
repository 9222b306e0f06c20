import * as vscode from "vscode";
import type { Finding, Fix, Severity } from "../../core/doors/checking";
import type { NewSuppression } from "../../core/doors/suppressing";
import { type Language, message, say } from "../../core/doors/words";
import type { Checked, Checks } from "../checking/checks";
import { editorRange, workspaceEdit } from "../places/ranges";
import { copyTextCommand } from "../proposals/copy-text";
import { language } from "../reader/language";
import { explainRuleCommand } from "../shipped/rule-pages";

const fixAll = vscode.CodeActionKind.SourceFixAll.append("watermelon");
/** So many suggestions say what they do to pressure and blind spot. */
const mostEffects = 3;
const heaviestFirst: readonly Severity[] = ["error", "warning", "info"];

/** What changes texts is loaded when a change is asked for. */
const mending = () => import("../../core/doors/mending");

/** One change, with all the findings that it ends. */
interface Offered {
  readonly fix: Fix;
  readonly index: number;
  readonly findings: Finding[];
}

/**
 * Offers the fixes and suggestions of the findings under the cursor, the best first, then their rules' pages and a comment that
 * hides them; for a whole file all fixes that are safe.
 */
export class QuickFixes implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix, fixAll];

  constructor(private readonly checks: Checks) {}

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    { diagnostics, only, triggerKind }: vscode.CodeActionContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeAction[]> {
    const checked = await this.checks.current(document);
    if (!checked) return [];
    if (only && vscode.CodeActionKind.SourceFixAll.contains(only)) return allFixes(checked);
    const isHere = (finding: Finding) =>
      finding.suppressed === null && editorRange(checked.lines, finding.range).intersection(range) !== undefined;
    if (!checked.file.findings.some(isHere)) return [];
    const here = (await checked.mended()).findings.filter(isHere);
    const isAsked = triggerKind === vscode.CodeActionTriggerKind.Invoke;
    const actions: vscode.CodeAction[] = [];
    let effects = 0;
    for (const { fix, index, findings } of bestFirst(here)) {
      const tellsEffect = isAsked && fix.kind === "suggestion" && effects++ < mostEffects;
      const title = tellsEffect ? await withEffect(checked, findings[0]!, fix) : say(fix.title, language(checked));
      if (token.isCancellationRequested) return [];
      const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
      action.edit = workspaceEdit(checked.uri, checked.lines, fix.edits);
      action.diagnostics = diagnosticsOf(diagnostics, findings);
      action.isPreferred = fix.kind === "fix" && index === 0;
      actions.push(action);
    }
    const about = await aboutRules(checked, here, diagnostics);
    return [...actions, ...toCopy(here, language(checked), diagnostics), ...about];
  }
}

/** Safe fixes before suggestions; among these those of the heaviest findings, and of each the best first. */
function bestFirst(findings: readonly Finding[]): Offered[] {
  const offered = new Map<string, Offered>();
  const inOrder = [...findings].sort((a, b) => heaviestFirst.indexOf(a.severity) - heaviestFirst.indexOf(b.severity));
  for (const finding of inOrder) {
    for (const [index, fix] of finding.fixes.entries()) {
      // One change often ends several findings: it is offered once, for all of them.
      const same = JSON.stringify(fix.edits);
      const known = offered.get(same);
      if (known) known.findings.push(finding);
      else offered.set(same, { fix, index, findings: [finding] });
    }
  }
  return [...offered.values()].sort((a, b) => Number(a.fix.kind !== "fix") - Number(b.fix.kind !== "fix"));
}

/** What the file has no words for, as text on the clipboard. */
function toCopy(
  findings: readonly Finding[],
  inWords: Language,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const offered = new Map(
    findings.flatMap(finding => finding.copies.map(copy => [copy.text, { copy, finding }] as const)),
  );
  return [...offered.values()].map(({ copy, finding }) => {
    const title = say(message("quick-fix/copy", { title: say(copy.title, inWords) }), inWords);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: copyTextCommand, title, arguments: [copy.text] };
    action.diagnostics = diagnosticsOf(diagnostics, [finding]);
    return action;
  });
}

async function withEffect({ file, options, settings }: Checked, { document }: Finding, fix: Fix): Promise<string> {
  const inWords = language({ settings });
  const title = say(fix.title, inWords);
  const { effectOf } = await mending();
  const effect = await effectOf(file, document, fix.edits, options);
  return effect ? say(message("quick-fix/effect", { title, ...effect }), inWords) : title;
}

/** For each rule that found something here: its page, and a comment that hides what it found, with the cursor on the reason. */
async function aboutRules(
  checked: Checked,
  findings: readonly Finding[],
  diagnostics: readonly vscode.Diagnostic[],
): Promise<vscode.CodeAction[]> {
  const { newSuppression } = await import("../../core/doors/suppressing");
  const byRule = new Map(findings.map(finding => [finding.rule, finding]));
  const inWords = language(checked);
  const locked = new Set(checked.settings.check.locked);
  const disabling = [...byRule.values()].flatMap(finding => {
    const isOpen = !locked.has(finding.rule) && !finding.rule.startsWith("suppression/");
    return isOpen
      ? (disable(checked, finding, newSuppression(checked.file.text, finding), inWords, diagnostics) ?? [])
      : [];
  });
  const explaining = [...byRule.keys()].map(rule => {
    const title = say(message("quick-fix/explain", { rule }), inWords);
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { command: explainRuleCommand, title, arguments: [rule] };
    return action;
  });
  return [...disabling, ...explaining];
}

function disable(
  { uri, lines }: Checked,
  finding: Finding,
  comment: NewSuppression | null,
  inWords: Language,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction | undefined {
  if (!comment) return undefined;
  const title = say(message("quick-fix/disable", { rule: finding.rule }), inWords);
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  const { start } = editorRange(lines, { start: comment.offset, end: comment.offset });
  // At the start of a line, where the editor adds no indent of its own.
  const snippet = new vscode.SnippetString().appendText(comment.before).appendTabstop(0).appendText(comment.after);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(uri, [vscode.SnippetTextEdit.insert(start, snippet)]);
  action.diagnostics = diagnosticsOf(diagnostics, [finding]);
  return action;
}

async function allFixes(checked: Checked): Promise<vscode.CodeAction[]> {
  const { fixFile } = await mending();
  const { edits } = await fixFile(checked.file.text, checked.options);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(say(message("quick-fix/fix-all", {}), language(checked)), fixAll);
  action.edit = workspaceEdit(checked.uri, checked.lines, edits);
  return [action];
}

function diagnosticsOf(diagnostics: readonly vscode.Diagnostic[], findings: readonly Finding[]): vscode.Diagnostic[] {
  const rules = new Set(findings.map(({ rule }) => rule));
  return diagnostics.filter(
    ({ source, code }) => source === "watermelon" && typeof code === "object" && rules.has(String(code.value)),
  );
}
