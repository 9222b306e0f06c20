import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/core/check";
import { blocks } from "../../../src/core/own-shape/fields";
import { readShape } from "../../../src/core/own-shape/read-shape";
import { readyShapes } from "../../../src/core/own-shape/ready";
import { applyEdits } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import type { Plain } from "../../../src/core/source/plain";

const keys = [
  "kpis",
  "name",
  "goal",
  "P1",
  "spec",
  "objectives",
  "target",
  "metadata",
  "priorities",
  "resolution",
  "x y",
];
const steps = [...keys, "*", "**", "[*]", "[0]", "$up", "$document", "$key", "."];
const texts = [
  ...["At or above 95%", "TBD", "hoogstens 5 minuten", "aht", "csat", "occupancy", ">= 80%", "0.95", "about 4 days"],
  ...["", "team", "agent", "*", "within 4 hours", "12:30", "'", "80/20", "P1", "300%"],
];

const path = fc.array(fc.constantFrom(...steps), { maxLength: 4 }).map(parts => parts.join(".").replaceAll(".[", "["));
const word = fc.constantFrom(...texts, ...keys);
const feed: fc.Arbitrary<Plain> = fc.oneof(
  path,
  fc.array(path, { maxLength: 3 }),
  fc.record(
    {
      from: fc.oneof(path, fc.array(path, { maxLength: 3 })),
      join: fc.array(path, { maxLength: 3 }),
      with: word,
      is: word,
      unit: fc.constantFrom("min", "%", "points", ""),
      words: fc.dictionary(word, fc.option(word)),
    },
    { requiredKeys: [] },
  ) as fc.Arbitrary<Plain>,
);
const group = (fields: readonly string[]): fc.Arbitrary<Plain> =>
  fc
    .tuple(
      fc.oneof(path, fc.array(path, { maxLength: 3 })),
      fc.dictionary(fc.constantFrom(...fields), feed, { maxKeys: 6 }),
    )
    .map(([at, feeds]) => ({ at, ...feeds }));
const shape: fc.Arbitrary<Plain> = fc.record(
  {
    as: fc.constantFrom(...Object.keys(readyShapes)),
    name: feed,
    owner: feed,
    part_of: feed,
    team: group(blocks.team),
    demand: group(blocks.demand),
    people: group(blocks.people),
    promise: fc.oneof(group(blocks.promise), fc.dictionary(fc.constantFrom(...blocks.promise), feed)),
    mix: fc.oneof(group(blocks.mix), fc.array(group(blocks.mix), { maxLength: 2 })),
    targets: fc.oneof(
      group(blocks.targets).map(each => ({ metric: "name", ...(each as object) })),
      fc.array(group(blocks.targets), { maxLength: 2 }),
    ),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Plain>;

const { value } = fc.letrec<{ value: Plain }>(tie => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    fc.oneof(word, fc.integer(), fc.boolean(), fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 5 }),
  ) as fc.Arbitrary<Plain>,
}));
const broken = fc
  .array(
    fc.constantFrom(
      "kpis:\n",
      "  ",
      "- ",
      "name: aht\n",
      "goal: TBD\n",
      "[",
      "]",
      "{",
      "&a ",
      "*a\n",
      "---\n",
      "'",
      ": ",
    ),
    {
      maxLength: 15,
    },
  )
  .map(parts => parts.join(""));
const text = fc.oneof(
  fc
    .array(value, { minLength: 1, maxLength: 3 })
    .map(documents => documents.map(each => JSON.stringify(each, null, 1)).join("\n---\n")),
  broken,
);

describe("any text in any shape", () => {
  it("is read without fail, with every place within the text, and edits that parse", async () => {
    let [found, edited] = [0, 0];
    await fc.assert(
      fc.asyncProperty(text, shape, async (yaml, written) => {
        const made = readShape(written);
        if (!made) return;
        const file = await check(yaml, { today: "2026-11-28", shape: made });
        const isWithin = ({ start, end }: { start: number; end: number }) =>
          0 <= start && start <= end && end <= file.text.length;
        const broken = parseAtOnce(yaml).documents.reduce((sum, { syntax }) => sum + syntax.length, 0);
        for (const { range, related, fixes, copies } of file.findings) {
          found++;
          assert.ok([range, ...related.map(each => each.range)].every(isWithin));
          for (const { edits } of fixes) {
            edited++;
            assert.ok(edits.length > 0 && edits.every(each => isWithin(each.range)));
            const after = parseAtOnce(applyEdits(file.text, edits)).documents;
            assert.ok(after.reduce((sum, { syntax }) => sum + syntax.length, 0) <= broken, JSON.stringify(edits));
          }
          for (const copy of copies)
            assert.deepEqual(
              parseAtOnce(copy.text).documents.flatMap(({ syntax }) => syntax),
              [],
            );
        }
      }),
      { numRuns: 150 },
    );
    assert.ok(found > 50, `${found} findings`);
    assert.ok(edited > 0, `${edited} edits`);
  });
});
