import assert from "node:assert/strict";
import * as vscode from "vscode";
import { configuration, text } from "../own-desk";
import { closeAll, diagnosticsWhen, open, sample } from "./editor";

/** Keys of the format that this file has others for, or none. */
const ours = /`(?:at_least|at_most|guardrails|demand(?:\.\w+)?|people(?:\.\w+)?|team\.\w+|handle_time)`/;

const { fs } = vscode.workspace;
const { executeCommand } = vscode.commands;
const file = (name: string): vscode.Uri => vscode.Uri.joinPath(sample("retail"), "..", "around", name);

async function write(name: string, content: string): Promise<vscode.Uri> {
  await fs.writeFile(file(name), new TextEncoder().encode(content));
  return file(name);
}

interface Compared {
  readonly lead: string;
  readonly changes: readonly { readonly what: string; readonly before: string; readonly after: string }[];
}

describe("what stands around a file in a shape of its own", () => {
  let editor: vscode.TextEditor;
  beforeEach(async () => {
    await write(".watermelon.yaml", configuration);
    editor = await open(await write("desk.yml", text));
    await diagnosticsWhen(file("desk.yml"), found => found.length > 0);
  });
  afterEach(async () => {
    await closeAll();
    await fs.delete(file("."), { recursive: true }).then(undefined, () => undefined);
  });

  async function exported(as: "html" | "markdown" | "svg", chart?: string): Promise<string> {
    const to = file(`exported.${as}`);
    const uri = await executeCommand<vscode.Uri>("watermelon.export", { as, to, ...(chart ? { chart } : {}) });
    assert.equal(uri?.toString(), to.toString());
    return new TextDecoder().decode(await fs.readFile(to));
  }

  it("is compared with its saved version, in its own words", async () => {
    const { document } = editor;
    const at = document.getText().indexOf("300 s");
    const range = new vscode.Range(document.positionAt(at), document.positionAt(at + 5));
    await editor.edit(edit => edit.replace(range, "240 s"));
    const saved = await executeCommand<Compared>("watermelon.compare", { with: "saved" });
    assert.deepEqual(
      saved.changes.map(({ what, before, after }) => [what, before, after].map(each => each.replaceAll("\u00a0", " "))),
      [["Average handle time goal", "300 s", "240 s"]],
    );
    assert.match(saved.lead, /^Average handle time tightened from 300.s to 240.s/);
  });

  it("is what an open preview goes to, also where it was no target file yet when it was opened", async () => {
    const titleShown = async (): Promise<string> =>
      JSON.parse(/id="data">(.*)<\/script>/.exec(await exported("html"))![1]!).title;
    await open(sample("retail"));
    await diagnosticsWhen(sample("retail"), found => found.length > 0);
    await executeCommand("watermelon.preview");
    // nothing is remembered of a folder that never was
    const folder = `../later-${Date.now()}`;
    const later = await open(await write(`${folder}/desk.yml`, text));
    try {
      assert.equal(await titleShown(), "Retail voice");
      await write(`${folder}/.watermelon.yaml`, configuration);
      await diagnosticsWhen(later.document.uri, found => found.length > 0);
      assert.equal(await titleShown(), "Voice");
    } finally {
      await fs.delete(file(folder), { recursive: true });
    }
  });

  it("is exported as a page, as Markdown and as a chart, with none of our keys in what they tell", async () => {
    const page = /id="data">(.*)<\/script>/.exec(await exported("html"))![1]!;
    assert.equal(JSON.parse(page).title, "Voice");
    const markdown = await exported("markdown");
    assert.match(markdown, /^# Voice\n\n`around\/desk\.yml`\n/);
    for (const told of [JSON.stringify({ ...JSON.parse(page), text: "", rules: {} }), markdown])
      assert.equal(ours.exec(told)?.[0], undefined);
    assert.match(await exported("svg", "The map"), /^<svg [\s\S]*<title>The map<\/title>/);
  });

  it("is checked with the workspace, which brings back what is known of it", async () => {
    await closeAll();
    await executeCommand("watermelon.checkWorkspace");
    const found = await diagnosticsWhen(file("desk.yml"), each => each.length > 0);
    assert.ok(found.length > 0);
    for (const { message } of found) assert.doesNotMatch(message, ours);
  });
});
