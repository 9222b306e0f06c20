import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  clickOn,
  codeLenses,
  editorOf,
  editorText,
  goToLine,
  openFile,
  openWorkbench,
  runCommand,
  takeScreenshot,
  takeScreenshotOfFailure,
  undo,
  until,
  type Workbench,
} from "../../host/drive";
import { repositoryRoot } from "../../host/places";

const file = "retail.targets.yaml";
const samples = path.join(repositoryRoot, "samples");
const onDisk = readFileSync(path.join(samples, file), "utf8");
const lineOf = (text: string) => onDisk.slice(0, onDisk.indexOf(text)).split("\n").length;

describe("editing a target file in the real editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: samples, settings: { "editor.minimap.enabled": false } });
    await workbench.page.setViewportSize({ width: 1400, height: 850 });
    await openFile(workbench.page, file);
  });
  after(() => workbench?.close());
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  it("moves the verdict above the set as a cap is typed", async () => {
    const { page } = workbench;
    const before = await until("the verdict", async () =>
      (await codeLenses(page, file)).find(each => each.startsWith("Watermelon")),
    );
    await goToLine(page, file, lineOf("at_most: 300 s"));
    await page.keyboard.press("End");
    for (let i = 0; i < "300 s".length; i++) await page.keyboard.press("Backspace");
    await page.keyboard.type("400 s");
    await goToLine(page, file, 1);
    const after = await until("another verdict", async () =>
      (await codeLenses(page, file)).find(each => /pressure/.test(each) && each !== before),
    );
    await takeScreenshot(page, "lens-moved");
    const pressure = (said: string) => Number(/pressure ([\d.]+)/.exec(said)?.[1]);
    assert.ok(pressure(after) < pressure(before), `${before} -> ${after}`);
    await runCommand(page, "File: Revert File");
    await until("the text as it was", async () => (await editorText(page, file)) === onDisk || undefined);
  });

  it("completes the guardrail of a target with the targets of the file", async () => {
    const { page } = workbench;
    await goToLine(page, file, lineOf("level: agent"));
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.type("guardrails: [");
    const entry = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "fcr" }).first();
    await page.keyboard.press("Control+Space");
    await entry.waitFor();
    await takeScreenshot(page, "completion-guardrail");
    await page.keyboard.type("fcr");
    await page.keyboard.press("Tab");
    assert.match(await editorText(page, file), /guardrails: \[fcr\]?/);
    await runCommand(page, "File: Revert File");
    await until("the text as it was", async () => (await editorText(page, file)) === onDisk || undefined);
  });

  it("renames a target with all that name it, and takes it back at once", async () => {
    const { page } = workbench;
    await goToLine(page, file, lineOf("id: aht"));
    await clickOn(page, file, "aht");
    await page.keyboard.press("F2");
    const box = editorOf(page, file).locator(".rename-box input.rename-input");
    await box.fill("handle-time");
    await page.keyboard.press("Enter");
    const renamed = await until("the new name", async () => {
      const text = await editorText(page, file);
      return text.includes("id: handle-time") ? text : undefined;
    });
    assert.doesNotMatch(renamed, /id: aht\b|guardrails: .*\baht\b/);
    await undo(page, file);
    assert.equal(await editorText(page, file), onDisk);
  });
});
