import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import {
  type CheckedFile,
  type CheckOptions,
  type Choices,
  check,
  choicesIn,
  type Influences,
  influences,
  type Language,
  overridesOf,
  type Shown,
  shownTrial,
  type Trying,
} from "../../src/core";
import { readShape } from "../../src/core/own-shape/read-shape";
import { repositoryRoot } from "../host/places";
import { PreviewInBrowser, startBrowser } from "./preview-in-browser";
import { themes } from "./themes";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const judgedBy = { today: "2026-11-22" };

/** A set with all that is known of it, to be shown with anything tried. */
class Tried {
  private constructor(
    readonly checked: CheckedFile,
    readonly choices: Choices,
    private readonly found: Influences,
  ) {}

  static async of(name: string): Promise<Tried> {
    const text = readFileSync(path.join(repositoryRoot, "samples", `${name}.targets.yaml`), "utf8");
    return Tried.ofText(text.replace(/\r\n/g, "\n"));
  }

  static async ofText(text: string, beside: Partial<CheckOptions> = {}): Promise<Tried> {
    const options = { ...judgedBy, ...beside };
    const checked = await check(text, options);
    return new Tried(checked, await choicesIn(checked, 0, options), await influences(checked.documents[0]!.set));
  }

  get steps(): string[] {
    return this.choices.proposals.flatMap(({ key, kind }) => (kind === "step" ? [key] : []));
  }

  /** What the extension answers. */
  async shown(entered: Partial<Trying> = {}, language: Language = "en"): Promise<Shown> {
    const trying: Trying = { id: 0, chosen: this.steps, moved: {}, asTicked: false, ...entered };
    const moved = overridesOf(trying.moved);
    const tried = await this.choices.try(trying.chosen, moved);
    const showing = await check(trying.asTicked ? tried.text : this.checked.text, { ...judgedBy, moved });
    const assumed = { influences: this.found };
    return shownTrial(language, "file:///a.yaml", this.checked, 0, {
      choices: this.choices,
      tried,
      trying,
      showing,
      assumed,
    });
  }
}

describe("the balanced set and the assumptions in a browser", function () {
  this.timeout(120_000);

  let browser: Browser;
  let retail: Tried;
  const opened: PreviewInBrowser[] = [];

  before(async () => {
    browser = await startBrowser();
    retail = await Tried.of("retail");
  });
  after(() => browser?.close());
  afterEach(async () => {
    for (const preview of opened.splice(0)) {
      assert.deepEqual(preview.errors, [], "nothing is thrown, and the content security policy holds");
      await preview.page.close();
    }
  });

  async function open(shown: Shown, theme: keyof typeof themes = "light", width = 1000): Promise<PreviewInBrowser> {
    const preview = await PreviewInBrowser.open(browser, { theme: themes[theme], width });
    opened.push(preview);
    await preview.show(shown);
    return preview;
  }

  async function lastTry(preview: PreviewInBrowser): Promise<Trying> {
    const said = (await preview.said()).at(-1);
    assert.equal(said?.type, "try");
    return (said as Extract<typeof said, { type: "try" }>).trying;
  }

  for (const theme of Object.keys(themes) as (keyof typeof themes)[]) {
    for (const [language, width] of [
      ["en", 1100],
      ["nl", 480],
    ] as const) {
      it(`are accessible while something is tried: ${theme}, ${width} wide`, async () => {
        const moved = { "loss.brisk.complex": 0.3 };
        const preview = await open(await retail.shown({ moved, asTicked: true }, language), theme, width);
        await preview.page.locator(".assumptions details > summary").first().click();
        await preview.page.locator(".write summary").click();
        await preview.page.evaluate(axe);
        const violations = await preview.page.evaluate(
          `axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ": " + html)))`,
        );
        assert.deepEqual(violations, []);
        const room = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
        assert.equal(await preview.page.evaluate(room), 0, "nothing sticks out");
      });
    }
  }

  it("ticks with the space bar, asks what comes of it, and shows the hard blind spot that it leaves", async () => {
    const preview = await open(await retail.shown());
    const { page } = preview;
    const result = page.locator(".result");
    assert.match(
      (await result.textContent())!,
      /The set ends balanced: pressure 0, blind spot 0, hard blind spot 0\..*6 of 16/,
    );
    assert.equal(await page.locator(".trial").count(), 0, "the file is shown as it is");
    const draw = page.getByRole("checkbox", { name: "Draw the sample of CSAT at random" });
    assert.equal(await draw.isChecked(), true);
    await draw.focus();
    await page.keyboard.press("Space");
    const trying = await lastTry(preview);
    assert.equal(trying.asTicked, true);
    assert.deepEqual(
      retail.steps.filter(key => !trying.chosen.includes(key)),
      retail.steps.filter(key => key.includes("draw-at-random")),
    );
    await preview.show(await retail.shown(trying));
    assert.match(
      (await result.textContent())!,
      /The set ends blind: pressure 0, blind spot 61\.3, hard blind spot 100\./,
    );
    assert.equal(await draw.isChecked(), false);
    const focused = await page.evaluate("document.activeElement.getAttribute('aria-label')");
    assert.equal(focused, "Draw the sample of CSAT at random", "the focus stays");
    assert.match((await page.locator(".trial").textContent())!, /5 of 16\sproposals taken/);
    assert.match(
      (await page.locator(".days .lead").textContent())!,
      /23\.2 of 100/,
      "the day is that of the set as ticked",
    );
    await page.getByRole("button", { name: "Show the file as it is" }).click();
    assert.deepEqual(await lastTry(preview), { ...trying, id: trying.id + 1, asTicked: false });
  });

  it("ticks all or none of a group", async () => {
    const preview = await open(await retail.shown());
    const all = preview.page.getByRole("checkbox", { name: "All proposals for the customer" });
    const isMixed = () => preview.page.evaluate("document.querySelector('[data-all=customer]').indeterminate");
    assert.equal(await isMixed(), true);
    const { length } = retail.choices.proposals.filter(({ subject }) => subject.facet === "customer");
    const ticked = async () => {
      const { chosen } = await lastTry(preview);
      return retail.choices.proposals.filter(({ key, subject }) => subject.facet === "customer" && chosen.includes(key))
        .length;
    };
    await all.click();
    assert.equal(await ticked(), length);
    await preview.show(await retail.shown(await lastTry(preview)));
    assert.deepEqual([await all.isChecked(), await isMixed()], [true, false]);
    await all.click();
    assert.equal(await ticked(), 0);
  });

  it("drops answers that what was entered since has overtaken", async () => {
    const preview = await open(await retail.shown());
    const boxes = preview.page.locator("input[data-tick]:checked");
    const first = boxes.first();
    await first.click();
    const early = await lastTry(preview);
    await boxes.first().click();
    const late = await lastTry(preview);
    assert.ok(late.id > early.id && late.chosen.length === early.chosen.length - 1);
    await preview.show(await retail.shown(early));
    assert.match((await preview.page.locator(".result").textContent())!, /6 of 16/, "nothing is drawn of the first");
    await preview.show(await retail.shown(late));
    assert.match((await preview.page.locator(".result").textContent())!, /4 of 16/);
  });

  it("moves a slider with the arrows and the number with it, resets, and names what it would write", async () => {
    const preview = await open(await retail.shown());
    const { page } = preview;
    const name = "What a complex contact loses of being helped when it is handled briskly";
    const slider = page.getByRole("slider", { name });
    const number = page.getByRole("spinbutton", { name: `${name}, %` });
    assert.equal(await number.inputValue(), "15");
    await slider.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    assert.equal(await number.inputValue(), "17");
    const trying = await lastTry(preview);
    assert.deepEqual(trying.moved, { "loss.brisk.complex": 0.17 });
    assert.equal(trying.asTicked, false, "the file stays what is shown");
    await preview.show(await retail.shown(trying));
    assert.match((await page.locator(".trial").textContent())!, /You see the file as it is, with 1\sassumption moved/);
    assert.equal(await slider.getAttribute("aria-valuetext"), "17%");

    await number.fill("40");
    await number.press("Enter");
    const typed = await lastTry(preview);
    assert.deepEqual(typed.moved, { "loss.brisk.complex": 0.4 });
    assert.equal(await slider.inputValue(), "40");
    await preview.show(await retail.shown(typed));
    await page.locator(".write summary").click();
    assert.equal(await page.locator(".write code").last().textContent(), "loss.brisk.complex: 40%");
    const said = (await preview.said()).length;
    await page.getByRole("button", { name: "Write", exact: true }).click();
    assert.deepEqual((await preview.said()).slice(said), [{ type: "write" }]);

    await page.getByRole("button", { name: "Reset" }).click();
    const reset = await lastTry(preview);
    assert.deepEqual(reset.moved, {});
    await preview.show(await retail.shown(reset));
    assert.equal(await slider.inputValue(), "15");
    assert.equal(await number.inputValue(), "15");
    assert.equal(await page.getByRole("button", { name: "Reset" }).count(), 0);
  });

  it("keeps what is entered within the range", async () => {
    const preview = await open(await retail.shown());
    const number = preview.page.getByRole("spinbutton").first();
    await number.fill("400");
    await number.press("Enter");
    assert.deepEqual(Object.values((await lastTry(preview)).moved), [1]);
  });

  it("asks for the diff and for the edit, and has neither where nothing is ticked", async () => {
    const preview = await open(await retail.shown());
    await preview.page.getByRole("button", { name: "Show as diff" }).click();
    await preview.page.getByRole("button", { name: "Apply selected" }).click();
    assert.deepEqual((await preview.said()).slice(-2), [{ type: "diff" }, { type: "apply" }]);
    await preview.show(await retail.shown({ chosen: [] }));
    assert.equal(await preview.page.getByRole("button", { name: "Apply selected" }).isDisabled(), true);
    assert.match((await preview.page.locator(".result").textContent())!, /The set stays watermelon/);
  });

  it("says which lines to copy of a step that the file has no place for", async () => {
    const shape = readShape({
      mix: { at: "kinds[*]", class: "kind", share: "part", handle_time: "takes", tone: "mood" },
      targets: { at: "kpis[*]", metric: "name", at_most: "max" },
    })!;
    const kinds =
      "[{ kind: order, part: 60%, takes: 200 s }, { kind: grief, part: 40%, takes: 15 min, mood: emotional }]";
    const own = await Tried.ofText(`kinds: ${kinds}\nkpis: [{ name: aht, max: 300 s }]\n`, { shape });
    const shown = await own.shown();
    const row = shown.balanced!.groups.flatMap(({ rows }) => rows).find(({ copy }) => copy !== null)!;
    const preview = await open(shown);
    const { page } = preview;
    await page.getByText("As a target file says it").first().click();
    await page.getByRole("button", { name: "Copy" }).first().click();
    assert.deepEqual((await preview.said()).at(-1), { type: "copy", text: row.copy });
  });

  it("goes to places of the file as it is, whatever is ticked", async () => {
    const preview = await open(await retail.shown({ asTicked: true }));
    await preview.page.getByRole("link", { name: "Bereavement, emotional" }).click();
    const said = (await preview.said()).at(-1);
    assert.ok(said?.type === "go");
    assert.match(retail.checked.text.slice(said.range.start, said.range.end), /^\{ class: bereavement, .*\}$/);
  });
});
