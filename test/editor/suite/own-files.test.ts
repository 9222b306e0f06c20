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

function file(name: string): vscode.Uri {
  return vscode.Uri.joinPath(sample("retail"), "..", "own", name);
}

async function write(name: string, text: string): Promise<vscode.Uri> {
  await fs.writeFile(file(name), new TextEncoder().encode(text));
  return file(name);
}

const read = async (uri: vscode.Uri): Promise<string> => new TextDecoder().decode(await fs.readFile(uri));
const lint = (wish: string) => vscode.commands.executeCommand("watermelon.lintOwnFile", wish);
const untitled = () => vscode.window.activeTextEditor!.document;

async function unsaved(name: RegExp): Promise<vscode.TextDocument> {
  for (let i = 0; i < 100 && !name.test(untitled().uri.path); i++)
    await new Promise(resolve => setTimeout(resolve, 50));
  return untitled();
}

describe("a KPI file of one's own", () => {
  afterEach(async () => {
    await closeAll();
    await fs.delete(file("."), { recursive: true }).then(undefined, () => undefined);
  });

  it("is linted where it stands, with all that was in the configuration as it was", async () => {
    const before = "language: en   # ours\n";
    const configuration = await write(".watermelon.yaml", before);
    const uri = await write("kpi.yaml", kpis);
    await open(uri);
    void lint("here");
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
    void lint("convert");
    const document = await unsaved(/kpi\.targets\.yaml$/);
    assert.match(document.getText(), /^# From kpi\.yaml\./);
    assert.match(document.getText(), /\n {2}- metric: average_handle_time\n {4}at_most: 300 s\n/);
    assert.equal(document.isUntitled, true);
    assert.ok((await diagnosticsWhen(document.uri, all => all.length > 0)).length > 0);
  });

  it("becomes one from a CSV too", async () => {
    await open(await write("kpi.csv", "KPI;Norm\nGemiddelde afhandeltijd;max. 300 sec\nFCR;minstens 75%\n"));
    void lint("here");
    const document = await unsaved(/kpi\.targets\.yaml$/);
    assert.match(document.getText(), /metric: first_contact_resolution\n {4}at_least: 75%\n/);
  });

  it("whose configuration cannot be added to gives the text to copy", async () => {
    const broken = await write(".watermelon.yaml", "rules: [\n");
    await open(await write("kpi.yaml", kpis));
    void lint("here");
    const document = await unsaved(/shapes\.yaml$/);
    assert.match(document.getText(), /^shapes:\n {2}- files: /);
    assert.equal(await read(broken), "rules: [\n");
  });

  it("is left alone where nothing is recognised, or it is linted already", async () => {
    for (const uri of [await write("other.yaml", "a: 1\n"), sample("retail")]) {
      await open(uri);
      await lint("here");
      assert.equal(untitled().uri.toString(), uri.toString());
    }
    assert.equal(
      vscode.workspace.textDocuments.some(({ uri }) => uri.path.endsWith("/own/.watermelon.yaml")),
      false,
    );
  });
});
