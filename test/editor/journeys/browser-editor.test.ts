import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
  codeLenses,
  editorText,
  openFile,
  openWorkbench,
  runCommand,
  takeScreenshot,
  takeScreenshotOfFailure,
  undo,
  until,
  type Workbench,
  webview,
} from "../../host/drive";
import { repositoryRoot } from "../../host/places";

const file = "retail.targets.yaml";
const samples = path.join(repositoryRoot, "samples");
const onDisk = readFileSync(path.join(samples, file), "utf8");

describe("the preview in the browser editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({
      host: "serverless",
      folder: samples,
      settings: { "editor.minimap.enabled": false },
    });
    await workbench.page.setViewportSize({ width: 1400, height: 850 });
    await openFile(workbench.page, file);
    await runCommand(workbench.page, "Watermelon: Open Preview to the Side");
    await webview(workbench.page).locator("#balanced").waitFor();
  });
  after(() => workbench?.close());
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  it("says what the file rewards, above the text and beside it", async () => {
    const { page } = workbench;
    const lens = await until("the verdict", async () =>
      (await codeLenses(page, file)).find(each => each.startsWith("Watermelon")),
    );
    assert.match(lens, /pressure 2\.8, blind spot 67\.8/);
    const preview = webview(page);
    assert.match(await preview.locator("h1").innerText(), /^Green needs/);
    for (const part of ["The map", "The green day", "Limits", "The balanced set", "Assumptions"])
      await preview.getByRole("heading", { name: part, exact: true }).waitFor();
    await takeScreenshot(page, "browser-editor");
  });

  it("applies what is ticked by the keyboard, and one undo takes it back", async () => {
    const { page } = workbench;
    const apply = webview(page).getByRole("button", { name: "Apply selected" });
    await apply.focus();
    await page.keyboard.press("Enter");
    await page.locator(`.tab.dirty[data-resource-name="${file}"]`).waitFor();
    assert.match(await editorText(page, file), /agents: 53/);
    await until("the balanced set as the headline", async () =>
      /no customer can go unhelped/.test(await webview(page).locator("h1").innerText()) ? true : undefined,
    );
    await undo(page, file);
    assert.equal(await editorText(page, file), onDisk);
    await until("the first headline", async () =>
      /^Green needs/.test(await webview(page).locator("h1").innerText()) ? true : undefined,
    );
  });

  it("runs the model again as an assumption is moved", async () => {
    const { page } = workbench;
    const preview = webview(page);
    const before = await preview.locator("h1").innerText();
    const slider = preview.locator("input[type='range'][data-assume]").first();
    await slider.waitFor({ timeout: 60_000 });
    await slider.focus();
    await page.keyboard.press("End");
    await until("another headline", async () => (await preview.locator("h1").innerText()) !== before || undefined);
    await preview.getByRole("button", { name: "Reset" }).first().click();
    await until("the first headline", async () => (await preview.locator("h1").innerText()) === before || undefined);
    assert.deepEqual(workbench.webviewErrors, []);
  });
});
