import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, openText, sample } from "./editor";

const text = `version: 1
name: Voice
demand: { mix: [{ class: grief, share: 100%, handle_time: 200 s, tone: emotional }] }
targets:
  aht: { at_most: 300 s, guardrails: ["repeat"] } # watched by repeat
  repeat: { metric: repeat_contact_rate, at_most: 12%, applies_to: [grief] }
`;

const { executeCommand } = vscode.commands;

function at(document: vscode.TextDocument, found: string, from = 0): vscode.Position {
  const offset = document.getText().indexOf(found, from);
  assert.ok(offset >= 0, `${found} is in the text`);
  return document.positionAt(offset + 1);
}

async function rename(document: vscode.TextDocument, found: string, name: string): Promise<vscode.WorkspaceEdit> {
  return executeCommand<vscode.WorkspaceEdit>(
    "vscode.executeDocumentRenameProvider",
    document.uri,
    at(document, found),
    name,
  );
}

describe("names", () => {
  afterEach(closeAll);

  it("lead from a guardrail to its target, and back to all that names it", async () => {
    const { document } = await openText(text);
    const [definition] = await executeCommand<vscode.LocationLink[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      at(document, 'repeat"'),
    );
    assert.ok(definition?.targetSelectionRange);
    assert.equal(document.getText(definition.targetSelectionRange), "repeat");
    assert.equal(definition.targetSelectionRange.start.line, 5);
    const references = await executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      at(document, "repeat:"),
    );
    assert.equal(references.length, 2);
    const marked = await executeCommand<vscode.DocumentHighlight[]>(
      "vscode.executeDocumentHighlights",
      document.uri,
      at(document, "grief"),
    );
    assert.equal(marked.length, 2);
  });

  it("change everywhere in one edit that undo takes back, quotes and comments left as they are", async () => {
    const { document } = await openText(text);
    const edit = await rename(document, "repeat:", "back again");
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    assert.match(document.getText(), /guardrails: \["back again"\] \} # watched by repeat\n {2}back again: \{/);
    await executeCommand("undo");
    assert.equal(document.getText(), text);
  });

  it("are refused where they are taken", async () => {
    const { document } = await openText(text);
    const refusal = await rename(document, "repeat:", "aht").then(
      () => "taken",
      (error: Error) => error.message,
    );
    assert.match(refusal, /already/);
  });

  it("lead through the files of a set", async () => {
    await diagnosticsWhen(sample("energy-hr"), found => found.length > 0);
    const { document } = await openText("version: 1\npart_of: energy-line\ntargets: {}\n");
    const known = await executeCommand<vscode.Location[]>(
      "vscode.executeReferenceProvider",
      document.uri,
      at(document, "energy-line"),
    );
    assert.ok(known.length >= 4, `${known.length} places`);
  });

  it("make the outline of a file", async () => {
    const { document } = await openText(`${text}---\nversion: 1\ntargets: { "": {} }\n`);
    const symbols = await executeCommand<vscode.DocumentSymbol[]>("vscode.executeDocumentSymbolProvider", document.uri);
    assert.equal(symbols[0]?.name, "Voice");
    const targets = symbols[0].children.find(({ name }) => name === "targets");
    assert.deepEqual(
      targets?.children.map(({ name }) => name),
      ["aht", "repeat"],
    );
    assert.match(targets.children[0]!.detail, /Average handle time, at most 300\ss/);
    assert.equal(document.getText(targets.children[0]!.selectionRange), "aht");
    assert.deepEqual(
      symbols
        .slice(1)
        .map(({ name, children }) => [name, children.flatMap(each => each.children.map(({ name }) => name))]),
      [["set 2", ['""']]],
    );
  });
});
