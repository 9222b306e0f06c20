import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, isOf, open, sample } from "./editor";

const { fs } = vscode.workspace;

const kpis = `indicators:
  - name: Average handle time
    goal: "At or below 300 s"
  - name: Complaint rate
    goal: TBD
`;

let turn = 0;

/** A file of a folder that each test has for itself: what governed the one before is forgotten a little later than it is gone. */
function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(sample("retail"), "..", `own-${turn}`, name);
}

async function write(name: string, text: string): Promise<vscode.Uri> {
  await fs.writeFile(file(name), new TextEncoder().encode(text));
  return file(name);
}

const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await fs.readFile(uri));
const lint = (wish: string) => vscode.commands.executeCommand("watermelon.lintOwnFile", wish);
const untitled = () => vscode.window.activeTextEditor!.document;

/** An unsaved document of this name, once it says this; the last seen where it does not within half a minute. */
async function unsaved(name: RegExp, text: RegExp): Promise<string> {
  for (let i = 0; ; i++) {
    const found = vscode.workspace.textDocuments.find(({ isUntitled, uri }) => isUntitled && name.test(uri.path));
    const said = found?.getText() ?? "";
    if (text.test(said) || i === 300) return said;
    await new Promise(resolve => setTimeout(resolve, 100));
  }
}

describe("a KPI file of one's own", () => {
  afterEach(async () => {
    await closeAll();
    await fs.delete(file("."), { recursive: true }).then(undefined, () => undefined);
    turn++;
  });

  it("is linted where it stands, with all that was in the configuration as it was", async () => {
    const before = "language: en   # ours\n";
    const configuration = await write(".watermelon.yaml", before);
    const uri = await write("kpi.yaml", kpis);
    await open(uri);
    await lint("here");
    const isOpen = isOf("file/own-shape");
    const found = (await diagnosticsWhen(uri, all => all.some(isOpen))).find(isOpen);
    assert.ok(found, "a target that is not filled in is told");
    assert.equal(found.range.start.line, 4);
    const after = await read(configuration);
    assert.ok(after.startsWith(before), after);
    assert.match(after, /\nshapes:\n {2}- files: \[\/kpi\.yaml\]\n/);
    assert.equal(await read(uri), kpis);
    assert.ok(
      vscode.window.visibleTextEditors.some(({ document }) => document.uri.toString() === configuration.toString()),
    );
  });

  it("becomes a target file, unsaved, with what was recognised", async () => {
    await open(await write("kpi.yaml", kpis));
    await lint("convert");
    const text = await unsaved(/kpi\.targets\.yaml$/, /at_most/);
    assert.match(text, /^# From kpi\.yaml\./);
    assert.match(text, /\n {2}- metric: average_handle_time\n {4}at_most: 300 s\n/);
  });

  it("becomes one from a CSV too", async () => {
    await open(await write("calls.csv", "KPI;Norm\nGemiddelde afhandeltijd;max. 300 sec\nFCR;minstens 75%\n"));
    await lint("here");
    const text = await unsaved(/calls\.targets\.yaml$/, /at_least/);
    assert.match(text, /metric: first_contact_resolution\n {4}at_least: 75%\n/);
  });

  it("whose configuration cannot be added to gives the text to copy", async () => {
    const broken = await write(".watermelon.yaml", "rules: [\n");
    await open(await write("kpi.yaml", kpis));
    await lint("here");
    assert.match(await unsaved(/shapes\.yaml$/, /shapes/), /^shapes:\n {2}- files: /);
    assert.equal(await read(broken), "rules: [\n");
  });

  it("is left alone where nothing is recognised, or it is linted already", async () => {
    for (const uri of [await write("other.yaml", "a: 1\n"), sample("retail")]) {
      await open(uri);
      await lint("here");
      assert.equal(untitled().uri.toString(), uri.toString());
    }
    const written = await fs.stat(file(".watermelon.yaml")).then(
      () => true,
      () => false,
    );
    assert.equal(written, false);
  });
});
