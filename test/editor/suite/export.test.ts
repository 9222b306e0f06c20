import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, open, sample } from "./editor";

describe("export", () => {
  const written: vscode.Uri[] = [];
  afterEach(async () => {
    await closeAll();
    for (const uri of written.splice(0)) await vscode.workspace.fs.delete(uri);
  });

  async function exported(wishes: { readonly as: string; readonly chart?: string }): Promise<Uint8Array> {
    await open(sample("retail"));
    await diagnosticsWhen(sample("retail"), found => found.length > 0);
    const to = vscode.Uri.joinPath(sample("retail"), "..", `exported.${wishes.as}`);
    const uri = await vscode.commands.executeCommand<vscode.Uri>("watermelon.export", { ...wishes, to });
    assert.equal(uri?.toString(), to.toString());
    written.push(to);
    return vscode.workspace.fs.readFile(to);
  }

  it("writes the page that opens anywhere", async () => {
    const html = new TextDecoder().decode(await exported({ as: "html" }));
    assert.match(html, /^<!doctype html>\n<html lang="en">/);
    const page = JSON.parse(/id="data">(.*)<\/script>/.exec(html)![1]!);
    assert.equal(page.title, "Retail voice");
    assert.deepEqual(page.links, []);
  });

  it("writes Markdown", async () => {
    const markdown = new TextDecoder().decode(await exported({ as: "markdown" }));
    assert.match(markdown, /^# Retail voice\n\n`retail\.targets\.yaml`\n\n\*\*Watermelon /);
  });

  it("writes a chart of the preview as SVG and as PNG", async () => {
    const svg = new TextDecoder().decode(await exported({ as: "svg", chart: "The green day" }));
    assert.match(svg, /^<svg [\s\S]*<title>The green day<\/title>/);
    await closeAll();
    const png = await exported({ as: "png", chart: "The green day" });
    assert.deepEqual([...png.slice(0, 4)], [0x89, 0x50, 0x4e, 0x47]);
  });
});
