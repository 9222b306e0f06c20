import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import path from "node:path";
import {
  codeLenses,
  editorOf,
  editorText,
  openFile,
  openWorkbench,
  runCommand,
  takeScreenshot,
  takeScreenshotOfFailure,
  undo,
  until,
  type Workbench,
  waitForCursorOn,
  waitForSquiggle,
  webview,
} from "../../host/drive";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../../host/editor/throw-away-folder";

const file = "voice.yml";

import { configuration, text } from "../own-desk";

const written = text.replace("below 300 s", "below 360 s").replace("min: 85%", "min: 53%");

describe("a file in a shape of its own in the real editor", function () {
  this.timeout(240_000);
  const folder = makeThrowAwayFolder();
  let workbench: Workbench;

  before(async () => {
    writeFileSync(path.join(folder, ".watermelon.yaml"), configuration);
    writeFileSync(path.join(folder, file), text);
    workbench = await openWorkbench({ folder, settings: { "editor.minimap.enabled": false } });
    await workbench.page.setViewportSize({ width: 1400, height: 850 });
    await openFile(workbench.page, file);
  });
  after(async () => {
    await workbench?.close();
    removeThrowAwayFolder(folder);
  });
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  it("shows the findings, the verdict and what values come to on its own words", async () => {
    const { page } = workbench;
    await waitForSquiggle(page, file, "error", "At or below 300 s");
    await until("the verdict", async () => (await codeLenses(page, file)).find(each => /impossible/i.test(each)));
    await editorOf(page, file).locator(".view-lines [class*='dyn-rule-']", { hasText: "needs" }).waitFor();
  });

  it("proposes a balanced set, with a box only for what the file has a place for, and goes to its lines", async () => {
    const { page } = workbench;
    await runCommand(page, "Watermelon: Open Preview to the Side");
    const preview = webview(page);
    await preview.locator("#balanced").waitFor();
    const occupancy = preview.getByRole("checkbox", { name: /^Set OCC to at least/ });
    await occupancy.waitFor();
    const unsaid = preview.locator("tr", { hasText: "yours to write" }).first();
    await unsaid.waitFor();
    assert.equal(await unsaid.locator("input[type='checkbox'][data-tick]").count(), 0);
    await unsaid.scrollIntoViewIfNeeded();
    await takeScreenshot(page, "own-shape");
    await preview
      .locator("tr", { hasText: /Set OCC to at least/ })
      .locator(".today button, .today a")
      .first()
      .click();
    await waitForCursorOn(page, file, 15);
  });

  it("writes what is ticked where the file says it, as one edit that one undo takes back", async () => {
    const { page } = workbench;
    const preview = webview(page);
    await preview.getByRole("button", { name: "Apply selected" }).click();
    await page.locator(`.tab.dirty[data-resource-name="${file}"]`).waitFor();
    assert.equal(await editorText(page, file), written);
    await undo(page, file);
    assert.equal(await editorText(page, file), text);
    assert.deepEqual(workbench.webviewErrors, []);
  });
});
