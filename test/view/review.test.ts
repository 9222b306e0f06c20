import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { check, review, reviewComparisonOf, say, shownIn } from "../../src/core";
import { repositoryRoot, screenshotsFolder } from "../host/places";
import { PreviewInBrowser, startBrowser } from "./preview-in-browser";
import { themes } from "./themes";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

async function fileOf(name: string, change: (text: string) => string = text => text) {
  const text = change(readFileSync(path.join(repositoryRoot, "samples", name), "utf8"));
  return { path: name, ...(await check(text, { today: "2026-11-28", fixes: false })) };
}

describe("a review in the preview", function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser?.close());

  for (const [theme, width, language] of [
    ["light", 1000, "en"],
    ["dark", 640, "nl"],
    ["high-contrast", 360, "nl"],
  ] as const) {
    it(`is accessible, and leads to other files: ${theme}, ${width} wide, ${language}`, async () => {
      const [before, now] = [
        await fileOf("retail.targets.yaml"),
        await fileOf("retail.targets.yaml", text =>
          text.replace("at_most: 300 s", "at_most: 290 s").replace(/ {2}- id: fcr\n( {4}.*\n)+/, ""),
        ),
      ];
      const [wasOther, isOther] = [
        await fileOf("helpdesk.targets.yaml"),
        await fileOf("helpdesk.targets.yaml", text => text.replace("at_least: 85%", "at_least: 80%")),
      ];
      const result = review([
        [before, now],
        [wasOther, isOther],
      ]);
      const comparison = reviewComparisonOf(
        result,
        { path: now.path, before, now, document: 0 },
        "origin/<main>",
        name => `file:///${name}`,
        new Set([now.path, isOther.path]),
        what => say(what, language),
      );
      const preview = await PreviewInBrowser.open(browser, { theme: themes[theme], width });
      await preview.show({ ...shownIn(language, `file:///${now.path}`, now, 0), comparison });
      const section = preview.page.locator("main > .comparison");
      assert.match((await section.locator("h2").textContent())!, /origin\/<main>$/);
      assert.match((await section.locator(".lead").textContent())!, /FCR/);
      await preview.page.evaluate(axe);
      const violations = await preview.page.evaluate(
        `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
      );
      assert.deepEqual(violations, []);
      const room = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      assert.equal(await preview.page.evaluate(room), 0, "nothing sticks out");
      mkdirSync(screenshotsFolder, { recursive: true });
      await preview.page.screenshot({ path: path.join(screenshotsFolder, `review-${theme}-${width}.png`) });
      await section.locator("nav button", { hasText: isOther.path }).click();
      const said = (await preview.said()).at(-1);
      assert.ok(said?.type === "go" && said.file === `file:///${isOther.path}`);
      assert.equal(isOther.text.slice(said.range.start, said.range.end).includes("80%"), true);
      assert.deepEqual(preview.errors, []);
      await preview.page.close();
    });
  }
});
