import * as vscode from "vscode";
import type { Finding, Severity } from "../../core/doors/checking";
import { message, say } from "../../core/doors/words";
import type { Checked, Checks } from "../checking/checks";
import { editorRange } from "../places/ranges";
import { language } from "../reader/language";
import { explainRuleUri } from "../shipped/rule-pages";

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/** What tells of findings whether the change under review brought them. */
interface News {
  isNew(finding: Finding): boolean;
  readonly onDidChange: vscode.Event<readonly vscode.Uri[]>;
}

/** Shows the findings of every checked file in the text and in Problems, those that are new with that word in front. */
export function showDiagnostics(checks: Checks, news: News): vscode.Disposable & { refresh(): void } {
  const collection = vscode.languages.createDiagnosticCollection("watermelon");
  const show = (uri: vscode.Uri): void => {
    const checked = checks.of(uri);
    if (checked)
      collection.set(
        uri,
        checked.file.findings
          .filter(finding => finding.suppressed === null)
          .map(finding => diagnostic(checked, finding, news.isNew(finding))),
      );
    else collection.delete(uri);
  };
  const subscription = vscode.Disposable.from(
    checks.onDidChange(show),
    news.onDidChange(uris => uris.forEach(show)),
  );
  return {
    refresh: () => checks.all().forEach(({ uri }) => show(uri)),
    dispose: () => vscode.Disposable.from(subscription, collection).dispose(),
  };
}

function diagnostic(checked: Checked, finding: Finding, isNew: boolean): vscode.Diagnostic {
  const { uri, lines } = checked;
  const said = say(finding.message, language(checked));
  const shown = new vscode.Diagnostic(
    editorRange(lines, finding.range),
    isNew ? say(message("editor-review/new", { said }), language(checked)) : said,
    severities[finding.severity],
  );
  shown.source = "watermelon";
  shown.code = { value: finding.rule, target: explainRuleUri(finding.rule) };
  shown.relatedInformation = finding.related.map(
    ({ message, range }) =>
      new vscode.DiagnosticRelatedInformation(
        new vscode.Location(uri, editorRange(lines, range)),
        say(message, language(checked)),
      ),
  );
  return shown;
}
