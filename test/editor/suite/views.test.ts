import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, open, sample } from "./editor";

function tabs(): readonly vscode.Tab[] {
  return vscode.window.tabGroups.all.flatMap(group => group.tabs);
}

async function tabWhere(accept: (tab: vscode.Tab) => boolean): Promise<vscode.Tab | undefined> {
  for (let i = 0; i < 200; i++) {
    const found = tabs().find(accept);
    if (found) return found;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  return undefined;
}

describe("views", () => {
  afterEach(closeAll);

  it("open the preview beside the text", async () => {
    await open(sample("retail"));
    await diagnosticsWhen(sample("retail"), found => found.length > 0);
    await vscode.commands.executeCommand("watermelon.preview");
    const tab = await tabWhere(each => each.input instanceof vscode.TabInputWebview);
    assert.ok(tab, "a webview is open");
    assert.notEqual(tab.group.viewColumn, vscode.ViewColumn.One);
  });

  it("open a rule's page from its id", async () => {
    await open(sample("retail"));
    await vscode.commands.executeCommand("watermelon.explainRule", "handle-time/below-need");
    // Its Markdown extension gives a host the command once awake; one without a browser build never does.
    await vscode.extensions.getExtension("vscode.markdown-language-features")?.activate();
    const renders = (await vscode.commands.getCommands(true)).includes("markdown.showPreview");
    const page = renders ? /^Preview below-need/ : /^below-need/;
    assert.ok(await tabWhere(each => page.test(each.label)), `the page is open${renders ? ", rendered" : ""}`);
  });
});
