import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, open, sample } from "./editor";

describe("compare", () => {
  afterEach(closeAll);

  async function comparedWith(wishes: object): Promise<unknown> {
    return vscode.commands.executeCommand("watermelon.compare", wishes);
  }

  it("holds what is typed against the saved version, and against another file", async () => {
    const editor = await open(sample("retail"));
    await diagnosticsWhen(sample("retail"), found => found.length > 0);
    const at = editor.document.getText().indexOf("at_most: 300 s");
    const [start, end] = [at + 9, at + 14].map(offset => editor.document.positionAt(offset));
    await editor.edit(edit => edit.replace(new vscode.Range(start!, end!), "240 s"));
    const saved = (await comparedWith({ with: "saved" })) as {
      readonly changes: readonly { readonly after: string }[];
    };
    assert.deepEqual(
      saved.changes.map(({ after }) => after),
      ["240 s"],
    );
    const other = (await comparedWith({ with: "file", file: sample("chat") })) as { readonly heading: string };
    assert.equal(other.heading, "Compared with chat.targets.yaml");
  });

  it("reads a saved version as the editor does, also in UTF-16", async () => {
    const uri = vscode.Uri.joinPath(sample("retail"), "..", "utf-16.targets.yaml");
    const text = `\ufeffversion: 1\nname: "Röst"\ntargets:\n  aht: { at_most: 300 s }\n`;
    const bytes = Uint8Array.from([...text].flatMap(each => [each.charCodeAt(0) & 0xff, each.charCodeAt(0) >> 8]));
    await vscode.workspace.fs.writeFile(uri, bytes);
    try {
      const editor = await open(uri);
      await diagnosticsWhen(uri, found => found.length > 0);
      const from = editor.document.positionAt(editor.document.getText().indexOf("300"));
      await editor.edit(edit => edit.replace(new vscode.Range(from, from.translate(0, 3)), "240"));
      const { changes } = (await comparedWith({ with: "saved" })) as { readonly changes: readonly { after: string }[] };
      assert.deepEqual(
        changes.map(({ after }) => after),
        ["240 s"],
      );
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(uri);
    }
  });

  it("gives what it found while configurations change", async () => {
    const configuration = vscode.Uri.joinPath(sample("retail"), "..", ".watermelon.yaml");
    const { fs } = vscode.workspace;
    const before = await fs.readFile(configuration).then(undefined, () => null);
    await open(sample("retail"));
    await diagnosticsWhen(sample("retail"), found => found.length > 0);
    for (let wait = 0; wait <= 50; wait += 10) {
      await fs.writeFile(configuration, new TextEncoder().encode(`# ${wait}\n`));
      await new Promise(resolve => setTimeout(resolve, wait));
      assert.ok(await comparedWith({ with: "saved" }), `after ${wait} ms`);
    }
    if (before) await fs.writeFile(configuration, before);
    else await fs.delete(configuration);
  });
});
