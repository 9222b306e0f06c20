import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { hiddenRed, scoreOf } from "../../../src/core/model/score";
import type { TargetSet } from "../../../src/core/model/target-set";

async function setOf(targets: string, rest = ""): Promise<TargetSet> {
  const { documents } = await check(`version: 1\n${rest}targets:\n${targets}`, { today: "2026-06-15", fixes: false });
  return documents[0]!.set;
}

/** What may be red at once, and what the score then shows in whole percents; null where there is no such thing. */
async function hidden(targets: string, rest = ""): Promise<[string[], number] | null> {
  const set = await setOf(targets, rest);
  const found = hiddenRed(set, scoreOf(set)!);
  return found && [found.together.targets.map(target => target.id), Math.round(found.together.shown * 100)];
}

const speed = (weight: string, more = "") => `  occupancy: { at_most: 83%, weight: ${weight}${more} }\n`;
const fcr = (weight: string, more = "") => `  fcr: { at_least: 75%, weight: ${weight}${more} }\n`;
const absence = (weight: string, more = "") => `  absence_rate: { at_most: 6%, weight: ${weight}${more} }\n`;

describe("the score", () => {
  it("takes weights as parts of their sum", async () => {
    const { parts } = scoreOf(await setOf(speed("20%") + fcr("20%") + absence("10%")))!;
    assert.deepEqual(
      parts.map(part => part.share),
      [0.4, 0.4, 0.2],
    );
  });

  it("is not known without weights, with one that cannot be read, or with a green share that cannot", async () => {
    assert.equal(scoreOf(await setOf("  fcr: { at_least: 75% }\n")), null);
    assert.equal(scoreOf(await setOf(fcr("0%"))), null);
    assert.equal(scoreOf(await setOf(fcr("50%") + speed("50"))), null);
    assert.equal(scoreOf(await setOf(fcr("50%"), "score: { green_at: most }\n")), null);
  });

  it("is known in part of a set only where its own weights are the whole", async () => {
    assert.equal(scoreOf(await setOf(fcr("50%"), "part_of: claims\n")), null);
    assert.ok(scoreOf(await setOf(fcr("99.6%"), "part_of: claims\n")));
  });

  it("hides as many as weigh no more together than it has to spare, the lightest first", async () => {
    const set = (green: string) =>
      hidden(speed("65%") + fcr("20%") + absence("15%"), `score: { green_at: ${green} }\n`);
    assert.deepEqual(await set("65%"), [["absence_rate", "fcr"], 65]);
    assert.deepEqual(await set("66%"), [["absence_rate"], 85]);
    assert.deepEqual(await set("85%"), [["absence_rate"], 85]);
    assert.equal(await set("86%"), null);
  });

  it("loses with a red target whatever counts only while that is green, each part once", async () => {
    const guarded = (names: string) => hidden(speed("80%", `, guardrails: ${names}`) + fcr("10%") + absence("10%"));
    assert.deepEqual(await guarded("[fcr]"), [["absence_rate"], 90]);
    assert.equal(await guarded("[fcr, absence_rate, fcr]"), null);
    assert.deepEqual(await guarded("[nobody]"), [["fcr", "absence_rate"], 80]);
    const both = await hidden(
      speed("15%", ", guardrails: [fcr, absence_rate]") +
        fcr("2%") +
        absence("3%") +
        "  csat: { at_least: 8, scale: 1-10, weight: 80% }\n",
    );
    assert.deepEqual(both, [["fcr", "absence_rate"], 80]);
  });
});
