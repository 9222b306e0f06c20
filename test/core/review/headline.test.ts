import assert from "node:assert/strict";
import type { Language } from "../../../src/core/words/format";
import { say } from "../../../src/core/words/say";
import { desk, reviewOf } from "./reviewed";

async function headline(before: string | null, after: string | null, language: Language = "en"): Promise<string> {
  const { headline: said } = await reviewOf(before, after);
  return said ? say(said, language).replaceAll("\u00a0", " ") : "";
}

const fcr = / {2}fcr:\n( {4}.*\n)+/.exec(desk)![0];
const asked = desk
  .replace("stakes: coaching", "stakes: bonus")
  .replace("csat: { at_least: 4, scale: 1-5, app", "csat: { at_least: 2, scale: 1-5, app");

describe("the sentence that a review opens with", () => {
  it("tells what was asked of people, what hangs on it, what guarded it and what that does", async () => {
    const after = asked.replace("360 s", "300 s").replace(", guardrails: [fcr]", "").replace(fcr, "");
    assert.match(
      await headline(asked, after),
      /^AHT tightened from 360 s to 300 s at agent level with a bonus on it, and its guardrail FCR removed; .*pressure [\d.]+ → [\d.]+, blind spot [\d.]+ → [\d.]+ of 100 contacts\.$/,
    );
    assert.match(
      await headline(asked, after, "nl"),
      /^AHT aangescherpt van 360 s naar 300 s op medewerkersniveau met een bonus eraan, en de bewaking door FCR is weg; .*druk [\d,]+ → [\d,]+, blinde vlek [\d,]+ → [\d,]+ van de 100 contacten\.$/,
    );
  });

  it("tells of a guard that is gone once, with what it guarded", async () => {
    const after = desk.replace("360 s", "350 s").replace(", guardrails: [fcr]", "").replace(fcr, "");
    const said = await headline(desk, after);
    assert.match(
      said,
      /^AHT tightened from 360 s to 350 s at agent level with coaching at stake, and its guardrail FCR removed;/,
    );
    assert.equal(said.match(/FCR/g)!.length, 1);
    assert.match(await headline(desk, desk.replace(fcr, "")), /^FCR removed, which guarded AHT/);
  });

  it("tells of a level that a cap moves to with the cap, and not again", async () => {
    const before = desk.replace("level: agent, stakes: coaching", "level: team, stakes: coaching");
    const after = desk
      .replace("360 s", "300 s")
      .replace("agents: 40", "agents: 30")
      .replace("within: 20 s", "within: 10 s");
    assert.notEqual(before, desk);
    assert.match(
      await headline(before, after),
      /^AHT tightened from 360 s to 300 s at agent level with coaching at stake; SL tightened: within changed from 20 s to 10 s; and 1 more change;/,
    );
    assert.match(await headline(before, desk), /^AHT tightened: level changed from team to agent[;.]/);
  });

  it("is not there where nothing changed", async () => assert.equal(await headline(desk, `# same\n${desk}`), ""));

  it("puts the gravest first and counts the rest", async () => {
    const said = await headline(
      desk,
      desk
        .replace("owner: Planning", "owner: Quality")
        .replace("agents: 40", "agents: 30")
        .replace("stakes: coaching", "stakes: dismissal")
        .replace("within: 20 s", "within: 10 s"),
    );
    assert.match(
      said,
      /^Stakes on AHT raised from coaching to the job; SL tightened: within changed from 20 s to 10 s; and 2 more changes/,
    );
  });

  for (const [what, from, to, en, nl] of [
    [
      "a weaker measure",
      "by: repeat_contact",
      "by: agent",
      /^FCR is measured more weakly: measured\.by changed from repeat_contact to agent, and no longer guards AHT/,
      /^FCR wordt zwakker gemeten: measured\.by gewijzigd van repeat_contact naar agent, en bewaakt AHT niet meer/,
    ],
    [
      "a new target",
      "promise:",
      "  hold: { metric: hold_time, at_most: 30 s }\npromise:",
      /^New target hold at most 30 s/,
      /^Nieuwe norm hold maximaal 30 s/,
    ],
    ["another id", "  sl: {", "  answered: {", /^sl renamed to answered/, /^sl heet nu answered/],
    [
      "a bound that is gone",
      "at_most: 360 s, ",
      "",
      /^AHT loosened: 360 s no longer holds/,
      /^AHT verruimd: 360 s geldt niet meer/,
    ],
    [
      "a suppression",
      "  sl:",
      "  # watermelon-disable-next-line service-level/averaged-away -- the report comes\n  sl:",
      /^service-level\/averaged-away for SL suppressed \(the report comes\)/,
      /^service-level\/averaged-away voor SL onderdrukt \(the report comes\)/,
    ],
    [
      "another mix",
      "share: 60%",
      "share: 50%",
      /^demand\.mix\.order\.share changed from 60% to 50%/,
      /^demand\.mix\.order\.share gewijzigd van 60% naar 50%/,
    ],
  ] as const) {
    it(`says ${what} in both languages`, async () => {
      const after = desk.replace(from, to);
      assert.match(await headline(desk, after), en);
      assert.match(await headline(desk, after, "nl"), nl);
    });
  }

  it("tells of whole sets", async () => {
    assert.match(await headline(null, desk), /^New target set Desk with 4 targets; /);
    assert.match(await headline(desk, null), /^Target set Desk removed, with 4 targets\.$/);
    assert.match(await headline(null, desk, "nl"), /^Nieuwe normenset Desk met 4 normen; /);
  });
});
