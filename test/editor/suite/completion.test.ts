import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, openText, sample } from "./editor";

/** Opens a target file, and what can be written at `|` in it. */
async function completed(marked: string): Promise<{ editor: vscode.TextEditor; items: vscode.CompletionItem[] }> {
  const at = marked.indexOf("|");
  const editor = await openText(marked.replace("|", ""));
  const { uri } = editor.document;
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    "vscode.executeCompletionItemProvider",
    uri,
    editor.document.positionAt(at),
    undefined,
    30,
  );
  return { editor, items: list.items };
}

const labelOf = ({ label }: vscode.CompletionItem): string => (typeof label === "string" ? label : label.label);

function named(items: readonly vscode.CompletionItem[], label: string): vscode.CompletionItem {
  const found = items.find(each => labelOf(each) === label);
  assert.ok(found, `${label} is among ${items.map(labelOf).join()}`);
  return found;
}

describe("completion in a target file", () => {
  afterEach(closeAll);

  it("offers the keys that are left, with what they mean, while the file does not parse", async () => {
    const { items } = await completed(
      "version: 1\ntargets:\n  aht: { at_most: 300 s, |\n  occupancy: { at_least: 75% }\n",
    );
    const level = named(items, "level");
    assert.match((level.documentation as vscode.MarkdownString).value, /Whose result/);
    assert.ok(!items.map(labelOf).includes("at_most"));
  });

  it("says in Dutch what keys mean where Dutch is chosen, on hovers too", async () => {
    const setting = vscode.workspace.getConfiguration("watermelon");
    await setting.update("language", "nl", vscode.ConfigurationTarget.Global);
    try {
      const { editor, items } = await completed("version: 1\ntargets:\n  aht: { level: team, | }\n");
      assert.match((named(items, "stakes").documentation as vscode.MarkdownString).value, /Wat van het halen/);
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        editor.document.uri,
        new vscode.Position(2, 10),
      );
      const said = hovers.flatMap(({ contents }) => contents.map(each => (each as vscode.MarkdownString).value));
      assert.match(said.join("\n"), /Wiens resultaat/);
    } finally {
      await setting.update("language", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("writes the canonical name of a metric that is typed in Dutch, with its card", async () => {
    const { items } = await completed("version: 1\ntargets:\n  druk: { metric: bezettings| }\n");
    const occupancy = items.find(each => each.insertText === "occupancy");
    assert.ok(occupancy, items.map(labelOf).join());
    assert.match((occupancy.documentation as vscode.MarkdownString).value, /Occupancy/);
  });

  it("names the classes, tones and targets of the file", async () => {
    const mix = "version: 1\ndemand: { mix: [{ class: grief, tone: emotional }] }\n";
    const { items } = await completed(`${mix}targets:\n  a: { applies_to: [|] }\n`);
    for (const label of ["grief", "heated"]) named(items, label);
    const guards = await completed("version: 1\ntargets:\n  aht: { guardrails: [|] }\n  repeat: {}\n");
    assert.deepEqual(
      guards.items.map(labelOf).filter(each => ["aht", "repeat"].includes(each)),
      ["repeat"],
    );
  });

  it("names what the other files of a set hold", async () => {
    await diagnosticsWhen(sample("energy-hr"), found => found.length > 0);
    const { items } = await completed("version: 1\npart_of: |\ntargets: {}\n");
    assert.ok(
      items.some(each => labelOf(each).startsWith("energy")),
      items.map(labelOf).join(),
    );
  });

  it("offers rules in a suppression, with a place for the reason", async () => {
    const { items } = await completed("version: 1\n# watermelon-disable occupancy/|\ntargets: {}\n");
    const rule = named(items, "occupancy/too-high");
    assert.match((rule.insertText as vscode.SnippetString).value, /^occupancy\/too-high -- \$\{1:/);
  });

  it("inserts a whole target that the editor takes as one", async () => {
    const { editor } = await completed("version: 1\nowner: Planning\nreview_by: 2027-06-30\ntargets:\n  |");
    editor.selection = new vscode.Selection(4, 2, 4, 2);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      editor.document.uri,
      new vscode.Position(4, 2),
    );
    const whole = list.items.find(
      each => each.kind === vscode.CompletionItemKind.Snippet && /Occupancy/.test(labelOf(each)),
    );
    assert.ok(whole, list.items.map(labelOf).join());
    await editor.insertSnippet(whole.insertText as vscode.SnippetString);
    assert.match(editor.document.getText(), /\n {2}occupancy:\n {4}metric: occupancy\n {4}at_least: 75%\n/);
  });

  it("says nothing within a text, nor in YAML that is no target file", async () => {
    // Words of open texts are the editor's own to offer.
    const ours = (items: readonly vscode.CompletionItem[]) =>
      items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text).map(labelOf);
    const { items } = await completed('version: 1\nname: "gu|\n');
    assert.deepEqual(ours(items), []);
    const other = await vscode.workspace.openTextDocument({ language: "yaml", content: "targets:\n  a:\n    \n" });
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      other.uri,
      new vscode.Position(2, 4),
    );
    assert.deepEqual(ours(list.items), []);
  });
});
