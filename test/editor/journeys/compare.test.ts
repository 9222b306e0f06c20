import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  goToLine,
  openFile,
  openWorkbench,
  runCommand,
  save,
  switchTheme,
  takeScreenshot,
  takeScreenshotOfFailure,
  until,
  type Workbench,
  webview,
} from "../../host/drive";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../../host/editor/throw-away-folder";
import { repositoryRoot } from "../../host/places";

const file = "retail.targets.yaml";

function git(folder: string, ...words: string[]): void {
  execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], { cwd: folder });
}

/** The samples in a repository, with a branch on which calls may take longer. */
function makeRepository(folder: string): void {
  cpSync(path.join(repositoryRoot, "samples"), folder, { recursive: true });
  git(folder, "init", "-q", "-b", "main");
  git(folder, "add", ".");
  git(folder, "commit", "-qm", "Targets as they are");
  git(folder, "switch", "-qc", "longer-calls");
  write(folder, "at_most: 300 s", "at_most: 420 s");
  git(folder, "commit", "-qam", "Longer calls");
  git(folder, "switch", "-q", "main");
}

function write(folder: string, before: string, after: string): void {
  const at = path.join(folder, file);
  writeFileSync(at, readFileSync(at, "utf8").replace(before, after));
}

describe("comparing in the real editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;
  const home = makeThrowAwayFolder();
  const comparison = () => webview(workbench.page).locator(".comparison");
  const changed = async () => {
    const cells = await comparison().locator(".changes tbody td").allInnerTexts();
    return cells.slice(0, 2).map(text => text.replaceAll("\u00a0", " ").trim());
  };

  before(async () => {
    const folder = path.join(home, "targets");
    makeRepository(folder);
    const settings = { "git.enabled": true, "editor.minimap.enabled": false };
    workbench = await openWorkbench({ folder, settings });
    await workbench.page.setViewportSize({ width: 1800, height: 1000 });
    await openFile(workbench.page, file);
    await goToLine(workbench.page, file, 1);
  });
  after(async () => {
    await workbench?.close();
    removeThrowAwayFolder(home);
  });
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  async function compareWith(...words: readonly string[]): Promise<void> {
    const { page } = workbench;
    await runCommand(page, "Watermelon: Compare the Preview with...");
    for (const word of words) {
      await page.locator(".quick-input-widget:visible .monaco-list-row", { hasText: word }).first().waitFor();
      await page.keyboard.type(word);
      await page.keyboard.press("Enter");
    }
  }

  it("holds the file against a branch, marks that on the map, and follows the branch", async () => {
    const { page, folder } = workbench;
    await compareWith("A branch", "longer-calls");
    await runCommand(page, "View: Toggle Primary Side Bar Visibility");
    await comparison().getByRole("heading", { name: "Compared with branch longer-calls" }).waitFor();
    assert.deepEqual(await changed(), ["420 s", "300 s"]);
    await switchTheme(page, "light");
    await takeScreenshot(page, "compare-branch-light");
    await webview(page).getByRole("heading", { name: "The map" }).scrollIntoViewIfNeeded();
    await webview(page).locator(".stop.base").waitFor();
    await switchTheme(page, "dark");
    await takeScreenshot(page, "compare-branch-map-dark");
    git(folder, "switch", "-q", "longer-calls");
    write(folder, "at_most: 420 s", "at_most: 480 s");
    git(folder, "commit", "-qam", "Longer still");
    git(folder, "switch", "-q", "main");
    await until("the branch as it is now", async () => ((await changed())[0] === "480 s" ? true : undefined));
  });

  it("holds what is typed against the saved version, until it is saved", async () => {
    const { page } = workbench;
    await compareWith("The saved version");
    await comparison().getByRole("heading", { name: "Compared with the saved version" }).waitFor();
    const lines = readFileSync(path.join(workbench.folder, file), "utf8").split("\n");
    await goToLine(page, file, lines.findIndex(line => line.includes("at_most: 300 s")) + 1);
    await until("no change yet", async () => ((await changed()).length === 0 ? true : undefined));
    await page.keyboard.press("Home");
    for (let n = 0; n < "at_most: ".length; n++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Delete");
    await page.keyboard.type("2");
    await until("what is typed", async () => ((await changed())[1] === "200 s" ? true : undefined));
    await takeScreenshot(page, "compare-saved-typed");
    await save(page, file);
    await until("nothing changed", async () => ((await changed()).length === 0 ? true : undefined));
    await takeScreenshot(page, "compare-saved-saved");
    await comparison().getByRole("button", { name: "Stop comparing" }).click();
    await comparison().waitFor({ state: "detached" });
    assert.deepEqual(workbench.webviewErrors, []);
  });
});
