import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  chooseQuickFix,
  editorText,
  goToLine,
  hoverOver,
  openFile,
  openQuickFixes,
  openWorkbench,
  readProblems,
  runCommand,
  switchTheme,
  takeScreenshot,
  takeScreenshotOfFailure,
  undo,
  until,
  type Workbench,
  waitForCursorOn,
  waitForNoSquiggle,
  waitForSquiggle,
  webview,
} from "../../host/drive";
import { repositoryRoot } from "../../host/places";

const file = "retail.targets.yaml";
const samples = path.join(repositoryRoot, "samples");
const onDisk = readFileSync(path.join(samples, file), "utf8");
const capLine = onDisk.slice(0, onDisk.indexOf("at_most: 300 s")).split("\n").length;

describe("a target file in the real editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: samples, settings: { "editor.minimap.enabled": false } });
    await workbench.page.setViewportSize({ width: 1400, height: 850 });
    await openFile(workbench.page, file);
    await goToLine(workbench.page, file, capLine);
  });
  after(() => workbench?.close());
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  it("underlines the cap that is below the need, and says why on hover", async () => {
    const { page } = workbench;
    await waitForSquiggle(page, file, "error", "300 s");
    assert.match(await hoverOver(page, file, "300 s"), /below the 386.s this mix needs/);
    await takeScreenshot(page, "hover");
    await page.keyboard.press("Escape");
  });

  it("lists the findings of files that nobody opened in Problems", async () => {
    const { page } = workbench;
    await until("findings of both files in Problems", async () => {
      const said = (await readProblems(page)).map(each => `${each.file} ${each.code}`).join("\n");
      const both = /retail\S* .*handle-time\/below-need/.test(said) && /gemeente\S* .*floor-without-ceiling/.test(said);
      return both || undefined;
    });
    await takeScreenshot(page, "problems");
    await page.keyboard.press("Control+J");
    // Walking through Problems shows each file on the way.
    await openFile(page, file);
  });

  it("splits the cap by tone and takes it back", async () => {
    const { page } = workbench;
    await goToLine(page, file, capLine);
    const titles = await openQuickFixes(page, file, "300 s");
    assert.ok(
      titles.some(title => /^Raise AHT to 386.s/.test(title)),
      titles.join(" | "),
    );
    await takeScreenshot(page, "quick-fix");
    await chooseQuickFix(page, /^Split AHT by tone/);
    const split = await until("the split", async () => {
      const text = await editorText(page, file);
      return text !== onDisk ? text : undefined;
    });
    assert.match(split, /applies_to: \[routine\]/);
    await goToLine(page, file, capLine);
    await waitForNoSquiggle(page, file, "error", "300 s");
    await takeScreenshot(page, "split-by-tone");
    await undo(page, file);
    assert.equal(await editorText(page, file), onDisk);
    await waitForSquiggle(page, file, "error", "300 s");
  });

  it("shows the preview beside the text, and goes to the line of what is clicked", async () => {
    const { page } = workbench;
    await goToLine(page, file, 1);
    await runCommand(page, "Watermelon: Open Preview to the Side");
    const preview = webview(page);
    await preview.getByRole("heading", { name: "Retail voice" }).or(preview.locator("h1")).first().waitFor();
    await runCommand(page, "View: Toggle Primary Side Bar Visibility");
    await goToLine(page, file, capLine);
    await takeScreenshot(page, "editor");
    await preview.getByRole("link", { name: "Average handle time" }).first().click();
    await waitForCursorOn(page, file, onDisk.slice(0, onDisk.indexOf("id: aht")).split("\n").length);
    assert.deepEqual(workbench.webviewErrors, []);
  });

  it("is readable in every theme", async () => {
    const { page } = workbench;
    for (const theme of ["light", "dark", "high contrast dark"] as const) {
      await switchTheme(page, theme);
      await goToLine(page, file, capLine);
      await webview(page).locator("h1").waitFor();
      await takeScreenshot(page, `editor-${theme.replaceAll(" ", "-")}`);
    }
  });
});
