import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  editorText,
  goToLine,
  openFile,
  openWorkbench,
  runCommand,
  takeScreenshot,
  takeScreenshotOfFailure,
  until,
  type Workbench,
  webview,
} from "../../host/drive";
import { repositoryRoot } from "../../host/places";

const file = "retail.targets.yaml";
const samples = path.join(repositoryRoot, "samples");
const onDisk = readFileSync(path.join(samples, file), "utf8");

describe("the preview in the real editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: samples, settings: { "editor.minimap.enabled": false } });
    await workbench.page.setViewportSize({ width: 1800, height: 1000 });
    await openFile(workbench.page, file);
    await goToLine(workbench.page, file, 1);
    await runCommand(workbench.page, "Watermelon: Open Preview to the Side");
    await runCommand(workbench.page, "View: Toggle Primary Side Bar Visibility");
    await webview(workbench.page).locator("h1").waitFor();
  });
  after(() => workbench?.close());
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  it("leads with what the set rewards, and shows the slices and the map", async () => {
    const { page } = workbench;
    const preview = webview(page);
    assert.match(await preview.locator("h1").innerText(), /Bereavement contact passed on/);
    await preview.getByRole("heading", { name: "The map" }).waitFor();
    await takeScreenshot(page, "preview");
    await preview.getByRole("heading", { name: "The map" }).scrollIntoViewIfNeeded();
    await takeScreenshot(page, "preview-map");
    await preview.locator("h1").click();
    const verdict = page.locator(".statusbar-item:visible", { hasText: "Watermelon" });
    await verdict.first().waitFor();
  });

  it("runs the model again as an assumption is moved, and leaves the file alone", async () => {
    const { page } = workbench;
    const preview = webview(page);
    const slider = preview.locator("input[type='range'][data-assume]").first();
    await slider.waitFor({ timeout: 60_000 });
    await slider.scrollIntoViewIfNeeded();
    const before = await preview.locator("h1").innerText();
    await slider.focus();
    await page.keyboard.press("End");
    await until("another headline", async () => (await preview.locator("h1").innerText()) !== before || undefined);
    await takeScreenshot(page, "preview-assumption");
    assert.equal(await editorText(page, file), onDisk);
    await preview.locator("[data-do='reset']").click();
    await until("the first headline", async () => (await preview.locator("h1").innerText()) === before || undefined);
    assert.deepEqual(workbench.webviewErrors, []);
  });
});
