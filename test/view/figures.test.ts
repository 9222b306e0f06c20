import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { check, type Language, shownBalanced } from "../../src/core";
import { repositoryRoot } from "../host/places";
import { PreviewInBrowser, startBrowser } from "./preview-in-browser";
import { themes } from "./themes";

const folder = path.join(repositoryRoot, "samples");
const samples = readdirSync(folder).filter(name => name.endsWith(".targets.yaml"));
const judgedBy = { today: "2026-11-22" };

/** Pairs of words in the figures of which one stands over the other, turned ones by their real outline. */
const overlaps = `(() => {
  const outline = each => {
    const { x, y, width, height } = each.getBBox();
    const matrix = each.getScreenCTM();
    return [[x, y + 2], [x + width, y + 2], [x + width, y + height - 2], [x, y + height - 2]]
      .map(([px, py]) => new DOMPoint(px, py).matrixTransform(matrix));
  };
  const apart = (a, b) => [a, b].some(corners => corners.some((from, index) => {
    const to = corners[(index + 1) % 4];
    const axis = { x: to.y - from.y, y: from.x - to.x };
    const along = points => points.map(({ x, y }) => x * axis.x + y * axis.y);
    const [p, q] = [along(a), along(b)];
    return Math.max(...p) <= Math.min(...q) || Math.max(...q) <= Math.min(...p);
  }));
  const found = [];
  for (const figure of document.querySelectorAll("svg[role=group]")) {
    const words = [...figure.querySelectorAll("text")].filter(each => each.textContent !== "").map(each => [each.textContent, outline(each)]);
    for (const [i, [a, p]] of words.entries()) for (const [b, q] of words.slice(i + 1)) if (!apart(p, q)) found.push(a + " / " + b);
  }
  return found;
})()`;

describe("the figures of the preview", function () {
  this.timeout(120_000);

  let browser: Browser;
  let preview: PreviewInBrowser;

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser?.close());
  beforeEach(async () => {
    preview = await PreviewInBrowser.open(browser, { theme: themes.light, width: 1120 });
  });
  afterEach(async () => {
    assert.deepEqual(preview.errors, []);
    await preview.page.close();
  });

  async function show(text: string, language: Language = "en"): Promise<void> {
    await preview.show(
      await shownBalanced(language, "file:///a.targets.yaml", await check(text, judgedBy), 0, judgedBy),
    );
  }

  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");

  for (const name of samples) {
    it(`put no words over others, and stay within the page: ${name}`, async () => {
      for (const language of ["en", "nl"] as const) {
        await show(read(name), language);
        for (const width of [480, 700, 1000, 1120]) {
          await preview.page.setViewportSize({ width, height: 900 });
          await preview.drawn();
          const at = `${language}, ${width} wide`;
          assert.deepEqual(await preview.page.evaluate(overlaps), [], at);
          const out = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
          assert.equal(await preview.page.evaluate(out), 0, at);
        }
      }
    });
  }

  it("show a slice for each day, with as many seeds as the number says", async () => {
    await show(read("retail.targets.yaml"));
    const { page } = preview;
    const slices = page.locator(".slice");
    assert.equal(await slices.count(), 3);
    assert.match((await slices.nth(2).locator("p.unhelped").textContent())!, /^67\.8 of 100 unhelped/);
    const drops = await page
      .locator(".slice:nth-child(3) path.seed.unhelped")
      .evaluateAll(paths =>
        paths.map(each => (each.getAttribute("d") ?? "").split("Z").length - 1).reduce((sum, each) => sum + each, 0),
      );
    assert.equal(drops, 68);
    assert.equal(await page.locator(".slice:nth-child(1) .rind.red").count(), 4);
    assert.equal(await page.locator(".slice:nth-child(2) .rind.red").count(), 0);
    assert.equal(await page.locator(".slices [tabindex='0']").count(), 1);
  });

  it("number the steps on the map as below it, and lead to where they are explained", async () => {
    await show(read("retail.targets.yaml"));
    const { page } = preview;
    const steps = page.locator(".map .step");
    assert.deepEqual(await steps.locator("text").allTextContents(), ["1", "2", "3", "4"]);
    assert.deepEqual(await page.locator(".steps .step-number").allTextContents(), ["1", "2", "3", "4", "5", "6"]);
    assert.match((await steps.first().getAttribute("aria-label"))!, /^1\. Split AHT by tone.*pressure 2\.8/);
    assert.equal(await page.locator(".map svg [tabindex='0']").count(), 1);
    await page.locator(".steps .go").first().click();
    const place = "document.activeElement.closest('[data-place]').dataset.place";
    assert.equal(await page.evaluate(place), "step-1");
  });

  it("lead from the bar to every section", async () => {
    await show(read("retail.targets.yaml"));
    const links = preview.page.locator(".bar .to");
    assert.ok((await links.count()) >= 6);
    for (const link of await links.all()) {
      const to = await link.getAttribute("data-to");
      await link.press("Enter");
      const place = await preview.page.evaluate("document.activeElement.closest('[data-place]').dataset.place");
      assert.equal(place, to);
    }
  });

  it("leave the map out where the model cannot tell, and say why", async () => {
    await show("version: 1\ntargets:\n  aht: { at_most: 300 s }\n");
    assert.equal(await preview.page.locator(".map").count(), 0);
    assert.equal(await preview.page.locator(".slice").count(), 0);
    assert.match((await preview.page.locator("h1").textContent())!, /cannot be told: declare demand\.mix/);
  });
});
