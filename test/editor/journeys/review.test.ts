import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  goToLine,
  openFile,
  openWorkbench,
  readProblems,
  runCommand,
  switchTheme,
  takeScreenshot,
  takeScreenshotOfFailure,
  until,
  type Workbench,
  waitForCursorOn,
  webview,
} from "../../host/drive";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../../host/editor/throw-away-folder";
import { repositoryRoot } from "../../host/places";

const file = "insurer-claims.targets.yaml";
const other = "retail.targets.yaml";

/** A repository with a branch that lowers a cap on handle time and takes away what guarded it. */
function makeRepository(folder: string): void {
  const git = (...words: string[]) =>
    execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], { cwd: folder });
  const sample = (name: string) => readFileSync(path.join(repositoryRoot, "samples", name), "utf8");
  git("init", "-q", "-b", "main");
  const guarded = sample(other)
    .replace("level: agent\n    stakes: bonus", "level: agent\n    stakes: bonus\n    guardrails: [fcr]")
    .replace("measured: { by: agent }        # the", "measured: { by: repeat_contact, window: 7 days } # not the");
  writeFileSync(path.join(folder, other), guarded);
  writeFileSync(path.join(folder, file), sample(file));
  git("add", ".");
  git("commit", "-qm", "Targets as they are");
  git("switch", "-qc", "shorter-calls");
  const unguarded = guarded.replace("\n    guardrails: [fcr]", "").replace(/ {2}- id: fcr\n( {4}.*\n)+/, "");
  writeFileSync(path.join(folder, other), unguarded.replace("at_most: 300 s", "at_most: 290 s"));
  writeFileSync(path.join(folder, file), sample(file).replace(/owner: .*/, "owner: Operations"));
  git("commit", "-qam", "Shorter calls");
}

describe("reviewing a branch in the real editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;
  const home = makeThrowAwayFolder();

  before(async () => {
    const folder = path.join(home, "targets");
    mkdirSync(folder);
    makeRepository(folder);
    const settings = { "git.enabled": true, "editor.minimap.enabled": false };
    workbench = await openWorkbench({ folder, settings });
    await workbench.page.setViewportSize({ width: 1800, height: 1000 });
    await openFile(workbench.page, other);
    await goToLine(workbench.page, other, 1);
  });
  after(async () => {
    await workbench?.close();
    removeThrowAwayFolder(home);
  });
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  it("shows what the branch does, leads to the line, and marks what is new, in light and dark", async () => {
    const { page } = workbench;
    await runCommand(page, "Watermelon: Review Changes Against a Branch...");
    await page.locator(".quick-input-widget:visible .monaco-list-row", { hasText: "main" }).first().waitFor();
    await takeScreenshot(page, "review-choose");
    await page.keyboard.press("Enter");
    await runCommand(page, "View: Toggle Primary Side Bar Visibility");
    const comparison = webview(page).locator(".comparison");
    await comparison.waitFor();
    assert.equal(await comparison.locator("h2").innerText(), "Changes since main");
    assert.match(
      await comparison.locator(".lead").innerText(),
      /^AHT tightened from 300\ss to 290\ss at agent level with a bonus on it, and its guardrail FCR removed/,
    );
    assert.equal(await comparison.locator("nav button").count(), 2);
    const problems = await readProblems(page);
    assert.ok(problems.some(({ message }) => message.startsWith("New: ")));
    assert.ok(problems.some(({ message }) => !message.startsWith("New: ")));
    const filter = page.locator(".markers-panel-container, .panel").locator("input[aria-label*='ilter']").first();
    await filter.fill("New:");
    await switchTheme(page, "light");
    await takeScreenshot(page, "review-light");
    await switchTheme(page, "dark");
    await takeScreenshot(page, "review-dark");
    await filter.fill("");
    await comparison.locator(".changes .go").first().click();
    const lines = readFileSync(path.join(workbench.folder, other), "utf8").split("\n");
    await waitForCursorOn(page, other, lines.findIndex(line => line.includes("at_most: 290 s")) + 1);
  });

  it("goes to the other file that changed, and ends", async () => {
    const { page } = workbench;
    const comparison = webview(page).locator(".comparison");
    await comparison.locator("nav button", { hasText: file }).click();
    await page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    await comparison.locator("nav button[aria-current]", { hasText: file }).waitFor();
    await takeScreenshot(page, "review-other-file");
    await comparison.getByRole("button", { name: "End review" }).click();
    await comparison.waitFor({ state: "detached" });
    await until("no problem is new", async () =>
      (await readProblems(page)).every(({ message }) => !message.startsWith("New: ")) ? true : undefined,
    );
    assert.deepEqual(workbench.webviewErrors, []);
  });
});
