import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  clickOn,
  codeLenses,
  editorOf,
  editorText,
  goToLine,
  hoverOver,
  openFile,
  openQuickFixes,
  openWorkbench,
  pointOf,
  runCommand,
  takeScreenshot,
  takeScreenshotOfFailure,
  undo,
  until,
  type Workbench,
  waitForSquiggle,
  webview,
} from "../../host/drive";
import { repositoryRoot } from "../../host/places";

const file = "gemeente.targets.yaml";
const samples = path.join(repositoryRoot, "samples");
const onDisk = readFileSync(path.join(samples, file), "utf8");
const lineOf = (text: string) => onDisk.slice(0, onDisk.indexOf(text)).split("\n").length;

describe("a Dutch target file in the real editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      folder: samples,
      settings: {
        "editor.minimap.enabled": false,
        "editor.wordBasedSuggestions": "off",
        "watermelon.language": "nl",
      },
    });
    await workbench.page.setViewportSize({ width: 1400, height: 850 });
    await openFile(workbench.page, file);
  });
  after(() => workbench?.close());
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  it("says its verdict above the set and in the status bar", async () => {
    const { page } = workbench;
    const lenses = await until("the verdict", async () => {
      const shown = await codeLenses(page, file);
      return shown.some(each => each.startsWith("Onder spanning")) ? shown : undefined;
    });
    assert.ok(lenses.includes("In balans brengen"), lenses.join(" "));
    await page.locator(".statusbar-item", { hasText: "onder spanning" }).waitFor();
  });

  it("explains a value, and a metric with the sources it rests on", async () => {
    const { page } = workbench;
    await goToLine(page, file, lineOf("bezettingsgraad:"));
    await waitForSquiggle(page, file, "warning", "85%");
    assert.match(await hoverOver(page, file, "85%"), /heeft geen bovengrens[\s\S]*51 s tussen twee contacten/);
    await page.keyboard.press("Escape");
    const card = await until("the card", async () => {
      const shown = await hoverOver(page, file, "bezettingsgraad:");
      return shown.includes("Formule") ? shown : undefined;
    });
    assert.match(card, /Call Centre Helper: boven zo’n 85% geldt als niet vol te houden/);
    await takeScreenshot(page, "dutch-hover");
    await page.keyboard.press("Escape");
  });

  it("offers a fix that says what it does to pressure and blind spot", async () => {
    const { page } = workbench;
    await goToLine(page, file, lineOf("after_resolution"));
    const titles = await openQuickFixes(page, file, "after_resolution");
    assert.match(titles[0]!, /^Trek de steekproef .*\(druk blijft 0, blinde vlek 1,8 → 0\)$/);
    assert.ok(titles.some(each => each.endsWith("hier onderdrukken, met een reden")));
    await page.keyboard.press("Escape");
  });

  it("completes a metric by its Dutch name", async () => {
    const { page } = workbench;
    await goToLine(page, file, lineOf("level: site\n\n  klanttevredenheid"));
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Home");
    await page.keyboard.press("Shift+End");
    await page.keyboard.type("  werk");
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+Space");
    const entry = page.locator(".suggest-widget.visible .monaco-list-row", { hasText: "werkplezier" }).first();
    await entry.waitFor();
    await takeScreenshot(page, "dutch-completion");
    await page.keyboard.press("Escape");
    await runCommand(page, "File: Revert File");
    await until("the text as it was", async () => (await editorText(page, file)) === onDisk || undefined);
  });

  it("renames a target and keeps its metric", async () => {
    const { page } = workbench;
    const line = lineOf("\n  herhaalverkeer:") + 1;
    await goToLine(page, file, line);
    await clickOn(page, file, "herhaalverkeer:");
    await page.keyboard.press("F2");
    await editorOf(page, file).locator(".rename-box input.rename-input").fill("terugbellers");
    await page.keyboard.press("Enter");
    // Reading the text moves the cursor, which a rename under way would put back.
    await pointOf(page, file, "terugbellers:");
    const renamed = await editorText(page, file);
    assert.match(renamed, /guardrails: \[terugbellers, herhaalverkeer-zwaar\]/);
    assert.match(renamed, /\n {2}terugbellers:\n(?: {4}.*\n)*? {4}metric: herhaalverkeer\n/);
    await undo(page, file);
    assert.equal(await editorText(page, file), onDisk);
  });

  it("shows the preview in Dutch", async () => {
    const { page } = workbench;
    await runCommand(page, "Watermelon: Open Preview to the Side");
    const preview = webview(page);
    await preview.locator("#balanced").waitFor();
    const headings = await preview.locator("h2").allInnerTexts();
    for (const part of ["De kaart", "De groene dag", "Grenzen"])
      assert.ok(headings.includes(part), headings.join(", "));
    assert.match(await preview.locator("h1").innerText(), /gerekt wordt om bezet te lijken/);
    await takeScreenshot(page, "dutch-preview");
    assert.deepEqual(workbench.webviewErrors, []);
  });

  it("lists a sample that is not saved yet by its path in the workspace", async () => {
    const { page } = workbench;
    await runCommand(page, "Watermelon: Open a Sample...");
    await page.locator(".quick-input-widget:visible .monaco-list-row").first().waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".pane-header", { hasText: "Target Sets" }).click();
    const unsaved = page.locator(".pane-body .monaco-list-row", { hasText: /-2\.targets\.yaml/ }).first();
    await unsaved.waitFor();
    await takeScreenshot(page, "dutch-sets");
    assert.doesNotMatch(await unsaved.innerText(), /\//);
  });
});
