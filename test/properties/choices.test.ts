import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, balance, type Choices, check, choicesIn, partsOf } from "../../src/core";
import { parseAtOnce } from "../../src/core/source/parse-at-once";
import { plainValue } from "../../src/core/source/plain";
import { randomSet } from "../core/day/random-set";
import { commentsOf, mutatedSample, samples } from "./samples";
import "../seed";

const today = "2026-11-22";

async function judgedWith(name: string) {
  const others = samples.filter(each => each.name !== name);
  return { today, file: name, together: (await Promise.all(others.map(each => partsOf(each.text, each.name)))).flat() };
}

type JudgedBy = Awaited<ReturnType<typeof judgedWith>>;

/** What holds of any choice: its edits join to a text that parses, keeps every comment, and is judged as was said. */
async function holds(text: string, index: number, choices: Choices, chosen: readonly string[], judgedBy: JudgedBy) {
  const { text: after, edits, taken, left, after: assessment, before } = await choices.try(chosen);
  assert.equal(applyEdits(text, edits), after);
  const errors = (of: string) => parseAtOnce(of).documents.reduce((sum, each) => sum + each.syntax.length, 0);
  assert.ok(errors(after) <= errors(text), after);
  assert.deepEqual(commentsOf(after), commentsOf(text));
  const checked = await check(after, { ...judgedBy, fixes: false });
  assert.deepEqual(checked.documents[index]!.assessment, assessment);
  assert.deepEqual([...taken, ...left].map(({ key }) => key).sort(), [...new Set(chosen)].sort());
  assert.deepEqual(taken[0]?.before ?? assessment, before);
  for (const [place, { before }] of taken.entries())
    if (place > 0) assert.deepEqual(before, taken[place - 1]!.after, "effects follow one another");
}

describe("any choice of what is proposed", function () {
  this.timeout(600_000);

  for (const { name, text } of samples) {
    it(`for ${name} makes a text that parses, keeps its comments and is judged as was said`, async () => {
      const judgedBy = await judgedWith(name);
      const checked = await check(text, judgedBy);
      const whole = await balance(text, judgedBy);
      for (const index of checked.documents.keys()) {
        const choices = await choicesIn(checked, index, judgedBy);
        const keys = choices.proposals.map(({ key }) => key);
        const steps = choices.proposals.filter(({ kind }) => kind === "step").map(({ key }) => key);
        const all = await choices.try(steps);
        const [tried, balanced] = [all.text, whole.balanced].map(each =>
          plainValue(parseAtOnce(each).documents[index]!.root!),
        );
        assert.deepEqual(tried, balanced, "all steps are the balanced set");
        assert.deepEqual(all.left, []);
        assert.deepEqual((await choices.try([])).edits, []);
        await fc.assert(
          fc.asyncProperty(fc.subarray(keys), chosen => holds(checked.text, index, choices, chosen, judgedBy)),
          { numRuns: 12 },
        );
      }
    });
  }

  it("for a random set does", async () => {
    const judgedBy = { today, file: "random.targets.yaml", together: [] };
    await fc.assert(
      fc.asyncProperty(randomSet, fc.infiniteStream(fc.boolean()), async (text, ticks) => {
        const checked = await check(text, judgedBy);
        const choices = await choicesIn(checked, 0, judgedBy);
        const chosen = choices.proposals.filter(() => ticks.next().value).map(({ key }) => key);
        await holds(checked.text, 0, choices, chosen, judgedBy);
      }),
      { numRuns: 40 },
    );
  });

  it("for a mutated sample never rejects, nor breaks the text further", async () => {
    const judgedBy = { today, file: "mutated.targets.yaml", together: [] };
    await fc.assert(
      fc.asyncProperty(mutatedSample, fc.infiniteStream(fc.boolean()), async (text, ticks) => {
        const checked = await check(text, judgedBy);
        for (const index of checked.documents.keys()) {
          const choices = await choicesIn(checked, index, judgedBy);
          const chosen = choices.proposals.filter(() => ticks.next().value).map(({ key }) => key);
          const { text: after, edits } = await choices.try(chosen);
          assert.equal(applyEdits(checked.text, edits), after);
        }
      }),
      { numRuns: 25 },
    );
  });
});
