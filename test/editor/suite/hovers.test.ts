import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, openText } from "./editor";

const text = `version: 1
demand:
  mix:
    - { class: order, share: 60%, handle_time: 200 s }
    - { class: <b>grief</b>, share: 40%, handle_time: 10 min, tone: emotional }
targets:
  aht: { at_most: 300 s, level: team, formula: (talk + hold + wrap_up) / handled }
  drukte: { metric: bezettingsgraad, at_most: 85% }
`;

async function hoverOn(document: vscode.TextDocument, word: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(word) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>("vscode.executeHoverProvider", document.uri, at);
  return hovers.flatMap(hover => hover.contents.map(each => (typeof each === "string" ? each : each.value))).join("\n");
}

describe("hovers", () => {
  afterEach(closeAll);

  it("show the card of a metric, named in either language", async () => {
    const { document } = await openText(text);
    assert.match(await hoverOn(document, "aht"), /Average handle time/);
    assert.match(await hoverOn(document, "bezettingsgraad"), /Occupancy/);
  });

  it("say what a value comes to and what the mix needs", async () => {
    const { document } = await openText(text);
    const said = await hoverOn(document, "300 s");
    assert.match(said, /5\smin/);
    assert.match(said, /360/);
  });

  it("say what keys and words of the format mean, also in a second document", async () => {
    const { document } = await openText(`${text}---\nversion: 1\ntargets: { csat: { stakes: bonus } }\n`);
    assert.match(await hoverOn(document, "handle_time"), /full attention/);
    assert.match(await hoverOn(document, "level"), /Whose result/);
    assert.match(await hoverOn(document, "stakes"), /\w+/);
  });

  it("say what a formula gives on plausible amounts", async () => {
    const { document } = await openText(text);
    assert.match(await hoverOn(document, "talk + hold"), /talk = 24000.*300\ss/);
  });

  it("say what a class asks for, and take its name as text", async () => {
    const { document } = await openText(text);
    assert.match(await hoverOn(document, "order"), /60%/);
    assert.match(await hoverOn(document, "<b>grief"), /\\<b\\>grief/);
  });

  it("show a suppressed rule's title and what it finds, with a link that opens its page from the extension itself", async () => {
    const id = "occupancy/too-high";
    const { document } = await openText(`${text}# watermelon-disable ${id} -- agreed\n`);
    const said = await hoverOn(document, id);
    assert.match(said, /\*\*Occupancy above what people keep up\*\*.*above 85%/s);
    const link = vscode.Uri.parse(/\((command:watermelon\.explainRule[^)]+)\)/.exec(said)![1]!);
    assert.deepEqual(JSON.parse(decodeURIComponent(link.query)), [id]);
    const page = vscode.Uri.from({ scheme: "watermelon-page", path: `/rules/${id}.md` });
    assert.match(
      (await vscode.workspace.openTextDocument(page)).getText(),
      /^# Occupancy above what people keep up\n/m,
    );
  });
});
