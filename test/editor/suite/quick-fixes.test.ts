import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, isOf, open, openText, sample } from "./editor";

async function actionsAt(document: vscode.TextDocument, range: vscode.Range): Promise<vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    "vscode.executeCodeActionProvider",
    document.uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return found.filter(each => each.edit);
}

describe("quick fixes", () => {
  afterEach(closeAll);

  it("split a cap by tone, and undo takes it back to the last byte", async () => {
    const { document } = await open(sample("retail"));
    const before = document.getText();
    const found = await diagnosticsWhen(document.uri, each => each.some(isOf("handle-time/below-need")));
    const cap = found.find(isOf("handle-time/below-need"))!;
    const actions = await actionsAt(document, cap.range);
    const split = actions.find(each => /^Split .* by tone/.test(each.title));
    assert.ok(split?.edit, `offered: ${actions.map(each => each.title).join(" | ")}`);
    assert.equal(await vscode.workspace.applyEdit(split.edit), true);
    const after = await diagnosticsWhen(document.uri, each => !each.some(isOf("handle-time/below-need")));
    assert.equal(after.some(isOf("handle-time/below-need")), false);
    assert.equal(after.some(isOf("handle-time/blanket-cap")), false);
    await vscode.commands.executeCommand("undo");
    assert.equal(document.getText(), before);
  });

  it("mend a misspelt key, as the preferred fix", async () => {
    const { document } = await openText("version: 1\ntargets:\n  aht: { at_mots: 300 s }\n");
    const found = await diagnosticsWhen(document.uri, each => each.some(isOf("file/unknown-key")));
    const slip = found.find(isOf("file/unknown-key"))!;
    assert.equal(document.getText(slip.range), "at_mots");
    const [first] = await actionsAt(document, slip.range);
    assert.equal(first?.isPreferred, true);
    await vscode.workspace.applyEdit(first.edit!);
    assert.match(document.getText(), /aht: \{ at_most: 300 s \}/);
  });

  it("say what the first three suggestions do to pressure and blind spot, the best first", async () => {
    const { document } = await open(sample("retail"));
    const found = await diagnosticsWhen(document.uri, each => each.some(isOf("handle-time/below-need")));
    const actions = await actionsAt(document, found.find(isOf("handle-time/below-need"))!.range);
    const told = actions.map(({ title }) => /\(pressure .*blind spot /.test(title));
    assert.deepEqual(told.slice(0, 4), [true, true, true, false], actions.map(({ title }) => title).join(" | "));
  });

  it("disable a rule with the cursor left on the reason, which then hides the finding", async () => {
    const editor = await openText("version: 1\ntargets:\n  occupancy: { at_least: 92% }\n");
    const { document } = editor;
    const found = await diagnosticsWhen(document.uri, each => each.some(isOf("occupancy/too-high")));
    const { range } = found.find(isOf("occupancy/too-high"))!;
    const actions = await actionsAt(document, range);
    const disable = actions.find(({ title }) => title === "Disable occupancy/too-high here, with a reason");
    assert.ok(disable?.edit, actions.map(({ title }) => title).join(" | "));
    await vscode.workspace.applyEdit(disable.edit);
    const comment = "  # watermelon-disable-next-line occupancy/too-high -- ";
    assert.equal(document.lineAt(2).text, comment);
    assert.equal(document.lineAt(3).text, "  occupancy: { at_least: 92% }");
    assert.deepEqual([editor.selection.active.line, editor.selection.active.character], [2, comment.length]);
    await editor.edit(edit => edit.insert(editor.selection.active, "agreed"));
    const after = await diagnosticsWhen(document.uri, each => !each.some(isOf("occupancy/too-high")));
    assert.ok(!after.some(isOf("occupancy/too-high")));
  });

  it("explain a rule", async () => {
    const { document } = await openText("version: 1\ntargets:\n  occupancy: { at_least: 92% }\n");
    const found = await diagnosticsWhen(document.uri, each => each.some(isOf("occupancy/too-high")));
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      found.find(isOf("occupancy/too-high"))!.range,
    );
    const explain = all.find(({ title }) => title === "Explain occupancy/too-high");
    assert.deepEqual(explain?.command?.arguments, ["occupancy/too-high"]);
  });

  it("fix all that is safe, and change no number", async () => {
    const { document } = await openText(
      "version: 1\ntargets:\n  aht: { at_mots: 300 s } # cap\n  csat: { lvel: team, scale: 1-10 }\n",
    );
    await diagnosticsWhen(document.uri, each => each.some(isOf("file/unknown-key")));
    const all = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      new vscode.Range(0, 0, 0, 0),
      vscode.CodeActionKind.SourceFixAll.value,
    );
    const ours = all.find(({ kind }) => kind?.value === "source.fixAll.watermelon");
    assert.ok(ours?.edit, all.map(({ title }) => title).join(" | "));
    await vscode.workspace.applyEdit(ours.edit);
    assert.match(document.getText(), /aht: \{ at_most: 300 s \} # cap\n {2}csat: \{ level: team, scale: 1-10 \}\n/);
  });

  it("are not offered where nothing is found", async () => {
    const { document } = await open(sample("balanced"));
    await diagnosticsWhen(document.uri, () => true);
    assert.deepEqual(await actionsAt(document, new vscode.Range(0, 0, 0, 1)), []);
  });
});
