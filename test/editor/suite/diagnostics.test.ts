import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, isOf, open, openText, sample } from "./editor";

const tooLow = `version: 1
demand:
  mix:
    - { class: order, share: 60%, handle_time: 200 s }
    - { class: grief, share: 40%, handle_time: 10 min, tone: emotional }
targets:
  aht: { at_most: 300 s, level: team }
`;

describe("diagnostics", () => {
  afterEach(closeAll);

  it("come from an extension that a target file wakes", async () => {
    const extension = vscode.extensions.getExtension("mensenmaat.watermelon-lint");
    assert.ok(extension, "the extension is there");
    await open(sample("retail"));
    await diagnosticsWhen(sample("retail"), found => found.length > 0);
    assert.equal(extension.isActive, true);
  });

  it("underline exactly the cap that is below the need, with its rule's page and related places", async () => {
    const { document } = await open(sample("retail"));
    const found = await diagnosticsWhen(document.uri, each => each.some(isOf("handle-time/below-need")));
    const cap = found.find(isOf("handle-time/below-need"));
    assert.ok(cap, "the cap is found");
    assert.equal(document.getText(cap.range), "300 s");
    assert.equal(cap.severity, vscode.DiagnosticSeverity.Error);
    assert.ok(typeof cap.code === "object" && cap.code.target.path === "watermelon.explainRule");
    const blanket = found.find(isOf("handle-time/blanket-cap"));
    assert.ok(
      blanket?.relatedInformation && blanket.relatedInformation.length >= 2,
      "each class above the cap is named",
    );
    assert.ok(blanket.relatedInformation.every(each => each.location.uri.toString() === document.uri.toString()));
  });

  it("follow the text as it is typed", async () => {
    const editor = await openText(tooLow);
    const { uri } = editor.document;
    assert.ok((await diagnosticsWhen(uri, found => found.some(isOf("handle-time/below-need")))).length > 0);
    const at = editor.document.positionAt(tooLow.indexOf("300 s"));
    await editor.edit(edit => edit.replace(new vscode.Range(at, at.translate(0, 5)), "360 s"));
    const after = await diagnosticsWhen(uri, found => !found.some(isOf("handle-time/below-need")));
    assert.equal(after.some(isOf("handle-time/below-need")), false);
  });

  it("are of the newest text after many edits at once", async () => {
    const editor = await openText(tooLow);
    const at = editor.document.positionAt(tooLow.indexOf("300 s"));
    for (const cap of ["100", "200", "310", "340", "360"]) {
      await editor.edit(edit => edit.replace(new vscode.Range(at, at.translate(0, 3)), cap));
    }
    const after = await diagnosticsWhen(
      editor.document.uri,
      found => found.length > 0 && !found.some(isOf("handle-time/below-need")),
    );
    assert.equal(after.some(isOf("handle-time/below-need")), false);
  });

  it("are there for target files of the workspace that nobody opened", async () => {
    await open(sample("retail"));
    const found = await diagnosticsWhen(sample("gemeente"), each => each.length > 0);
    assert.ok(found.some(isOf("occupancy/floor-without-ceiling")), "gemeente.targets.yaml has its findings");
  });

  it("leave other YAML alone", async () => {
    const editor = await open(vscode.Uri.from({ scheme: "untitled", path: "/pipeline.yaml" }));
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), "targets:\n  aht: 300 s\n"));
    await openText(tooLow);
    await diagnosticsWhen(vscode.window.activeTextEditor!.document.uri, found => found.length > 0);
    assert.deepEqual(await diagnosticsWhen(editor.document.uri, () => true), []);
  });

  it("say what they say in Dutch where Dutch is chosen", async () => {
    const setting = vscode.workspace.getConfiguration("watermelon");
    const editor = await openText(tooLow);
    const { uri } = editor.document;
    await diagnosticsWhen(uri, found => found.some(isOf("handle-time/below-need")));
    await setting.update("language", "nl", vscode.ConfigurationTarget.Global);
    try {
      const dutch = (found: readonly vscode.Diagnostic[]) => found.some(each => each.message.includes("maximaal"));
      assert.ok(dutch(await diagnosticsWhen(uri, dutch)), "the message is Dutch");
    } finally {
      await setting.update("language", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("tell where a syntax error is and still judge the rest", async () => {
    const editor = await openText(`${tooLow}people: [\n`);
    const found = await diagnosticsWhen(editor.document.uri, each => each.some(isOf("file/syntax")));
    assert.ok(found.some(isOf("file/syntax")));
    assert.ok(found.some(isOf("handle-time/below-need")));
  });
});
