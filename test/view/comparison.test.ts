import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { check, comparisonOf, say, shownIn } from "../../src/core";
import { repositoryRoot, screenshotsFolder } from "../host/places";
import { PreviewInBrowser, startBrowser } from "./preview-in-browser";
import { themes } from "./themes";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const today = "2026-11-22";

describe("the comparison in the preview", function () {
  this.timeout(60_000);
  let browser: Browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser?.close());

  for (const [theme, width] of [
    ["light", 1000],
    ["dark", 480],
    ["high-contrast", 700],
  ] as const) {
    it(`stands first, is accessible, leads to the line and can be ended: ${theme}, ${width} wide`, async () => {
      const before = readFileSync(path.join(repositoryRoot, "samples", "retail.targets.yaml"), "utf8");
      const now = await check(before.replace("at_most: 300 s", "at_most: 280 s"), { today });
      const shown = shownIn("en", "file:///x.targets.yaml", now, 0);
      const base = { kind: "branch", name: "<img src=x>" } as const;
      const comparison = comparisonOf(await check(before, { today }), now, 0, base, what => say(what, "en"));
      const preview = await PreviewInBrowser.open(browser, { theme: themes[theme], width });
      await preview.show({ ...shown, comparison });
      const section = preview.page.locator("main > *").first();
      assert.match((await section.locator("h2").textContent())!, /branch <img src=x>/);
      await preview.page.evaluate(axe);
      const violations = await preview.page.evaluate(
        `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
      );
      assert.deepEqual(violations, []);
      const room = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      assert.equal(await preview.page.evaluate(room), 0, "nothing sticks out");
      mkdirSync(screenshotsFolder, { recursive: true });
      await preview.page.screenshot({ path: path.join(screenshotsFolder, `comparison-${theme}-${width}.png`) });
      const map = preview.page.locator(".map");
      assert.match((await map.locator(".stop.base").getAttribute("aria-label"))!, /^branch <img src=x>, /);
      await map.screenshot({ path: path.join(screenshotsFolder, `comparison-map-${theme}-${width}.png`) });
      await section.locator(".changes .go").first().click();
      const said = (await preview.said()).at(-1);
      assert.ok(said?.type === "go" && now.text.slice(said.range.start, said.range.end).includes("280 s"));
      await section.getByRole("button", { name: "Stop comparing" }).click();
      assert.deepEqual((await preview.said()).at(-1), { type: "alone" });
      assert.deepEqual(preview.errors, []);
      await preview.page.close();
    });
  }
});
