import assert from "node:assert/strict";
import { allRules, check, hoverAt, type Language, languages, pageOf, ruleCardMarkdown, say } from "../../../src/core";

async function saidOf(formula: string, language: Language): Promise<string | undefined> {
  const text = `version: 1\ntargets:\n  aht: { at_most: 300 s, formula: ${formula} }\n`;
  const hover = hoverAt(await check(text, { today: "2026-06-15" }), text.indexOf(formula) + 2);
  if (!hover) return undefined;
  assert.equal(text.slice(hover.range.start, hover.range.end), formula);
  return hover.messages.map(each => say(each, language).replaceAll("\u00a0", " ")).join("\n");
}

describe("a hover on a formula", () => {
  const whole = "(talk + hold + wrap_up) / handled";

  it("says what it gives on plausible amounts, in both languages", async () => {
    assert.equal(
      await saidOf(whole, "en"),
      "For instance: talk = 24000 s, hold = 2000 s, wrap_up = 4000 s and handled = 100 give 300 s.",
    );
    assert.equal(
      await saidOf(whole, "nl"),
      "Bijvoorbeeld: talk = 24000 s, hold = 2000 s, wrap_up = 4000 s en handled = 100 geven 300 s.",
    );
    assert.equal(await saidOf("talk_time + 30 s", "en"), "For instance: talk_time = 240 s gives 270 s.");
  });

  it("shows a sum that was never divided for what it is", async () => {
    assert.match((await saidOf("talk + hold + wrap_up", "en"))!, /give 8.3 h\.$/);
  });

  it("says nothing where there is nothing to work out", async () => {
    assert.equal(await saidOf("(talk + holdd) / handled", "en"), undefined);
    assert.equal(await saidOf("talk / (handled - handled)", "en"), undefined);
    assert.equal(await saidOf("5 min", "en"), undefined);
  });
});

describe("a hover on a rule's id in a suppression", () => {
  const text = [
    "# watermelon-disable handle-time/unguarded, occupancy/too-hihg -- occupancy/too-high",
    "version: 1",
    "targets:",
    "  aht: { at_most: 300 s } # watermelon-disable-line balance/output-only until 2027-01-01 -- agreed",
    "---",
    "version: 1",
    "# watermelon-disable-next-line people/no-aftercare -- agreed",
    "targets: { csat: { at_least: 8, scale: 1-10 } } # balance/ranking",
    "",
  ].join("\r\n");
  const on = async (found: string) => hoverAt(await check(text, { today: "2026-06-15" }), text.indexOf(found) + 1);

  it("gives the rule, at the id alone, in every document", async () => {
    for (const id of ["handle-time/unguarded", "balance/output-only", "people/no-aftercare"]) {
      const hover = await on(id);
      assert.equal(hover?.rule?.id, id);
      assert.equal(text.slice(hover.range.start, hover.range.end), id);
    }
  });

  it("says nothing of an unknown rule, the reason, the day or another comment", async () => {
    for (const place of [
      "occupancy/too-hihg",
      "occupancy/too-high",
      "2027-01-01",
      "disable-next-line",
      "balance/ranking",
    ])
      assert.equal(await on(place), undefined, place);
  });

  it("shows its title and what it finds, in both languages", () => {
    for (const rule of allRules) {
      for (const language of languages) {
        const { title, finds } = pageOf(rule.id, language)!;
        const card = ruleCardMarkdown(rule, language);
        for (const part of [title, finds, `\`${rule.id}\``])
          assert.ok(card.includes(part), `${rule.id} in ${language}`);
      }
    }
  });
});
