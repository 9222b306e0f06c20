import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  editorText,
  focusEditor,
  goToLine,
  hoverOver,
  openFile,
  openWorkbench,
  readProblems,
  runCommand,
  save,
  takeScreenshot,
  takeScreenshotOfFailure,
  until,
  type Workbench,
  waitForNoSquiggle,
  waitForSquiggle,
} from "../../host/drive";
import { repositoryRoot } from "../../host/places";

const file = "retail.targets.yaml";
const configuration = ".watermelon.yaml";
const rule = "handle-time/below-need";
const samples = path.join(repositoryRoot, "samples");
const onDisk = readFileSync(path.join(samples, file), "utf8");
const capLine = onDisk.slice(0, onDisk.indexOf("at_most: 300 s")).split("\n").length;

describe("what users decide in the real editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      folder: samples,
      settings: { "editor.minimap.enabled": false, "editor.wordBasedSuggestions": "off" },
    });
    await workbench.page.setViewportSize({ width: 1400, height: 850 });
    await openFile(workbench.page, file);
  });
  after(() => workbench?.close());
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  it("opens a configuration to start from, and completes a rule and its severity in it", async () => {
    const { page } = workbench;
    await runCommand(page, "Watermelon: Open Configuration");
    await page.locator(`.tab.active[data-resource-name="${configuration}"]`).waitFor();
    assert.match(await editorText(page, configuration), /rules/);
    await takeScreenshot(page, "configuration-new");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("rules:\n  handle-time/bel");
    await page.keyboard.press("Control+Space");
    const entry = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: rule }).first();
    await entry.waitFor();
    await takeScreenshot(page, "configuration-rule");
    await page.keyboard.press("Enter");
    await until("the rule's name", async () =>
      (await editorText(page, configuration)).includes(rule) ? true : undefined,
    );
    if (!(await editorText(page, configuration)).includes(`${rule}:`)) await page.keyboard.type(": ");
    await page.keyboard.press("Control+Space");
    await page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "info" }).first().waitFor();
    await takeScreenshot(page, "configuration-severity");
    await page.keyboard.type("info");
    await page.keyboard.press("Escape");
    await save(page, configuration);
    await openFile(page, file);
    await goToLine(page, file, capLine);
    await waitForNoSquiggle(page, file, "error", "300 s");
    await takeScreenshot(page, "configuration-heeded");
  });

  it("underlines what is wrong in a configuration, and keeps to the last one that was right", async () => {
    const { page } = workbench;
    await openFile(page, configuration);
    await goToLine(page, configuration, 2);
    await page.keyboard.press("End");
    // The editor indents the next line below a key by itself.
    await page.keyboard.press("Enter");
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+End");
    await page.keyboard.type("  handle-time/blanket-cup: off");
    await page.keyboard.press("Escape");
    await waitForSquiggle(page, configuration, "error", "handle-time/blanket-cup");
    await save(page, configuration);
    await takeScreenshot(page, "configuration-wrong");
    assert.match(await hoverOver(page, configuration, "handle-time/blanket-cup"), /handle-time\/blanket-cap/);
    await page.keyboard.press("Escape");
    await openFile(page, file);
    await goToLine(page, file, capLine);
    await waitForNoSquiggle(page, file, "error", "300 s");
  });

  it("lets a comment with a reason suppress a finding, and asks for one without", async () => {
    const { page } = workbench;
    await openFile(page, configuration);
    await focusEditor(page, configuration);
    await page.keyboard.press("Control+A");
    await page.keyboard.type("extends: recommended");
    await save(page, configuration);
    await openFile(page, file);
    await goToLine(page, file, capLine);
    await waitForSquiggle(page, file, "error", "300 s");
    await page.keyboard.press("End");
    await page.keyboard.type(` # watermelon-disable-line ${rule}`);
    await waitForSquiggle(page, file, "warning", "watermelon-disable-line");
    await takeScreenshot(page, "suppression-without-reason");
    await waitForSquiggle(page, file, "error", "300 s");
    await page.keyboard.type(" -- agreed with the works council until the new contract");
    await waitForNoSquiggle(page, file, "error", "300 s");
    await waitForNoSquiggle(page, file, "warning", "watermelon-disable-line");
    await takeScreenshot(page, "suppression");
  });

  it("lets be what a baseline knows that the command line wrote", async () => {
    const { page, folder } = workbench;
    writeFileSync(path.join(folder, configuration), "baseline: known.json\n");
    const command = path.join(repositoryRoot, "dist/cli/watermelon.js");
    execFileSync(process.execPath, [command, "check", ".", "--update-baseline", "--fail-on", "never"], {
      cwd: folder,
      stdio: "pipe",
    });
    await openFile(page, "gemeente.targets.yaml");
    await until("no problem of a file that the baseline knows", async () => {
      const all = await readProblems(page).catch(() => []);
      return all.every(each => each.file !== "gemeente.targets.yaml") || undefined;
    });
    await takeScreenshot(page, "baseline");
  });
});
