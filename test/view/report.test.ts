import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { buildCommand, watermelon } from "../cli/command";
import { folderWith, removeFolders } from "../cli/folder";
import { PageOnDisk } from "./page-on-disk";
import { startBrowser } from "./preview-in-browser";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const evil = "</script><img src=x onerror=alert(1)>\u2028\u202e`\"'&lt;⟦data⟧";

/** A set whose every name tries to become markup. */
const hostile = `version: 1
name: ${JSON.stringify(evil)}
demand:
  mix:
    - { class: a, title: ${JSON.stringify(evil)}, share: 60%, handle_time: 210 s }
    - { class: b, title: ${JSON.stringify(`${evil}${"x".repeat(10_000)}`)}, share: 40%, handle_time: 300 s, tone: emotional }
targets:
  - { id: ${JSON.stringify(evil)}, metric: average_handle_time, at_most: 4 min, level: agent }
  - { id: own, metric: ${JSON.stringify(evil)}, at_most: 6%, owner: ${JSON.stringify(evil)} }
# ${evil.replace("\u2028", "")}
`;

describe("the report in a browser", function () {
  this.timeout(120_000);

  let browser: Browser;
  let out: string;
  const opened: PageOnDisk[] = [];

  before(async () => {
    buildCommand();
    out = path.join(folderWith({}), "report");
    const { code, stderr } = await watermelon(["report", "samples", "--out", out, "--as-of", "2026-11-22"]);
    assert.equal(code, 0, stderr);
    browser = await startBrowser();
  });
  after(async () => {
    removeFolders();
    await browser?.close();
  });

  async function open(file: string, options: Parameters<typeof PageOnDisk.open>[2] = {}): Promise<PageOnDisk> {
    const page = await PageOnDisk.open(browser, file, options);
    opened.push(page);
    return page;
  }
  afterEach(async () => {
    for (const { page, errors, asked } of opened.splice(0)) {
      assert.deepEqual(errors, [], "nothing is thrown, and the content security policy holds");
      assert.deepEqual(asked, [], "nothing is loaded");
      await page.close();
    }
  });

  for (const colorScheme of ["light", "dark"] as const) {
    for (const [name, width] of [
      ["index", 1000],
      ["index", 480],
      ["retail", 1000],
      ["zorgverzekeraar", 480],
    ] as const) {
      it(`is accessible: ${name}, ${colorScheme}, ${width} wide`, async () => {
        const { page } = await open(path.join(out, `${name}.html`), { colorScheme, width });
        if (name !== "index") await page.locator(".targets .go").first().click();
        await page.evaluate(axe);
        const violations = await page.evaluate(
          `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
        );
        assert.deepEqual(violations, []);
        const room = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert.equal(await page.evaluate(room), 0, "nothing sticks out");
      });
    }
  }

  it("shows what each assumption does, and has nothing to move or tick", async () => {
    const { page } = await open(path.join(out, "retail.html"));
    assert.ok((await page.locator(".assumption").count()) >= 6);
    assert.match(await page.locator(".assumption").first().innerText(), /impossible above 83/);
    assert.equal(await page.locator("input").count(), 0);
  });

  it("lists every set, the worst first, and leads to its page and back", async () => {
    const { page } = await open(path.join(out, "index.html"));
    const verdicts = await page.locator(".verdict strong").allTextContents();
    assert.deepEqual(verdicts, ["Watermelon", "Impossible", "Strained", "Cannot tell", "Balanced"]);
    const links = await page.locator(".name .page-link").evaluateAll(all => all.map(each => each.getAttribute("href")));
    assert.deepEqual([...links, "index.html"].sort(), readdirSync(out).sort());
    const watermelons = page.locator("tbody").first().locator(".blind-spot");
    const figures = (await watermelons.allTextContents()).map(Number);
    assert.ok(
      figures.length > 1 && figures.every((figure, at) => at === 0 || figure <= figures[at - 1]!),
      `${figures}`,
    );
    const retail = page.getByRole("row", { name: /Retail voice/ });
    assert.equal(await retail.locator(".pressure").textContent(), "2.8");

    await open(path.join(out, "retail.html"));
    const set = opened.pop()!;
    assert.equal(await set.page.title(), "Retail voice");
    await set.page.getByRole("link", { name: "All target sets" }).click();
    await set.page.getByRole("link", { name: "Retail voice" }).click();
    assert.match(set.page.url(), /retail\.html$/);
    await set.page.close();
  });

  it("shows the lines of the file, and the rule, that are clicked; nothing can be applied", async () => {
    const shown = await open(path.join(out, "retail.html"));
    const { page } = shown;
    const told = page.getByRole("status");
    assert.equal(await page.locator(":is([data-do], input)").count(), 0);
    await page.locator(".targets").getByRole("link", { name: "Service level" }).press("Enter");
    await shown.drawn();
    const text = readFileSync(path.join(__dirname, "../../samples/retail.targets.yaml"), "utf8").split(/\r?\n/);
    const line = text.findIndex(each => each.includes("id: service-level"));
    assert.match(
      (await told.textContent())!,
      new RegExp(`retail\\.targets\\.yaml, line ${line + 1}  - id: service-level`),
    );
    await page.locator(".targets .rule").first().click();
    await shown.drawn();
    const rule = (await page.locator(".targets .rule").first().textContent())!;
    assert.equal(await told.locator("code.muted").textContent(), rule);
    assert.match(
      (await told.getByRole("link").getAttribute("href"))!,
      new RegExp(`^https://.*/docs/rules/${rule}\\.md$`),
    );
    await page.keyboard.press("Escape");
    await shown.drawn();
    assert.equal(await told.textContent(), "");
  });

  it("is drawn as wide as paper before it is printed, every fold open, and after that as it was", async () => {
    const { page } = await open(path.join(out, "retail.html"), { width: 1400 });
    const state = () =>
      page.evaluate(
        `({ closed: document.querySelectorAll("details:not([open])").length, width: document.querySelector(".days svg").clientWidth })`,
      );
    const before = await state();
    await page.evaluate(`dispatchEvent(new Event("beforeprint"))`);
    const printed = (await state()) as { closed: number; width: number };
    assert.equal(printed.closed, 0);
    assert.ok(printed.width > 600 && printed.width <= 710, `${printed.width}`);
    await page.evaluate(`dispatchEvent(new Event("afterprint"))`);
    assert.deepEqual(await state(), before);
    assert.ok((await page.pdf({ preferCSSPageSize: true })).length > 10_000);
  });

  for (const script of [true, false]) {
    it(`takes hostile names for text ${script ? "" : "where scripts are off"}`, async () => {
      const folder = folderWith({ "evil.targets.yaml": hostile, "b.targets.yaml": "version: 1\n" });
      const { code, stderr } = await watermelon(["report", folder, "--out", folder]);
      assert.equal(code, 0, stderr);
      for (const name of ["evil", "index"]) {
        const { page } = await open(path.join(folder, `${name}.html`), { script });
        assert.equal(await page.locator("img").count(), 0);
        assert.equal(await page.locator("script").count(), 2);
        const words = (await page.locator(script ? "#view" : "noscript").textContent())!;
        assert.ok(words.includes("</script><img src=x onerror=alert(1)>"), name);
        if (script && name === "evil")
          assert.equal(await page.title(), (await page.evaluate("document.title")) as string);
      }
    });
  }

  it("says in words what it shows where scripts are off", async () => {
    const { page } = await open(path.join(out, "retail.html"), { script: false });
    const words = await page.locator("noscript").innerText();
    assert.match(words, /scripts are off/);
    assert.match(words, /Watermelon \(pressure 2\.8, blind spot 67\.8/);
    assert.match(words, /as of 22 November 2026/);
  });
});
