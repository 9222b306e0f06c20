import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, isOf, open, sample } from "./editor";

const { fs } = vscode.workspace;
const rule = "handle-time/below-need";

/** Its cap is below the need of its mix, which makes an error, or is not; its filling makes the check take a while. */
const desk = (isBelow: boolean, filling: number): string => `version: 1
demand:
  mix:
    - { class: order, share: 60%, handle_time: 200 s }
    - { class: grief, share: 40%, handle_time: 10 min, tone: emotional }
targets:
  aht: { at_most: ${isBelow ? 300 : 420} s, level: team }
${Array.from({ length: filling }, (_, at) => `  fcr_${at}: { metric: fcr, at_least: 75%, measured: { by: survey } }\n`).join("")}`;

function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(sample("retail"), "..", "stale", name);
}
const write = (name: string, text: string): Thenable<void> => fs.writeFile(file(name), new TextEncoder().encode(text));
const checkWorkspace = (): Thenable<unknown> => vscode.commands.executeCommand("watermelon.checkWorkspace");

const isBelow = (found: readonly vscode.Diagnostic[]): boolean => found.some(isOf(rule));
const isFine = (found: readonly vscode.Diagnostic[]): boolean => found.length > 0 && !isBelow(found);
const isGone = (found: readonly vscode.Diagnostic[]): boolean => found.length === 0;

/** What is shown once nothing is under way any more. */
async function settled(
  uri: vscode.Uri,
  accept: (found: readonly vscode.Diagnostic[]) => boolean,
): Promise<readonly vscode.Diagnostic[]> {
  await diagnosticsWhen(uri, accept);
  await new Promise(done => setTimeout(done, 700));
  return diagnosticsWhen(uri, accept);
}

describe("a check of the workspace", function () {
  this.timeout(120_000);
  const names = Array.from({ length: 24 }, (_, at) => `desk-${at}.targets.yaml`);

  beforeEach(async () => {
    for (const name of names) await write(name, desk(true, 40));
    await Promise.all(names.map(name => diagnosticsWhen(file(name), isBelow)));
  });
  afterEach(async () => {
    await closeAll();
    await fs.delete(file("."), { recursive: true }).then(undefined, () => undefined);
  });

  it("leaves nothing of an older text behind where files are edited meanwhile", async () => {
    const edited = names.slice(0, 4);
    const checks: Thenable<unknown>[] = [];
    for (const name of edited) {
      // A check that has it in its list when it is opened.
      checks.push(checkWorkspace());
      const editor = await open(file(name));
      for (const cap of ["310", "290", "420"]) {
        const at = editor.document.getText().search(/\d+ s, level/);
        const from = editor.document.positionAt(at);
        await editor.edit(edit => edit.replace(new vscode.Range(from, from.translate(0, 3)), cap));
        checks.push(checkWorkspace());
      }
    }
    await Promise.all(checks);
    for (const name of edited) assert.ok(isFine(await settled(file(name), isFine)), `${name} shows an older text`);
    for (const name of names.slice(4)) assert.ok(isBelow(await diagnosticsWhen(file(name), isBelow)), name);
  });

  it("leaves nothing behind of files that are written again, or deleted, meanwhile", async () => {
    const [written, deleted] = [names.slice(0, 8), names.slice(8, 12)];
    const checks = [checkWorkspace()];
    for (const name of written) {
      await write(name, desk(true, 200));
      checks.push(checkWorkspace());
      await write(name, desk(false, 0));
    }
    for (const name of deleted) {
      checks.push(checkWorkspace());
      await fs.delete(file(name));
    }
    await Promise.all(checks);
    for (const name of written) assert.ok(isFine(await settled(file(name), isFine)), `${name} shows an older text`);
    for (const name of deleted)
      assert.ok(isGone(await settled(file(name), isGone)), `${name} is gone, its findings are not`);
  });

  it("keeps what it found in a text that is open while its file is gone from disk, and comes back", async () => {
    const [name] = names as [string];
    const editor = await open(file(name));
    // what is edited stays open when its file is deleted
    await editor.edit(edit => edit.insert(new vscode.Position(0, 0), "# edited\n"));
    await settled(file(name), isBelow);
    // of what is in sight the lines above the sets are asked for anew, which checks it
    await open(sample("chat"));
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(file("."), "*"));
    const told = (event: vscode.Event<vscode.Uri>) =>
      new Promise<void>(done => event(uri => uri.toString() === file(name).toString() && done()));
    const [gone, back] = [told(watcher.onDidDelete), told(watcher.onDidCreate)];
    await fs.delete(file(name));
    await gone;
    assert.ok(isBelow(await settled(file(name), isBelow)), "the text that is open has no findings any more");
    await write(name, desk(true, 40));
    await back;
    assert.ok(isBelow(await settled(file(name), isBelow)), "its findings do not come back with it");
    watcher.dispose();
  });

  it("takes a file that was closed without saving as it is on disk", async () => {
    const [name] = names as [string];
    const editor = await open(file(name));
    const from = editor.document.positionAt(editor.document.getText().indexOf("300 s"));
    const checked = checkWorkspace();
    await editor.edit(edit => edit.replace(new vscode.Range(from, from.translate(0, 3)), "420"));
    await vscode.commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await checked;
    assert.ok(isBelow(await settled(file(name), isBelow)), "it shows what was never saved");
  });
});
