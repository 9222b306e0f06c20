import assert from "node:assert/strict";
import { balance } from "../../../src/core/balance/balance";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { plainValue } from "../../../src/core/source/plain";
import { commentsOf, samples } from "../../properties/samples";
import { holdsTogether, titlesOf, today, verdictOf } from "./balancing";

const ends: Readonly<Record<string, readonly string[]>> = {
  "balanced.targets.yaml": ["balanced"],
  "chat.targets.yaml": ["balanced"],
  // Read alone: what they are together, the energy desk's other files would tell.
  "energy-hr.targets.yaml": ["undeclared_mix"],
  "energy-planning.targets.yaml": ["no_baseline"],
  "energy-quality.targets.yaml": ["undeclared_mix"],
  "gemeente.targets.yaml": ["balanced"],
  "helpdesk.targets.yaml": ["undeclared_mix"],
  "insurer-claims.targets.yaml": ["balanced", "balanced", "no_baseline"],
  "retail.targets.yaml": ["balanced"],
  "zorgverzekeraar.targets.yaml": ["balanced"],
};

function textOf(name: string): string {
  return samples.find(each => each.name === name)!.text;
}

describe("balancing the samples", () => {
  it("has an end for each of them", () =>
    assert.deepEqual(
      samples.map(each => each.name),
      Object.keys(ends),
    ));

  for (const { name, text } of samples) {
    it(`leads ${name} there, keeps its comments, and has nothing to do after`, async () => {
      const { balanced, sets } = await holdsTogether(text);
      assert.deepEqual(
        sets.map(({ after }) => verdictOf(after)),
        ends[name],
      );
      assert.deepEqual(commentsOf(balanced), commentsOf(text));
    });
  }

  it("takes the retail set step by step: honest work, harm, agents", async () => {
    const { sets } = await balance(textOf("retail.targets.yaml"), { today });
    assert.deepEqual(titlesOf(sets[0]!).slice(0, 4), [
      "Split AHT by tone: routine at most 300 s, complex at most 420 s",
      "Plan 53 agents in the planning interval instead of 46, more than the 46 that 68 people leave after shrinkage",
      "Aim for CSAT 8 first, with 3 dated steps up to 9.2 after it",
      "Draw the sample of CSAT at random",
    ]);
    assert.deepEqual(
      sets[0]!.steps.slice(0, 4).map(({ after }) => after.verdict),
      ["watermelon", "watermelon", "blind", "balanced"],
    );
  });

  it("does the same every time", async () => {
    const text = textOf("zorgverzekeraar.targets.yaml");
    assert.deepEqual((await balance(text, { today })).edits, (await balance(text, { today })).edits);
  });

  it("leaves a balanced file as it is", async () => {
    const text = textOf("balanced.targets.yaml");
    assert.equal((await balance(text, { today })).balanced, text);
  });

  it("declares no baseline, no history and no day in the past", async () => {
    for (const { text } of samples) {
      const { balanced } = await balance(text, { today });
      const [was, is] = [text, balanced].map(each =>
        JSON.stringify(parseAtOnce(each).documents.map(one => plainValue(one.root!))),
      );
      for (const key of [/"baseline"/g, /"history"/g, /"owner"/g])
        assert.equal(is!.match(key)?.length, was!.match(key)?.length, String(key));
      const known = new Set(was!.match(/\d{4}-\d\d-\d\d/g));
      for (const day of is!.match(/\d{4}-\d\d-\d\d/g) ?? []) assert.ok(known.has(day) || day > today, day);
    }
  });
});
