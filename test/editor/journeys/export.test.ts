import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import {
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

describe("exporting from the real editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: path.join(repositoryRoot, "samples") });
    await workbench.page.setViewportSize({ width: 1800, height: 1000 });
    await openFile(workbench.page, file);
    await goToLine(workbench.page, file, 1);
    await runCommand(workbench.page, "Watermelon: Open Preview to the Side");
    await webview(workbench.page).locator("h1").waitFor();
  });
  after(() => workbench?.close());
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  /** Chooses what to export in the lists that drop down, and takes the name that the save dialog proposes. */
  async function exportAs(...choices: readonly string[]): Promise<string> {
    const { page, folder } = workbench;
    await runCommand(page, "Watermelon: Export the Preview...");
    const list = page.locator(".quick-input-widget:visible");
    for (const choice of choices) {
      await list.locator(".monaco-list-row", { hasText: choice }).first().waitFor();
      await page.keyboard.type(choice);
      await page.keyboard.press("Enter");
    }
    const input = list.locator("input.input").first();
    const proposed = await until("a place to save", async () => {
      const value = await input.inputValue().catch(() => "");
      return value.startsWith(folder) ? value : undefined;
    });
    await takeScreenshot(page, `export-${path.extname(proposed).slice(1)}-dialog`);
    await page.keyboard.press("Enter");
    await until(`the whole of ${proposed}`, async () =>
      existsSync(proposed) && /<\/(html|svg)>\s*$/.test(readFileSync(proposed, "utf8")) ? true : undefined,
    );
    return proposed;
  }

  it("writes a page that opens from disk with the headline of the preview", async () => {
    const { page } = workbench;
    const headline = await webview(page).locator("h1").innerText();
    const written = await exportAs("Page (HTML)");
    assert.equal(path.basename(written), "retail.html");
    const opened = await page.context().newPage();
    await opened.goto(pathToFileURL(written).href);
    assert.equal(await opened.locator("h1").innerText(), headline);
    await takeScreenshot(opened, "export-html-opened");
    await opened.close();
  });

  it("writes a chart that opens from disk", async () => {
    const { page } = workbench;
    const written = await exportAs("Chart (SVG)", "The map");
    assert.equal(path.basename(written), "retail The map.svg");
    const opened = await page.context().newPage();
    await opened.goto(pathToFileURL(written).href);
    assert.match((await opened.locator("svg").first().textContent())!, /Watermelon/);
    await takeScreenshot(opened, "export-svg-opened");
    await opened.close();
    assert.deepEqual(workbench.webviewErrors, []);
  });
});
