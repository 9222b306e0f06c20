import assert from "node:assert/strict";
import fc from "fast-check";
import { parseAllDocuments, stringify } from "yaml";
import { applyEdits, check, languages, type Review, review, say } from "../../src/core";
import { rangeAt } from "../../src/core/source/locate";
import { mutatedSample, samples } from "./samples";

const today = "2026-11-28";

async function reviewOf(before: string, after: string): Promise<Review> {
  const [was, is] = await Promise.all(
    [before, after].map(async text => ({ path: "a.targets.yaml", ...(await check(text, { today, fixes: false })) })),
  );
  return review([[was!, is!]]);
}

type Plain = null | string | number | boolean | Plain[] | { [key: string]: Plain };

/** The same values with the keys of every mapping in another order; `turn` says how far each is turned round. */
function turned(value: Plain, turn: number): Plain {
  if (Array.isArray(value)) return value.map(each => turned(each, turn));
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value);
  const first = keys.length === 0 ? 0 : turn % keys.length;
  return Object.fromEntries(
    [...keys.slice(first), ...keys.slice(0, first)].map(key => [key, turned(value[key]!, turn)]),
  );
}

/** The text anew from its values: other layout and order of keys, no comments, and JSON where that is asked. */
function reformatted(text: string, turn: number, asJson: boolean): string {
  return parseAllDocuments(text, { merge: true })
    .map(document => {
      const value = turned(document.toJS() as Plain, turn);
      return asJson ? JSON.stringify(value, null, 1) : stringify(value, { lineWidth: 40 });
    })
    .join("\n---\n");
}

/** The amounts of bounds in the samples, with their places. */
interface Bound {
  readonly text: string;
  readonly id: string;
  readonly key: "at_least" | "at_most";
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly unit: string;
}

async function boundsIn(text: string): Promise<Bound[]> {
  const { documents } = await check(text, { today, fixes: false });
  return documents.flatMap(({ document, part }) =>
    part.targets.flatMap(target =>
      (["at_least", "at_most"] as const).flatMap(key => {
        const located = key === "at_least" ? target.atLeast : target.atMost;
        const range = located && rangeAt(document, { path: located.path });
        const parts = range && /^(\d+(?:\.\d+)?)(\s*[a-z%]*)$/i.exec(text.slice(range.start, range.end));
        return parts ? [{ text, id: target.id, key, ...range, amount: Number(parts[1]), unit: parts[2]! }] : [];
      }),
    ),
  );
}

describe("a review", function () {
  this.timeout(240_000);

  it("finds no change in the same said otherwise", async () => {
    const anew = fc.record({ sample: fc.constantFrom(...samples), turn: fc.nat(7), asJson: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(anew, async ({ sample, turn, asJson }) => {
        const { changes, assessments, headline } = await reviewOf(sample.text, reformatted(sample.text, turn, asJson));
        assert.deepEqual(changes, []);
        assert.deepEqual(assessments, []);
        assert.ok(headline === null || headline.id === "review/judged");
      }),
      { numRuns: 60 },
    );
  });

  it("finds one change where one bound moves, in the direction it moves", async () => {
    const bounds = (await Promise.all(samples.map(({ text }) => boundsIn(text)))).flat();
    assert.ok(bounds.length > 40);
    const moved = fc.record({ bound: fc.constantFrom(...bounds), by: fc.constantFrom(0.5, 0.9, 0.99, 1.01) });
    await fc.assert(
      fc.asyncProperty(moved, async ({ bound: { text, id, key, start, end, amount, unit }, by }) => {
        const newText = `${Number((amount * by).toFixed(4))}${unit}`;
        fc.pre(newText !== text.slice(start, end));
        const after = applyEdits(text, [{ range: { start, end }, newText }]);
        const { changes } = await reviewOf(text, after);
        const isTighter = by > 1 === (key === "at_least");
        assert.deepEqual(
          changes.map(({ target, field, direction }) => [target, field, direction]),
          [[id, key, isTighter ? "tighter" : "looser"]],
        );
        assert.equal(after.slice(changes[0]!.after!.range.start, changes[0]!.after!.range.end), newText);
      }),
      { numRuns: 120 },
    );
  });

  it("takes any two texts", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedSample, mutatedSample, async (before, after) => {
        const there = await reviewOf(before, after);
        for (const language of languages) {
          const said = there.headline ? say(there.headline, language) : "";
          for (const word of ["undefined", "NaN", "[object"]) {
            assert.ok(!said.includes(word) || (before + after).includes(word), said);
          }
        }
        for (const { before: was, after: is } of there.changes) {
          for (const [side, text] of [
            [was, before],
            [is, after],
          ] as const) {
            if (side) assert.ok(side.range.start <= side.range.end && side.range.end <= text.length);
          }
        }
        const same = await reviewOf(after, after);
        assert.deepEqual([same.changes, same.assessments, same.newFindings, same.solvedFindings], [[], [], [], []]);
      }),
      { numRuns: 80 },
    );
  });
});
