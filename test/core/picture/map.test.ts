import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { balance, check, othersOf, pictureOf, say, setsIn } from "../../../src/core";
import type { MapPicture } from "../../../src/core/picture/map";
import { repositoryRoot } from "../../host/places";

const judgedBy = { today: "2026-11-22" };

async function mapOf(text: string, withSteps = true): Promise<MapPicture<string> | null> {
  const balanced = withSteps ? await balance(text, judgedBy) : null;
  return pictureOf(await check(text, judgedBy), 0, message => say(message, "en"), balanced).map;
}

const sample = (name: string) => readFileSync(path.join(repositoryRoot, "samples", `${name}.targets.yaml`), "utf8");

describe("the map in the picture", () => {
  it("has the set where its pressure and blind spot are, and every step of the balanced set", async () => {
    const text = sample("retail");
    const map = await mapOf(text);
    const { sets } = await balance(text, judgedBy);
    const { before, after, steps } = sets[0]!;
    assert.deepEqual(map!.today!.place, {
      honestIsGreen: false,
      pressure: before.pressure,
      blindSpot: before.blindSpot,
      hardBlindSpot: before.hardBlindSpot,
    });
    assert.deepEqual(
      map!.steps.map(({ number, title }) => [number, title]),
      steps.map(({ title }, index) => [index + 1, say(title, "en")]),
    );
    assert.deepEqual(map!.steps.at(-1)!.point!.place, {
      honestIsGreen: true,
      pressure: after.pressure,
      blindSpot: after.blindSpot,
      hardBlindSpot: after.hardBlindSpot,
    });
    assert.equal(
      map!.lead,
      "Honest work is red, and harm would not show: the set stands at the upper right. " +
        "6\u00a0steps bring it to balance. Step 1 takes most of the pressure and step 4 most of the blind spot.",
    );
    assert.deepEqual(
      map!.steps.map(({ effect }) => effect.replaceAll("\u00a0", " ")),
      [
        "pressure 2.8 → 0.4",
        "pressure 0.4 → 0 and blind spot 67.8 → 61.3",
        "honest work turns green",
        "blind spot 61.3 → 0 and hard blind spot 100 → 0",
        "does not move it on the map",
        "does not move it on the map",
      ],
    );
  });

  it("shows the set without its steps as long as those are not known", async () => {
    const map = await mapOf(sample("retail"), false);
    assert.ok(map!.today);
    assert.deepEqual(map!.steps, []);
    assert.equal(map!.lead, "Honest work is red, and harm would not show: the set stands at the upper right.");
  });

  it("has no place for a set of which no day is all green, but for what steps make of it", async () => {
    const map = await mapOf(sample("zorgverzekeraar"));
    assert.equal(map!.today, null);
    assert.match(map!.lead, /^No day is all green/);
    assert.deepEqual(
      map!.steps.map(({ point }) => point !== null),
      [false, false, true, true, true, true],
    );
    assert.equal(await mapOf(sample("zorgverzekeraar"), false), null);
  });

  it("has no place for what rests on levels that nobody measured, and says what to measure", async () => {
    const map = await mapOf(sample("energy-planning"));
    assert.deepEqual(
      map!.steps.map(({ point, effect }) => [point !== null, /not measured/.test(effect)]),
      [
        [true, false],
        [false, true],
        [false, true],
      ],
    );
    assert.match(map!.remains!, /measure, and declare/);
  });

  it("has the other sets of the file and of other files beside it, each place once", async () => {
    const claims = await check(sample("insurer-claims"), judgedBy);
    const beside = [...setsIn(await check(sample("retail"), judgedBy), "retail"), ...setsIn(claims, "claims")];
    assert.deepEqual(
      othersOf("en", claims, 0, beside).map(({ told }) => told),
      [
        "Claims back office: pressure 0, blind spot 1",
        "Storm desk: pressure 6.6, blind spot 52.8",
        "Retail voice: pressure 2.8, blind spot 67.8",
      ],
    );
    const nameless = setsIn(await check("version: 1\ntargets: {}\n", judgedBy), "a.targets.yaml");
    assert.deepEqual(
      nameless.map(({ name }) => name),
      ["a.targets.yaml#1"],
    );
  });

  it("is left out where nothing can be told", async () => {
    assert.equal(await mapOf(sample("helpdesk")), null);
    assert.equal(await mapOf(""), null);
  });
});

describe("the verdict in the picture", () => {
  const verdictOf = async (text: string) =>
    pictureOf(await check(text, judgedBy), 0, message => say(message, "en")).verdict;

  it("says what green takes, and what it costs", async () => {
    const { name, meaning, sentence, lead, figures } = await verdictOf(sample("retail"));
    assert.deepEqual([name, meaning, figures], ["Watermelon", "green outside, red inside", "2.8 · 67.8"]);
    assert.equal(
      sentence,
      "Green needs **every Bereavement contact passed on**, **all recovery skipped** and **csat asked of those who will say the right thing**.",
    );
    assert.match(lead, /4 of 5 targets turn red\. .*\*\*2\.8 of 100\*\*.*\*\*67\.8 of 100\*\*/);
  });

  it("says why no day is green, and what is to be declared where nothing can be told", async () => {
    const impossible = await verdictOf(sample("zorgverzekeraar"));
    assert.match(impossible.sentence, /^\*\*No day is all green\*\*: klantcijfer/);
    assert.equal(impossible.figures, "");
    const unknown = await verdictOf(sample("helpdesk"));
    assert.match(unknown.sentence, /^What green costs \*\*cannot be told\*\*: declare `demand\.mix`/);
    assert.match(unknown.lead, /how long each takes with full attention/);
  });

  it("never calls a set healthy: a balanced one is what targets reward, and nothing was measured", async () => {
    const { sentence, lead } = await verdictOf(sample("balanced"));
    assert.match(sentence, /^\*\*Honest work is green\*\*/);
    assert.match(lead, /nothing here was measured/);
  });
});
