import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  openFile,
  openWorkbench,
  readProblems,
  runCommand,
  takeScreenshot,
  takeScreenshotOfFailure,
  until,
  type Workbench,
} from "../../host/drive";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../../host/editor/throw-away-folder";

const kpis = `indicators:
  - name: Average handle time
    goal: "At or below 300 s"
  - name: First-contact resolution
    goal: At or above 75%
  - name: Complaint rate
    goal: TBD
`;

const pipeline = `name: build
jobs:
  test:
    timeout-minutes: 30
    steps:
      - { name: Service level, run: "test --threshold '>= 80%'" }
      - { name: Response time, run: "k6 run --max 300ms" }
`;

describe("a KPI file that somebody has already, in the real editor", function () {
  this.timeout(240_000);
  let workbench: Workbench;
  const home = makeThrowAwayFolder();

  before(async () => {
    const folder = path.join(home, "desk");
    mkdirSync(folder);
    for (const [name, text] of Object.entries({
      "kpi.yaml": kpis,
      "other.yaml": kpis,
      "third.yaml": kpis,
      "ci.yml": pipeline,
    }))
      writeFileSync(path.join(folder, name), text);
    workbench = await openWorkbench({ folder, settings: { "editor.minimap.enabled": false } });
    await workbench.page.setViewportSize({ width: 1400, height: 850 });
  });
  after(async () => {
    await workbench?.close();
    removeThrowAwayFolder(home);
  });
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  const offer = (name: string) =>
    workbench.page.locator(".notification-list-item", { hasText: `${name} looks like a KPI file: lint it?` }).first();

  /** A toast may be gone by the time that a test looks: the list of notifications keeps it. */
  async function offered(name: string) {
    await workbench.page.locator(".statusbar-item .codicon-bell-dot").waitFor();
    await runCommand(workbench.page, "Notifications: Show Notifications");
    await offer(name).waitFor();
    return offer(name);
  }

  const isNothingOffered = async () => (await workbench.page.locator(".codicon-bell-dot").count()) === 0;

  it("offers nothing for other YAML, and once to lint it where it stands", async () => {
    const { folder, page } = workbench;
    await openFile(page, "ci.yml");
    await page.waitForTimeout(2000);
    assert.ok(await isNothingOffered());
    await openFile(page, "kpi.yaml");
    const found = await offered("kpi.yaml");
    await takeScreenshot(page, "own-file-offer");
    await found.getByRole("button", { name: "Lint it here" }).click();
    const problems = await until("findings of the file", async () => {
      const found = await readProblems(page);
      return found.some(({ message }) => message.includes("not filled in")) ? found : undefined;
    });
    assert.ok(problems.length > 0);
    await takeScreenshot(page, "own-file-linted");
    const configuration = readFileSync(path.join(folder, ".watermelon.yaml"), "utf8");
    assert.match(
      configuration,
      /\nshapes:\n {2}- files: \[\/kpi\.yaml\]\n {4}targets: \{ at: "indicators\[\*\]", metric: name, target: goal \}\n/,
    );
    assert.equal(readFileSync(path.join(folder, "kpi.yaml"), "utf8"), kpis);
  });

  it("makes a target file on request, and asks no more where that is wanted", async () => {
    const { page } = workbench;
    await runCommand(page, "Notifications: Clear All Notifications");
    await openFile(page, "other.yaml");
    await (await offered("other.yaml")).getByRole("button", { name: "Convert to a target file" }).click();
    await page.locator(".tab", { hasText: "other.targets.yaml" }).waitFor();
    await runCommand(page, "Notifications: Clear All Notifications");
    await openFile(page, "kpi.yaml");
    await openFile(page, "other.yaml");
    await page.waitForTimeout(1500);
    assert.ok(await isNothingOffered(), "once for each file");
    await openFile(page, "third.yaml");
    await (await offered("third.yaml")).getByRole("button", { name: "Never here" }).click();
    // a page that goes at once takes with it what the workbench was about to store
    await page.waitForTimeout(3000);
    await page.reload();
    await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
    await openFile(page, "third.yaml");
    await page.waitForTimeout(3000);
    assert.ok(await isNothingOffered(), "never here is remembered");
  });
});
