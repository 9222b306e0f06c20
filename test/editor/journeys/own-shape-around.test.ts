import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  chooseQuickFix,
  hoverOver,
  openFile,
  openQuickFixes,
  openWorkbench,
  runCommand,
  takeScreenshot,
  takeScreenshotOfFailure,
  until,
  type Workbench,
  waitForSquiggle,
  webview,
} from "../../host/drive";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../../host/editor/throw-away-folder";

const file = "kpi.yml";

const configuration = `language: nl
shapes:
  - files: ["*.yml"]
    name: afdeling
    team: { at: bezetting, agents: agents }
    demand: { at: aanbod, contacts: gesprekken, interval: per }
    mix: { at: "aanbod.soorten[*]", class: soort, share: deel, handle_time: duurt, tone: toon }
    targets: { at: kengetallen.*, metric: $key, target: norm, baseline: gehaald, owner: eigenaar }
`;

const text = `# Kengetallen van de klantenservice
afdeling: Klantenservice
bezetting: { agents: 45 }
aanbod:
  gesprekken: 240
  per: 60min
  soorten:
    - { soort: bestelstatus, deel: 60%, duurt: 200 s }
    - { soort: factuur, deel: 25%, duurt: 7 min, toon: complex }
    - { soort: overlijden, deel: 15%, duurt: 15 min, toon: emotional }
kengetallen:
  gemiddelde afhandeltijd:
    norm: hooguit 300 seconden
    eigenaar: Planning
  klachtenpercentage: { norm: hooguit 2,5%, gehaald: 3% }
  in één keer goed:
    norm: 5% beter dan vorig jaar
    gehaald: 70%
  verzuim:
    norm: n.t.b.
`;

/** Keys of the format, that nobody who keeps such a file has ever seen. */
const ours = /`(?:at_least|at_most|guardrails|baseline|demand\b[^`]*|people\b[^`]*|team\b[^`]*|measured\b[^`]*)`/;

describe("what stands around a file in a shape of its own, in Dutch in the real editor", function () {
  this.timeout(240_000);
  const home = makeThrowAwayFolder();
  let workbench: Workbench;

  before(async () => {
    const folder = path.join(home, "afdeling");
    mkdirSync(folder);
    const git = (...words: string[]) =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.org", ...words], { cwd: folder });
    writeFileSync(path.join(folder, ".watermelon.yaml"), configuration);
    writeFileSync(path.join(folder, file), text.replace("300 seconden", "360 seconden"));
    git("init", "-q", "-b", "main");
    git("add", ".");
    git("commit", "-qm", "Zoals het was");
    git("switch", "-qc", "korter");
    writeFileSync(path.join(folder, file), text);
    git("commit", "-qam", "Kortere gesprekken");
    const settings = { "git.enabled": true, "editor.minimap.enabled": false, "watermelon.language": "nl" };
    workbench = await openWorkbench({ folder, settings });
    await workbench.page.setViewportSize({ width: 1800, height: 1000 });
    await openFile(workbench.page, file);
  });
  after(async () => {
    await workbench?.close();
    removeThrowAwayFolder(home);
  });
  afterEach(function () {
    return takeScreenshotOfFailure(workbench.page, this.currentTest);
  });

  const copied = () => workbench.page.evaluate<string>("navigator.clipboard.readText()");

  it("has its verdict in the status bar and the tree, and its findings in the terms of the trade", async () => {
    const { page } = workbench;
    await waitForSquiggle(page, file, "error", "hooguit 300 seconden");
    await page
      .locator(".statusbar-item", { hasText: /watermeloen|onmogelijk|onder spanning|blind|niet te zeggen/ })
      .waitFor();
    await page.locator(".pane-header", { hasText: "Target Sets" }).click();
    await page.locator(".pane-body .monaco-list-row", { hasText: "Klantenservice" }).waitFor();
    const told = {
      "hooguit 300 seconden": /noem die als bewaking/,
      "hooguit 2": /Schrijf hooguit 2\.5%, met een punt/,
      "5% beter": /Gerekend vanaf de laatst gemeten 70% is dat minstens 73\.5% of minstens 75%/,
    };
    for (const [value, expected] of Object.entries(told)) {
      const said = await until(`what is told of ${value}`, async () => {
        await page.keyboard.press("Escape");
        const shown = await hoverOver(page, file, value);
        return expected.test(shown.replaceAll("\u00a0", " ").replaceAll("`", "")) ? shown : undefined;
      });
      assert.doesNotMatch(said, ours);
      await takeScreenshot(page, `own-shape-hover-${value.replace(/\W+/g, "-")}`);
      await page.keyboard.press("Escape");
    }
  });

  it("gives what it has no words for as text to copy", async () => {
    const { page } = workbench;
    const titles = await openQuickFixes(page, file, "hooguit 300 seconden");
    await takeScreenshot(page, "own-shape-quick-fixes");
    assert.ok(
      titles.some(title => title.startsWith("Kopieer als tekst: ")),
      titles.join(" | "),
    );
    for (const title of titles) assert.doesNotMatch(title, ours);
    await chooseQuickFix(page, "Bewaak AHT met herhaalverkeer");
    await page.locator(".statusbar", { hasText: "Gekopieerd." }).waitFor();
    assert.match(await copied(), /\n {4}metric: repeat_contact_rate\n/);
  });

  it("shows in the preview what is its reader's to write, to be copied from there", async () => {
    const { page } = workbench;
    await runCommand(page, "Watermelon: Open Preview to the Side");
    const row = webview(page).locator("tr", { hasText: "dit schrijf je zelf" }).first();
    await row.waitFor();
    await row.locator("summary", { hasText: "Zoals een normbestand het zegt" }).click();
    await row.scrollIntoViewIfNeeded();
    await takeScreenshot(page, "own-shape-preview-copy");
    const lines = (await row.locator(".lines code").allInnerTexts()).join("\n");
    await row.getByRole("button", { name: "Kopieer" }).click();
    await until("the text on the clipboard", async () => ((await copied()) === lines ? true : undefined));
    assert.match(lines, /^targets:\n {2}- /);
    assert.doesNotMatch(await webview(page).locator("body").innerText(), ours);
  });

  it("is reviewed against a branch, target by target in its own words", async () => {
    const { page } = workbench;
    await runCommand(page, "Watermelon: Review Changes Against a Branch...");
    await page.locator(".quick-input-widget:visible .monaco-list-row", { hasText: "main" }).first().waitFor();
    await page.keyboard.press("Enter");
    const comparison = webview(page).locator(".comparison");
    await comparison.locator(".changes tbody tr").first().waitFor();
    await takeScreenshot(page, "own-shape-review");
    const cells = (await comparison.locator(".changes tbody tr").first().locator("th, td").allInnerTexts()).map(each =>
      each.replaceAll("\u00a0", " ").trim(),
    );
    assert.deepEqual(cells.slice(0, 3), ["gemiddelde afhandeltijd norm", "360 s", "300 s"]);
    assert.deepEqual(workbench.webviewErrors, []);
  });
});
