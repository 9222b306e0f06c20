import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import {
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

describe("the balanced set in the real editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;

  before(async () => {
    workbench = await openWorkbench({ folder: samples, settings: { "editor.minimap.enabled": false } });
    await workbench.page.setViewportSize({ width: 1800, height: 1000 });
    await openFile(workbench.page, file);
    await runCommand(workbench.page, "Watermelon: Open Preview to the Side");
    await webview(workbench.page).locator("#balanced").waitFor();
  });
  after(() => workbench?.close());
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  const result = () => webview(workbench.page).locator(".result");

  async function resultSays(what: RegExp): Promise<void> {
    await until(`a result like ${what}`, async () => what.test((await result().textContent()) ?? "") || undefined);
  }

  /** The text once it is no longer as it was saved. */
  async function edited(): Promise<string> {
    await workbench.page.locator(`.tab.dirty[data-resource-name="${file}"]`).waitFor();
    return editorText(workbench.page, file);
  }

  /** Ticks exactly these. */
  async function tickOnly(names: readonly RegExp[]): Promise<void> {
    const preview = webview(workbench.page);
    for (const name of ["for the customer", "on efficiency", "for the employee", "for the organisation"]) {
      const all = preview.getByRole("checkbox", { name: `All proposals ${name}` });
      await all.check();
      await all.uncheck();
    }
    await resultSays(/\b0 of \d+ ticked/);
    for (const name of names) await preview.getByRole("checkbox", { name }).check();
    await resultSays(new RegExp(`\\b${names.length} of \\d+ ticked`));
  }

  it("ends balanced with every step ticked, and shows at once what unticking one leaves hidden", async () => {
    await resultSays(/The set ends balanced: pressure 0, blind spot 0, hard blind spot 0\./);
    await runCommand(workbench.page, "View: Toggle Primary Side Bar Visibility");
    await webview(workbench.page).getByRole("link", { name: "Balanced set" }).click();
    await workbench.page.mouse.move(600, 900);
    const panel = workbench.page.locator("iframe.webview.ready:visible").last().locator("..");
    assert.equal(await panel.evaluate(({ scrollTop }) => scrollTop), 0, "the panel has moved, and cuts off the bar");
    await takeScreenshot(workbench.page, "balanced-set");
    await runCommand(workbench.page, "View: Toggle Primary Side Bar Visibility");
    const draw = webview(workbench.page).getByRole("checkbox", { name: "Draw the sample of CSAT at random" });
    await draw.uncheck();
    await resultSays(/The set ends blind: .*hard blind spot 100\./);
    await webview(workbench.page).locator(".trial").waitFor();
    await takeScreenshot(workbench.page, "balanced-trial");
    await draw.check();
    await resultSays(/ends balanced/);
    assert.equal(await editorText(workbench.page, file), onDisk, "nothing is written");
  });

  it("applies three proposals as one edit that one undo takes back", async () => {
    const { page } = workbench;
    await tickOnly([/^Split AHT by tone/, /^Plan 53 agents/, /^Hold adherence between/]);
    await webview(page).locator("[data-do='apply']").scrollIntoViewIfNeeded();
    await takeScreenshot(page, "preview-ticked");
    await webview(page).getByRole("button", { name: "Apply selected" }).click();
    const text = await edited();
    assert.match(text, /applies_to: \[routine\]/);
    assert.match(text, /agents: 53/);
    assert.match(text, /adherence[\s\S]{0,80}at_most: 95%/);
    for (const comment of onDisk.match(/# .*$/gm) ?? []) assert.ok(text.includes(comment), comment);
    await undo(page, file);
    assert.equal(await editorText(page, file), onDisk);
  });

  it("writes a moved assumption only when it is told to, and undo takes that back", async () => {
    const { page } = workbench;
    const preview = webview(page);
    const number = preview.getByRole("spinbutton", {
      name: "What a complex contact loses of being helped when it is handled briskly, %",
    });
    await number.waitFor({ timeout: 60_000 });
    await number.fill("25");
    await number.press("Enter");
    await preview.getByRole("button", { name: "Reset" }).waitFor();
    assert.equal(await editorText(page, file), onDisk);
    await preview.locator(".write summary").click();
    await preview.getByRole("button", { name: "Write", exact: true }).click();
    const text = await edited();
    assert.match(text, /assumptions: \{ loss\.brisk\.complex: 25% \}/);
    assert.ok(text.startsWith(onDisk.trimEnd().slice(0, 2000)), "the rest is as it was");
    await undo(page, file);
    assert.equal(await editorText(page, file), onDisk);
    assert.deepEqual(workbench.webviewErrors, []);
  });

  it("writes nothing of the balanced set into a text that has changed since, and says so", async () => {
    const { page } = workbench;
    await openFile(page, file);
    await runCommand(page, "Watermelon: Show the Balanced Set");
    await page.locator(".monaco-diff-editor:visible").waitFor();
    await openFile(page, file);
    await page.keyboard.press("Control+Home");
    await page.keyboard.type("# typed meanwhile ");
    // a toast may be gone by now: the list of notifications keeps it
    await runCommand(page, "Notifications: Show Notifications");
    await page.locator(".notifications-center").getByRole("button", { name: "Take All Steps" }).click();
    await page.getByText("The text has changed since this was worked out").first().waitFor();
    assert.equal(await edited(), `# typed meanwhile ${onDisk}`);
    await runCommand(page, "File: Revert File");
    assert.equal(await editorText(page, file), onDisk);
  });

  it("shows what is ticked as a diff, which is no target file itself", async () => {
    const { page } = workbench;
    await webview(page).getByRole("button", { name: "Show as diff" }).click();
    await page.locator(".monaco-diff-editor:visible").waitFor();
    await page.locator(".tab.active", { hasText: "today" }).waitFor();
    await takeScreenshot(page, "balanced-diff");
  });
});
