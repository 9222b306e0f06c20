import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, isOf, open, sample } from "./editor";

const rule = "handle-time/below-need";
const tooLow = `version: 1
demand:
  mix:
    - { class: order, share: 60%, handle_time: 200 s }
    - { class: grief, share: 40%, handle_time: 10 min, tone: emotional }
targets:
  aht: { at_most: 300 s, level: team }
`;

const { fs } = vscode.workspace;

/** A file of the folder that these tests fill and empty. */
function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(sample("retail"), "..", "configured", name);
}

async function write(name: string, text: string): Promise<vscode.Uri> {
  await fs.writeFile(file(name), new TextEncoder().encode(text));
  return file(name);
}

const has = (found: readonly vscode.Diagnostic[]) => found.some(isOf(rule));
const hasNot = (found: readonly vscode.Diagnostic[]) => found.length > 0 && !has(found);

describe("configuration", () => {
  afterEach(async () => {
    await closeAll();
    await fs.delete(file("."), { recursive: true }).then(undefined, () => undefined);
  });

  it("decides what is found, and does so anew when it changes, is made or is deleted", async () => {
    const target = await write("a.targets.yaml", tooLow);
    await open(target);
    assert.ok(has(await diagnosticsWhen(target, has)), "found without a configuration");
    await write(".watermelon.yaml", `rules: { ${rule}: off }\n`);
    assert.ok(hasNot(await diagnosticsWhen(target, hasNot)), "off once there is one");
    await write(".watermelon.yaml", `rules: { ${rule}: info }\n`);
    const information = (found: readonly vscode.Diagnostic[]) =>
      found.some(each => isOf(rule)(each) && each.severity === vscode.DiagnosticSeverity.Information);
    assert.ok(information(await diagnosticsWhen(target, information)), "information once it says so");
    await fs.delete(file(".watermelon.yaml"));
    const asBefore = (found: readonly vscode.Diagnostic[]) => has(found) && !information(found);
    assert.ok(asBefore(await diagnosticsWhen(target, asBefore)), "as before once it is gone");
  });

  it("lets be what its baseline knows, and shows what is new once that changes", async () => {
    const target = await write("a.targets.yaml", tooLow);
    await open(target);
    assert.ok(has(await diagnosticsWhen(target, has)));
    const known = { "a.targets.yaml": [{ set: null, rule, targets: ["aht"] }] };
    await write("known.json", JSON.stringify({ version: 1, files: known }));
    await write(".watermelon.yaml", "baseline: known.json\n");
    assert.ok(hasNot(await diagnosticsWhen(target, hasNot)), "known");
    await write("known.json", JSON.stringify({ version: 1, files: {} }));
    assert.ok(has(await diagnosticsWhen(target, has)), "known no more");
  });

  it("makes target files of those that it names, with all that the editor shows of one", async () => {
    await write(".watermelon.yaml", 'files: ["*.yaml"]\nlanguage: nl\n');
    const target = await write("plain.yaml", tooLow);
    const found = await diagnosticsWhen(target, has);
    assert.match(found.find(isOf(rule))?.message ?? "", /maximaal/, "in the language of the configuration, unopened");
    const { document } = await open(target);
    const at = document.positionAt(tooLow.indexOf("aht") + 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", target, at);
    assert.ok(hovers.length > 0, "a hover on the metric");
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>("vscode.executeCodeLensProvider", target);
    assert.ok(lenses.some(({ command }) => command?.command === "watermelon.preview"));
    await write(".watermelon.yaml", "files: []\n");
    assert.deepEqual(await diagnosticsWhen(target, each => each.length === 0), []);
  });

  it("shows what is wrong in its own text as it is typed, and keeps to the last one that was right", async () => {
    const target = await write("a.targets.yaml", tooLow);
    const configuration = await write(".watermelon.yaml", `rules: { ${rule}: off }\n`);
    await open(target);
    assert.ok(hasNot(await diagnosticsWhen(target, hasNot)));
    const editor = await open(configuration);
    await editor.edit(edit => edit.insert(new vscode.Position(1, 0), "language: nederlands\n"));
    const [problem] = await diagnosticsWhen(configuration, found => found.length > 0);
    assert.ok(problem);
    assert.equal(editor.document.getText(problem.range), "nederlands");
    await editor.document.save();
    await new Promise(resolve => setTimeout(resolve, 600));
    assert.ok(hasNot(await diagnosticsWhen(target, hasNot)), "still off");
    await editor.edit(edit => edit.replace(new vscode.Range(1, 10, 1, 20), "nl"));
    assert.deepEqual(await diagnosticsWhen(configuration, found => found.length === 0), []);
  });

  it("completes rules and explains keys", async () => {
    const configuration = await write("help/.watermelon.yaml", "rules:\n  occupancy/\nextends: strict\n");
    await open(configuration);
    const completed = await vscode.commands.executeCommand<vscode.CompletionList>(
      "vscode.executeCompletionItemProvider",
      configuration,
      new vscode.Position(1, 12),
    );
    const item = completed.items.find(({ label }) => label === "occupancy/too-high");
    assert.ok(item, `among ${completed.items.map(({ label }) => JSON.stringify(label)).join()}`);
    assert.equal(item.insertText, "occupancy/too-high: ");
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      "vscode.executeHoverProvider",
      configuration,
      new vscode.Position(2, 2),
    );
    const said = hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]).map(({ value }) => value);
    assert.ok(said.some(each => each.includes("starts from")));
  });

  it("is made with comments by a command where there is none, and opened where there is one", async () => {
    const fresh = vscode.Uri.joinPath(sample("retail"), "..", ".watermelon.yaml");
    try {
      await open(sample("retail"));
      await vscode.commands.executeCommand("watermelon.openConfiguration");
      const { document } = vscode.window.activeTextEditor!;
      assert.equal(document.uri.path, fresh.path);
      assert.match(document.getText(), /^extends: recommended/m);
      await write("opened/.watermelon.yaml", "language: en\n");
      await open(await write("opened/a.targets.yaml", tooLow));
      await new Promise(resolve => setTimeout(resolve, 600));
      await vscode.commands.executeCommand("watermelon.openConfiguration");
      assert.equal(vscode.window.activeTextEditor!.document.getText(), "language: en\n");
    } finally {
      await closeAll();
      await fs.delete(fresh);
    }
  });
});
