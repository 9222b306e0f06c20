import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { type CheckedFile, check, type Language, shownBalanced } from "../../src/core";
import { repositoryRoot } from "../host/places";
import { PreviewInBrowser, startBrowser } from "./preview-in-browser";
import { themes } from "./themes";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const sample = (name: string) =>
  readFileSync(path.join(repositoryRoot, "samples", `${name}.targets.yaml`), "utf8").replace(/\r\n/g, "\n");
const uri = "file:///retail.targets.yaml";

const judgedBy = { today: "2026-11-22" };

function shown(checked: CheckedFile, language: Language = "en") {
  return shownBalanced(language, uri, checked, 0, judgedBy);
}

const checkAt = (text: string) => check(text, judgedBy);

describe("the preview in a browser", function () {
  this.timeout(60_000);

  let browser: Browser;
  let retail: CheckedFile;
  const opened: PreviewInBrowser[] = [];

  before(async () => {
    browser = await startBrowser();
    retail = await checkAt(sample("retail"));
  });
  after(() => browser?.close());

  async function open(theme: keyof typeof themes = "light", width = 1000): Promise<PreviewInBrowser> {
    const preview = await PreviewInBrowser.open(browser, { theme: themes[theme], width });
    opened.push(preview);
    return preview;
  }
  afterEach(async () => {
    for (const preview of opened.splice(0)) {
      assert.deepEqual(preview.errors, [], "nothing is thrown, and the content security policy holds");
      await preview.page.close();
    }
  });

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    for (const [name, language, width] of [
      ["retail", "en", 1000],
      ["gemeente", "nl", 480],
      ["insurer-claims", "en", 700],
    ] as const) {
      it(`is accessible: ${name} in ${theme}, ${width} wide`, async () => {
        const preview = await open(theme, width);
        await preview.show(await shown(await checkAt(sample(name)), language));
        await preview.page.evaluate(axe);
        const violations = await preview.page.evaluate(
          `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
        );
        assert.deepEqual(violations, []);
        const room = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert.equal(await preview.page.evaluate(room), 0, "nothing sticks out");
        assert.equal(await preview.page.evaluate("document.documentElement.lang"), language);
      });
    }
  }

  it("says that it is ready, and draws nothing before it is told what", async () => {
    const preview = await open();
    assert.deepEqual(await preview.said(), [{ type: "ready" }]);
    assert.equal(await preview.page.locator("#view > *").count(), 0);
  });

  it("goes to the line of what is clicked", async () => {
    const preview = await open();
    await preview.show(await shown(retail));
    const said = async () => (await preview.said()).at(-1);
    const go = (text: string) => {
      const start = retail.text.indexOf(text);
      return { type: "go", range: { start, end: start + text.length } };
    };
    await preview.page.getByRole("link", { name: "Bereavement, emotional" }).click();
    assert.deepEqual(
      await said(),
      go(
        "{ class: bereavement, title: Bereavement, share: 5%, handle_time: 15 min, tone: emotional, vulnerable: true }",
      ),
    );
    await preview.page.locator(".targets").getByRole("row", { name: "Schedule adherence" }).locator(".asked").click();
    const adherence = await said();
    assert.ok(adherence?.type === "go" && retail.text.slice(adherence.range.start).startsWith("id: adherence"));
    const cap = preview.page.locator(".targets li").filter({ hasText: "handle-time/below-need" });
    await cap.locator(".go").press("Enter");
    assert.deepEqual(await said(), {
      type: "go",
      range: retail.findings.find(({ rule }) => rule === "handle-time/below-need")!.range,
    });
    await cap.locator(".rule").click();
    assert.deepEqual(await said(), { type: "explain", rule: "handle-time/below-need" });
  });

  it("tells the day of each class, to the eye, to the keyboard and to a screen reader", async () => {
    const preview = await open();
    await preview.show(await shown(retail));
    const day = preview.page.locator(".days");
    assert.match((await day.locator(".lead").textContent())!, /84\.5 of 100 customers are truly helped/);
    const bereavement = day.getByRole("link", { name: /^Bereavement;/ });
    assert.match(
      (await bereavement.getAttribute("aria-label"))!,
      /Honest day: full attention 5; Kindest green day: passed on 5; Worst green day: /,
    );
    assert.equal(await bereavement.locator(".passed_on").count(), 1);
    assert.equal(await day.locator("svg [tabindex='0']").count(), 1);
    await day.locator("svg [tabindex='0']").focus();
    await preview.page.keyboard.press("ArrowDown");
    await preview.page.keyboard.press("Enter");
    const said = (await preview.said()).at(-1);
    assert.ok(said?.type === "go" && retail.text.slice(said.range.start).startsWith("{ class: billing-dispute"));
    const lamp = day.getByRole("row", { name: "Average handle time" });
    assert.equal(await lamp.getByRole("img", { name: "red" }).count(), 1);
    assert.equal(await lamp.getByRole("img", { name: "green" }).count(), 2);
  });

  it("makes the rows of the day as high as contacts or time, as the reader chose it last", async () => {
    const preview = await open();
    await preview.show(await shown(retail));
    const height = async () =>
      (await preview.page
        .locator(".day-row")
        .filter({ has: preview.page.locator(".tone") })
        .first()
        .boundingBox())!.height;
    const time = preview.page.getByRole("button", { name: "time", exact: true });
    const before = await height();
    assert.equal(await time.getAttribute("aria-pressed"), "false");
    await time.press("Enter");
    await preview.drawn();
    assert.equal(await time.getAttribute("aria-pressed"), "true");
    assert.ok((await height()) > before, "bereavement takes more of the time than of the contacts");
    const kept = await preview.page.evaluate("acquireVsCodeApi().getState().heights");
    assert.equal(kept, "time");
    await preview.show(await shown(retail));
    assert.equal(await time.getAttribute("aria-pressed"), "true");
  });

  it("puts no word of the day over another, or outside its part", async () => {
    for (const [name, width] of [
      ["retail", 1000],
      ["gemeente", 480],
      ["insurer-claims", 700],
    ] as const) {
      const preview = await open("light", width);
      await preview.show(await shown(await checkAt(sample(name)), "nl"));
      const overlaps = await preview.page.evaluate(`(() => {
        const boxes = [...document.querySelectorAll(".days svg[role=group] text")].map(each => [each.textContent, each.getBoundingClientRect()]);
        const found = [];
        for (const [i, [a, p]] of boxes.entries()) for (const [b, q] of boxes.slice(i + 1))
          if (p.left < q.right && q.left < p.right && p.top < q.bottom - 2 && q.top < p.bottom - 2) found.push(a + " / " + b);
        return found;
      })()`);
      assert.deepEqual(overlaps, [], name);
    }
  });

  it("has one tab stop in its figure, and arrow keys within", async () => {
    const preview = await open();
    await preview.show(await shown(retail));
    const stops = preview.page.locator(".handle-time svg [data-stop]");
    const tabbable = preview.page.locator(".handle-time svg [tabindex='0']");
    assert.equal(await stops.count(), 5);
    assert.equal(await tabbable.count(), 1);
    await tabbable.focus();
    await preview.page.keyboard.press("ArrowRight");
    await preview.page.keyboard.press("ArrowRight");
    const focused = "document.activeElement.getAttribute('aria-label')";
    assert.match(String(await preview.page.evaluate(focused)), /^Bereavement/);
    await preview.show(await shown(retail));
    assert.match(String(await preview.page.evaluate(focused)), /^Bereavement/);
    assert.equal(await tabbable.count(), 1);
    assert.match((await tabbable.getAttribute("aria-label"))!, /^Bereavement/);
    await preview.page.keyboard.press("End");
    assert.match(String(await preview.page.evaluate(focused)), /^cap 300/);
    await preview.page.keyboard.press("Enter");
    assert.equal((await preview.said()).at(-1)?.type, "go");
  });

  it("marks the target that the cursor is in", async () => {
    const preview = await open();
    await preview.show(await shown(retail));
    const marked = preview.page.locator("[aria-current]");
    assert.equal(await marked.count(), 0);
    await preview.post({ type: "cursor", offset: retail.text.indexOf("at_least: 96%") });
    assert.equal(await preview.page.locator(".rind[aria-current]").count(), 3, "its piece of each rind");
    const rows = preview.page.locator("tr[aria-current]");
    assert.equal(await rows.count(), 2, "its lamp and its row");
    for (const each of await rows.all()) assert.match((await each.textContent())!, /Schedule adherence/);
    assert.equal(await marked.count(), 5);
    await preview.post({ type: "cursor", offset: retail.text.indexOf("share: 55%") });
    assert.equal(await marked.count(), 5, "its wedges, its row of the day and its column");
    for (const each of await marked.all()) assert.match((await each.getAttribute("aria-label"))!, /^Where is my order/);
  });

  it("keeps scroll, focus and opened folds while the text changes", async () => {
    const preview = await open();
    await preview.show(await shown(retail));
    const { page } = preview;
    await page.locator(".choices summary").first().click();
    const button = page.getByRole("button").last();
    await button.focus();
    await page.evaluate("scrollBy(0, 40)");
    const before = await page.evaluate("[scrollY, document.activeElement.getAttribute('aria-label')]");
    const edited = retail.text.replace("at_least: 96%", "at_least: 95%").replace("name: Retail voice", "name: Retail");
    await preview.show(await shown(await checkAt(edited)));
    assert.match((await page.locator(".targets").textContent())!, /at least 95%/);
    assert.deepEqual(await page.evaluate("[scrollY, document.activeElement.getAttribute('aria-label')]"), before);
    assert.equal(await page.locator(".choices details[open]").count(), 1);
  });

  it("draws its figure at the width there is", async () => {
    const preview = await open("light", 900);
    await preview.show(await shown(retail));
    const width = () =>
      preview.page.evaluate("document.querySelector('.handle-time svg[role=group]').getBoundingClientRect().width");
    assert.equal(await width(), (900 - 2 * 32 - 40) / 2, "one of a pair");
    await preview.page.setViewportSize({ width: 500, height: 800 });
    await preview.drawn();
    assert.equal(await width(), 500 - 32);
  });

  it("draws hostile names as the text that they are", async () => {
    const names = [
      "<img src=x onerror=alert(1)>",
      "\u202eelddir\u202c",
      "z".repeat(10_000),
      "javascript:alert(1)",
      "`",
      "**",
    ];
    const text = JSON.stringify({
      version: 1,
      name: names.join(" "),
      demand: {
        mix: names.map(name => ({ class: name, title: name, share: "10%", handle_time: "9 min", tone: "heated" })),
      },
      targets: names.map(name => ({ id: name, metric: "aht", at_most: "300 s", applies_to: [name], level: "agent" })),
    });
    for (const width of [1000, 800, 700, 400, 220]) {
      const preview = await open("dark", width);
      await preview.show(await shown(await checkAt(text)));
      const { page } = preview;
      const loaded = page.locator("#view :is(img, script, iframe, style, [style], [src], [href])");
      assert.equal(await loaded.count(), 0);
      assert.ok((await page.locator("#view").textContent())!.includes("<img src=x onerror=alert(1)>"));
      const out = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
      assert.equal(await page.evaluate(out), 0, "nothing sticks out");
    }
  });

  it("fits a sliver of a panel", async () => {
    const preview = await open("light", 220);
    for (const name of ["chat", "gemeente", "retail", "zorgverzekeraar"]) {
      for (const language of ["en", "nl"] as const) {
        await preview.show(await shown(await checkAt(sample(name)), language));
        const out = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert.equal(await preview.page.evaluate(out), 0, `nothing of ${name} sticks out in ${language}`);
      }
    }
  });
});
