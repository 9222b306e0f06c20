import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, isOf, open, ruleOf, sample } from "./editor";

const configuration = `shapes:
  - files: ["*.yaml"]
    targets: { at: kengetallen.*, metric: $key, target: norm, at_least: vloer, weight: gewicht, owner: eigenaar }
`;

const text = `# Kengetallen van de klantenservice
kengetallen:
  gemiddelde afhandeltijd:
    norm: hooguit 300 seconden # besluit MT
    gewicht: 60%
    eigenaar: Planning
  bezettingsgraad:
    vloer: 92
  verzuim:
    norm: n.t.b.
`;

const { fs } = vscode.workspace;
const { executeCommand } = vscode.commands;

/** A file of the folder that these tests fill and empty. */
function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(sample("retail"), "..", "shaped", name);
}

async function write(name: string, content: string): Promise<vscode.Uri> {
  await fs.writeFile(file(name), new TextEncoder().encode(content));
  return file(name);
}

async function shaped(): Promise<vscode.TextDocument> {
  await write(".watermelon.yaml", configuration);
  const { document } = await open(await write("kpi.yaml", text));
  await diagnosticsWhen(document.uri, found => found.length > 0);
  return document;
}

function at(document: vscode.TextDocument, found: string): vscode.Position {
  const offset = document.getText().indexOf(found);
  assert.ok(offset >= 0, `${found} is in the text`);
  return document.positionAt(offset + 1);
}

async function actionsAt(document: vscode.TextDocument, found: string): Promise<vscode.CodeAction[]> {
  const range = new vscode.Range(at(document, found), at(document, found));
  return executeCommand<vscode.CodeAction[]>("vscode.executeCodeActionProvider", document.uri, range);
}

async function hoversAt(document: vscode.TextDocument, found: string): Promise<string> {
  const hovers = await executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at(document, found));
  return hovers.flatMap(({ contents }) => contents.map(each => (each as vscode.MarkdownString).value)).join("\n");
}

describe("a file in a shape of its own", () => {
  afterEach(async () => {
    await closeAll();
    await fs.delete(file("."), { recursive: true }).then(undefined, () => undefined);
  });

  it("is found in the workspace once a configuration names it, on its own words, and no more once none does", async () => {
    const target = await write("kpi.yaml", text);
    await new Promise(resolve => setTimeout(resolve, 300));
    await write(".watermelon.yaml", configuration);
    const found = await diagnosticsWhen(target, each => each.some(isOf("file/own-shape")));
    const document = await vscode.workspace.openTextDocument(target);
    const said = found.map(each => `${ruleOf(each)}: ${document.getText(each.range)}`);
    for (const expected of [
      "file/own-shape: n.t.b.",
      "measurement/unit-missing: 92",
      "handle-time/unguarded: hooguit 300 seconden",
      "measurement/unowned: kengetallen",
    ])
      assert.ok(said.includes(expected), `${expected} is among ${said.join(" | ")}`);
    const missing = found.find(isOf("measurement/unit-missing"))!;
    assert.match(missing.message, /kengetallen\.bezettingsgraad\.vloer/);
    await write(".watermelon.yaml", "shapes: []\n");
    assert.deepEqual(await diagnosticsWhen(target, each => each.length === 0), []);
  });

  it("is mended in its own words, by one fix and by all of them", async () => {
    const document = await shaped();
    const fix = (await actionsAt(document, "92")).find(({ title }) => title === "Write `92%`");
    assert.ok(fix?.edit);
    const mended = text.replace("92", "92%");
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), mended);
    await executeCommand("undo");
    const all = await executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
      "source.fixAll.watermelon",
    );
    await vscode.workspace.applyEdit(all[0]!.edit!);
    assert.equal(document.getText(), mended);
  });

  it("offers what it has no words for as a text to copy, and puts that on the clipboard", async () => {
    const document = await shaped();
    const copies = (await actionsAt(document, "hooguit")).filter(({ title }) => title.startsWith("Copy as text: "));
    const copy = copies.find(({ title }) => /repeat contact: at most/.test(title));
    assert.ok(copy?.command, copies.map(({ title }) => title).join(" | "));
    assert.equal(copy.edit, undefined);
    await vscode.env.clipboard.writeText("what was there before");
    await executeCommand(copy.command.command, ...(copy.command.arguments ?? []));
    const copied = await vscode.env.clipboard.readText();
    assert.match(copied, /^targets:\n {2}- metric: gemiddelde afhandeltijd\n {4}guardrails: \[repeat-contact\]\n/);
    assert.match(copied, /\n {4}metric: repeat_contact_rate\n {4}at_most: 30%\n/);
    assert.equal(document.getText(), text);
  });

  it("hides a finding by a comment in its text", async () => {
    const document = await shaped();
    const disable = (await actionsAt(document, "hooguit")).find(({ title }) =>
      /^Disable handle-time\/unguarded/.test(title),
    );
    assert.ok(disable?.edit);
    await vscode.workspace.applyEdit(disable.edit);
    const comment = "    # watermelon-disable-next-line handle-time/unguarded -- ";
    assert.equal(document.lineAt(3).text, comment);
    const editor = vscode.window.activeTextEditor!;
    await editor.edit(edit => edit.insert(new vscode.Position(3, comment.length), "agreed"));
    const after = await diagnosticsWhen(document.uri, each => !each.some(isOf("handle-time/unguarded")));
    assert.ok(!after.some(isOf("handle-time/unguarded")));
  });

  it("tells of its metrics and values where they stand, and nothing of our keys", async () => {
    const document = await shaped();
    assert.match(await hoversAt(document, "gemiddelde"), /Average handle time/);
    assert.match(await hoversAt(document, "hooguit"), /5 min/);
    for (const key of ["kengetallen:", "norm:", "gewicht"]) assert.equal(await hoversAt(document, key), "", key);
  });

  it("is offered none of our keys and words, and our suppressions in its comments", async () => {
    const document = await shaped();
    const offered = async (position: vscode.Position): Promise<string[]> => {
      const { items } = await executeCommand<vscode.CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        position,
      );
      return items
        .filter(({ kind }) => kind !== vscode.CompletionItemKind.Text)
        .map(({ label }) => (typeof label === "string" ? label : label.label));
    };
    assert.deepEqual(await offered(new vscode.Position(document.lineCount - 1, 0)), []);
    const editor = vscode.window.activeTextEditor!;
    await editor.edit(edit => edit.insert(new vscode.Position(document.lineCount - 1, 0), "  fcr:\n    \n# waterm\n"));
    assert.deepEqual(await offered(new vscode.Position(11, 4)), []);
    assert.deepEqual(await offered(at(document, "hooguit")), []);
    const inComment = await offered(new vscode.Position(12, 8));
    assert.ok(
      inComment.some(label => label.startsWith("watermelon-disable")),
      inComment.join(),
    );
  });

  it("has an outline of its targets, and a line above it that leads to the preview", async () => {
    const document = await shaped();
    const [set] = await executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
    assert.deepEqual(
      set!.children.map(({ name, selectionRange }) => [name, document.getText(selectionRange)]),
      ["gemiddelde afhandeltijd", "bezettingsgraad", "verzuim"].map(name => [name, name]),
    );
    const lenses = await executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", document.uri);
    const preview = lenses.find(({ command }) => command?.command === "watermelon.preview")!;
    assert.equal(preview.range.start.line, 1);
  });

  it("keeps its names: a rename is refused with the reason", async () => {
    const document = await shaped();
    const [definition] = await executeCommand<vscode.LocationLink[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      at(document, "verzuim"),
    );
    assert.equal(document.getText(definition!.targetSelectionRange!), "verzuim");
    const refusal = await executeCommand(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      at(document, "verzuim"),
      "x",
    ).then(
      () => "renamed",
      (error: Error) => error.message,
    );
    assert.match(refusal, /shape of its own/);
    assert.equal(document.getText(), text);
  });
});
