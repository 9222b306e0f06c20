import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, isOf, open, sample } from "./editor";

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly id: string;
        readonly description: string;
        readonly media: { readonly svg: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
  };
}

const extension = () => vscode.extensions.getExtension("mensenmaat.watermelon-lint")!;

/** Takes the first choice of each list that a command asks with. */
async function withFirstChoices(command: string): Promise<void> {
  let isDone = false;
  const done = Promise.resolve(vscode.commands.executeCommand(command)).then(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise(resolve => setTimeout(resolve, 150));
    if (!isDone) await vscode.commands.executeCommand("workbench.action.acceptSelectedQuickOpenItem");
  }
  await done;
}

const { fs } = vscode.workspace;
const inFolder = (name: string): vscode.Uri => vscode.Uri.joinPath(sample("retail"), "..", name);
const exists = (uri: vscode.Uri): Thenable<boolean> =>
  fs.stat(uri).then(
    () => true,
    () => false,
  );

describe("first steps", () => {
  before(async () => {
    await extension().activate();
  });
  afterEach(closeAll);

  it("a new target file opens at its name, has no errors, and never takes the place of another", async () => {
    const [first, second] = [inFolder("voice.targets.yaml"), inFolder("voice-2.targets.yaml")];
    try {
      for (const uri of [first, second]) {
        await withFirstChoices("watermelon.new");
        const editor = vscode.window.activeTextEditor!;
        assert.equal(editor.document.uri.toString(), uri.toString());
        assert.equal(editor.document.getText(editor.selection), "Customer service by phone");
        const { line } = editor.selection.start;
        assert.match(editor.document.lineAt(line).text, /^name: /);
        assert.equal(new TextDecoder().decode(await fs.readFile(uri)), editor.document.getText());
        await new Promise(resolve => setTimeout(resolve, 500));
        assert.deepEqual(await diagnosticsWhen(uri, found => found.length === 0), []);
        await editor.edit(edit => edit.insert(new vscode.Position(0, 0), "# mine\n"));
        await editor.document.save();
      }
      assert.match(new TextDecoder().decode(await fs.readFile(first)), /^# mine\n# A first target file/);
    } finally {
      await closeAll();
      for (const uri of [first, second]) if (await exists(uri)) await fs.delete(uri);
    }
  });

  it("a sample opens unsaved with its findings, and once only", async () => {
    await vscode.commands.executeCommand("watermelon.openSample", "retail");
    const { document } = vscode.window.activeTextEditor!;
    assert.equal(document.isUntitled, true);
    assert.equal(document.uri.path, inFolder("retail-2.targets.yaml").path, "retail.targets.yaml is in the folder");
    assert.equal(document.getText(), new TextDecoder().decode(await fs.readFile(sample("retail"))));
    const isCap = isOf("handle-time/below-need");
    assert.ok((await diagnosticsWhen(document.uri, found => found.some(isCap))).some(isCap));
    const { length } = document.getText();
    await vscode.commands.executeCommand("watermelon.openSample", "retail");
    assert.equal(vscode.window.activeTextEditor!.document.getText().length, length);
    assert.equal(await exists(inFolder("retail-2.targets.yaml")), false);
  });

  it("the first sample is one in the reader's language", async () => {
    const settings = vscode.workspace.getConfiguration("watermelon");
    await settings.update("language", "nl", vscode.ConfigurationTarget.Global);
    try {
      await vscode.commands.executeCommand("watermelon.openSample", "first");
      assert.match(vscode.window.activeTextEditor!.document.getText(), /^# Uitbesteed klantcontact/);
    } finally {
      await settings.update("language", undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it("an underline is gone to in the target file that is shown, else in a sample", async () => {
    await vscode.commands.executeCommand("watermelon.readUnderline");
    assert.match(vscode.window.activeTextEditor!.document.uri.path, /retail-2\.targets\.yaml$/);
    await closeAll();
    const { document } = await open(sample("gemeente"));
    await diagnosticsWhen(document.uri, found => found.length > 0);
    await vscode.commands.executeCommand("watermelon.readUnderline");
    const editor = vscode.window.activeTextEditor!;
    assert.equal(editor.document, document);
    const at = editor.selection.active;
    assert.ok(vscode.languages.getDiagnostics(document.uri).some(({ range }) => range.contains(at)));
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await vscode.commands.executeCommand("watermelon.showFixes");
    const moved = vscode.window.activeTextEditor!.selection.active;
    assert.ok(vscode.languages.getDiagnostics(document.uri).some(({ range }) => range.contains(moved)));
  });

  it("the output is shown on request", async () => {
    await vscode.commands.executeCommand("watermelon.showOutput");
    const isOutput = ({ uri }: vscode.TextDocument): boolean => uri.scheme === "output" && /watermelon/i.test(uri.path);
    for (let i = 0; i < 50 && !vscode.workspace.textDocuments.some(isOutput); i++)
      await new Promise(resolve => setTimeout(resolve, 100));
    const output = vscode.workspace.textDocuments.find(isOutput);
    assert.ok(output, vscode.workspace.textDocuments.map(({ uri }) => uri.toString()).join());
    await open(sample("retail"));
    for (let i = 0; i < 50 && !/retail\.targets\.yaml: .*\d+ errors.*ms\)/.test(output.getText()); i++)
      await new Promise(resolve => setTimeout(resolve, 100));
    assert.match(output.getText(), /retail\.targets\.yaml: watermelon \(.*: \d+ errors.*\(\d+ ms\)/);
    assert.match(output.getText(), /Looked through the workspace: \d+ target files/);
  });

  it("every command and picture of the walkthrough is there", async () => {
    const { contributes } = extension().packageJSON as Manifest;
    const known = new Set(await vscode.commands.getCommands());
    for (const { command, title } of contributes.commands) {
      assert.ok(known.has(command), command);
      assert.doesNotMatch(title, /^%/);
    }
    const [walkthrough] = contributes.walkthroughs;
    assert.deepEqual(
      walkthrough!.steps.map(({ id }) => id),
      ["sample", "underline", "fix", "preview", "language", "own"],
    );
    for (const { id, description, media, completionEvents } of walkthrough!.steps) {
      const named = [...description.matchAll(/\(command:([\w.]+)/g)].map(match => match[1]!);
      const awaited = completionEvents.flatMap(each => each.match(/^onCommand:(.+)$/)?.slice(1) ?? []);
      assert.ok(named.length > 0, id);
      for (const command of [...named, ...awaited]) assert.ok(known.has(command), `${id}: ${command}`);
      const picture = await fs.readFile(vscode.Uri.joinPath(extension().extensionUri, media.svg));
      assert.match(new TextDecoder().decode(picture), /^<svg /);
    }
    await vscode.commands.executeCommand(
      "workbench.action.openWalkthrough",
      "mensenmaat.watermelon-lint#first-steps",
      false,
    );
  });
});
