import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, open, openText, sample } from "./editor";

const whole = new vscode.Range(0, 0, 10_000, 0);

async function lensesOf(uri: vscode.Uri): Promise<vscode.CodeLens[]> {
  return vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", uri, 100);
}

async function hintsOf(uri: vscode.Uri): Promise<string[]> {
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>("vscode.executeInlayHintProvider", uri, whole);
  return hints.map(({ label }) => String(label));
}

describe("beside the text", () => {
  afterEach(closeAll);

  it("a lens above each target set says what it rewards, and moves with an edit", async () => {
    const editor = await open(sample("retail"));
    const [lens] = await lensesOf(editor.document.uri);
    assert.match(lens!.command!.title, /^Watermelon \(pressure 2\.8, blind spot \d/);
    assert.equal(lens!.command!.command, "watermelon.preview");
    const cap = editor.document.getText().indexOf("at_most: 300 s") + "at_most: ".length;
    const place = editor.document.positionAt(cap);
    await editor.edit(edit => edit.replace(new vscode.Range(place, place.translate(0, 3)), "200"));
    const [after] = await lensesOf(editor.document.uri);
    assert.doesNotMatch(after!.command!.title, /pressure 2\.8,/);
  });

  it("a lens leads to the balanced set, beside the file as it is", async () => {
    const { document } = await open(sample("retail"));
    const lens = (await lensesOf(document.uri)).find(({ command }) => command?.title === "Balance");
    assert.equal(lens?.command?.command, "watermelon.balance");
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
    const isDiff = ({ input }: vscode.Tab) =>
      input instanceof vscode.TabInputTextDiff && input.original.toString() === document.uri.toString();
    const tab = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(isDiff);
    assert.ok(tab, "a diff is open");
    const { modified } = tab.input as vscode.TabInputTextDiff;
    const balanced = (await vscode.workspace.openTextDocument(modified)).getText();
    assert.ok(balanced.includes("# A watermelon: green outside") && balanced !== document.getText());
    const known = (await lensesOf((await open(sample("balanced"))).document.uri)).map(({ command }) => command?.title);
    assert.ok(!known.includes("Balance"), "there is nothing to balance");
  });

  it("a view lists target sets, and a schema describes their keys", async () => {
    await vscode.commands.executeCommand("watermelon.sets.focus");
    const { packageJSON, extensionUri } = vscode.extensions.getExtension("mensenmaat.watermelon-lint")!;
    const [contributed] = packageJSON.contributes.yamlValidation;
    const uri = vscode.Uri.joinPath(extensionUri, contributed.url);
    const schema = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
    assert.match(schema.properties.targets.description, /targets/);
  });

  it("a file with several sets has a lens above each", async () => {
    const { document } = await open(sample("insurer-claims"));
    const lenses = (await lensesOf(document.uri)).filter(({ command }) => command?.title === "Preview");
    assert.equal(lenses.length, 3);
    assert.equal(new Set(lenses.map(({ range }) => range.start.line)).size, 3);
  });

  it("hints say what values come to, and can be turned off", async () => {
    const { document } = await open(sample("retail"));
    const shown = await hintsOf(document.uri);
    assert.ok(
      shown.some(each => /^needs \d+/.test(each)),
      shown.join(" | "),
    );
    assert.ok(
      shown.some(each => /^honest day: /.test(each)),
      shown.join(" | "),
    );
    const settings = vscode.workspace.getConfiguration("watermelon");
    await settings.update("hints.honestDay", false, vscode.ConfigurationTarget.Global);
    try {
      assert.ok((await hintsOf(document.uri)).every(each => !/^honest day/.test(each)));
    } finally {
      await settings.update("hints.honestDay", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("a hint says how far off a sampled result may be, and can be turned off", async () => {
    const { document } = await open(sample("retail"));
    const margin = (shown: readonly string[]) => shown.some(each => /^±\s0\.\d+ at n\s=\s120$/.test(each));
    assert.ok(margin(await hintsOf(document.uri)), (await hintsOf(document.uri)).join(" | "));
    const settings = vscode.workspace.getConfiguration("watermelon");
    await settings.update("hints.margin", false, vscode.ConfigurationTarget.Global);
    try {
      assert.ok(!margin(await hintsOf(document.uri)));
    } finally {
      await settings.update("hints.margin", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("nothing stands beside what is no target set", async () => {
    const { document } = await openText("# nothing yet\n");
    assert.deepEqual(await lensesOf(document.uri), []);
    assert.deepEqual(await hintsOf(document.uri), []);
  });
});
