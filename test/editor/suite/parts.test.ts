import assert from "node:assert/strict";
import * as vscode from "vscode";
import { closeAll, diagnosticsWhen, isOf, open, sample } from "./editor";

const recovery = isOf("occupancy/no-recovery");
const unguarded = isOf("handle-time/unguarded");

async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const at = editor.document.getText().indexOf(from);
  assert.ok(at >= 0, `${from} is in the text`);
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + from.length));
  await editor.edit(edit => edit.replace(range, to));
}

describe("parts of a set in several files of the workspace", () => {
  afterEach(closeAll);

  it("are judged together, and each finding stands in the file that it speaks of", async () => {
    const planning = await open(sample("energy-planning"));
    const people = await diagnosticsWhen(sample("energy-hr"), found => found.some(recovery));
    assert.ok(people.some(recovery), "nothing gives time after the heated calls of planning's mix");
    const found = await diagnosticsWhen(planning.document.uri, each => !each.some(unguarded));
    assert.ok(!found.some(unguarded), "quality guards the cap of planning");
  });

  it("are checked again when another of them changes", async () => {
    await diagnosticsWhen(sample("energy-hr"), found => found.some(recovery));
    const planning = await open(sample("energy-planning"));
    await replace(planning, "tone: heated", "tone: routine");
    await replace(planning, "tone: emotional", "tone: routine");
    const calm = await diagnosticsWhen(sample("energy-hr"), found => !found.some(recovery));
    assert.ok(!calm.some(recovery), "without heavy contacts HR is asked for nothing");
  });

  it("are on their own again when another leaves the set, and judged together when it comes back", async () => {
    const quality = await open(sample("energy-quality"));
    await replace(quality, "part_of: energy-line", "part_of: another-line");
    const alone = await diagnosticsWhen(sample("energy-planning"), found => found.some(unguarded));
    assert.ok(alone.some(unguarded), "nothing guards the cap any more");
    await replace(quality, "part_of: another-line", "part_of: energy-line");
    const joined = await diagnosticsWhen(sample("energy-planning"), found => !found.some(unguarded));
    assert.ok(!joined.some(unguarded));
  });
});
