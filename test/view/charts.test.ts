import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { check, shownIn } from "../../src/core";
import type { Chart, ChartFormat } from "../../src/view/messages";
import { repositoryRoot } from "../host/places";
import { PreviewInBrowser, startBrowser } from "./preview-in-browser";
import { themes } from "./themes";

describe("the charts of the preview as files", function () {
  this.timeout(60_000);

  let browser: Browser;
  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser?.close());

  async function chartsIn(theme: keyof typeof themes, format: ChartFormat): Promise<readonly Chart[]> {
    const text = readFileSync(path.join(repositoryRoot, "samples", "retail.targets.yaml"), "utf8");
    const preview = await PreviewInBrowser.open(browser, { theme: themes[theme] });
    await preview.show(shownIn("en", "file:///x.targets.yaml", await check(text, { today: "2026-11-22" }), 0));
    await preview.post({ type: "charts", format });
    while ((await preview.said()).at(-1)?.type !== "charts") await preview.drawn();
    const said = (await preview.said()).at(-1);
    assert.deepEqual(preview.errors, []);
    await preview.page.close();
    assert.ok(said?.type === "charts" && said.format === format);
    return said.charts;
  }

  it("are SVG that stands alone, in the colours of the theme", async () => {
    const charts = await chartsIn("dark", "svg");
    assert.equal(new Set(charts.map(({ name }) => name)).size, charts.length, "each has a name of its own");
    const day = charts.find(({ name }) => name === "The green day");
    assert.ok(day && charts.length >= 4, charts.map(({ name }) => name).join());
    for (const { name, content } of charts) {
      assert.ok(typeof content === "string");
      assert.match(content, /^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      assert.match(content, /fill="rgb\(31, 31, 31\)"/, `${name} has its background`);
      assert.doesNotMatch(content, /color\(|color-mix|var\(|class=|data-|aria-|style=/, name);
      for (const [, id] of content.matchAll(/url\((?:&quot;|")?#([^"&)]+)/g))
        assert.ok(content.includes(`id="${id}"`), `${name} has ${id}`);
      const page = await browser.newPage();
      await page.setContent(`<body></body>`);
      const wrong = await page.evaluate(
        `new DOMParser().parseFromString(${JSON.stringify(content)}, "image/svg+xml").querySelector("parsererror")?.textContent ?? null`,
      );
      assert.equal(wrong, null, name);
      await page.close();
    }
    assert.match(String(day.content), /url\(&quot;#way-dropped&quot;\)/);
  });

  it("are PNG, twice as fine as the screen", async () => {
    const svgs = await chartsIn("light", "svg");
    const charts = await chartsIn("light", "png");
    assert.deepEqual(
      charts.map(({ name }) => name),
      svgs.map(({ name }) => name),
    );
    for (const [index, { content }] of charts.entries()) {
      const bytes = Buffer.from(content as Uint8Array);
      assert.equal(bytes.toString("latin1", 1, 4), "PNG");
      const width = Number(/ width="(\d+)"/.exec(String(svgs[index]!.content))![1]);
      assert.equal(bytes.readUInt32BE(16), 2 * width);
      assert.ok(bytes.length > 2_000, "something is drawn");
    }
  });
});
