import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { type Assessment, assess, sensitivity } from "../../../src/core/day";
import { plainSensitivity } from "./plain-sensitivity";
import { randomSet } from "./random-set";
import { readSet, routine, sampleSets, setOf } from "./sets";

const near = (actual: number | null, expected: number) => {
  assert.ok(actual !== null && Math.abs(actual - expected) <= 2e-4, `${actual} is not about ${expected}`);
};

describe("sensitivity", () => {
  it("is the range of an assumption in which the verdict stays", async () => {
    // Quality decides: m (1 - L) = 0.8 bears a loss L = 1 - 0.8 / m and harms 0.9 L, which is 0.1 at m = 0.9. Below m = 0.8 the honest day
    // is red. The target leaves out short contacts, so it sets no honest level, and there are none.
    const set = setOf({
      targets: {
        fcr: "metric: FCR, at_least: 10%, baseline: 90%",
        heard:
          "metric: conversation_quality, at_least: 80%, measured: { sample: { method: random }, exclude: [short] }",
        short: "metric: short_contact_rate, at_most: 0%",
      },
      rest: ["assumptions: { monitored_quality: 85% }"],
    });
    assert.equal((await assess(set)).verdict, "balanced");
    const found = await sensitivity(set);
    const quality = found.find(each => each.assumption === "monitored_quality");
    assert.equal(quality?.value, 0.85);
    near(quality!.lowest, 0.8);
    near(quality!.highest, 0.9);
  });

  it("leaves out what the verdict does not rest on", async () => {
    const found = await sensitivity(setOf({ targets: { aht: "metric: AHT, at_most: 270 s" } }));
    // Red whatever is assumed, and everybody can be cut off: only who is helped at all, and what cutting off loses, decide.
    assert.deepEqual(
      found.map(each => each.assumption),
      ["resolved.routine"],
    );
    near(found[0]!.lowest, 0.1);
    assert.equal(found[0]!.highest, null);
  });

  it("keeps the verdict at both ends, and loses it just beyond", async () => {
    const [set] = sampleSets("gemeente");
    const { verdict } = await assess(set!);
    const at = async (name: string, amount: number): Promise<Assessment> =>
      assess(set!, { assumptions: [{ name, value: { amount, unit: "share" } }] });
    const found = await sensitivity(set!);
    assert.ok(found.length > 2);
    for (const { assumption, lowest, highest } of found) {
      for (const [end, step] of [
        [lowest, -1e-3],
        [highest, 1e-3],
      ] as const) {
        if (end === null) continue;
        assert.equal((await at(assumption, end)).verdict, verdict, `${assumption} at ${end}`);
        assert.notEqual((await at(assumption, end + step)).verdict, verdict, `${assumption} beyond ${end}`);
      }
    }
  });

  it("looks at nothing that is not in the set", async () => {
    const names = (await sensitivity(sampleSets("gemeente")[0]!)).map(each => each.assumption);
    assert.ok(!names.includes("asked_at_least"));
    const own = setOf({
      mix: [routine.replace("}", ", resolved: 90% }")],
      targets: { aht: "metric: AHT, at_most: 270 s" },
    });
    assert.deepEqual(await sensitivity(own), []);
  });

  it("is empty where nothing is known", async () => {
    assert.deepEqual(await sensitivity(readSet("version: 1\ntargets: { aht: { at_most: 300 s } }\n")), []);
  });

  it("pauses between assumptions, and stops when that fails", async () => {
    const set = setOf({ targets: { aht: "metric: AHT, at_most: 270 s" } });
    let pauses = 0;
    await sensitivity(set, { pause: async () => void pauses++ });
    assert.ok(pauses > 5);
    await assert.rejects(sensitivity(set, { pause: () => Promise.reject(new Error("stop")) }), /stop/);
  });
});

describe("sensitivity, against solving at every value that is looked at", function () {
  this.timeout(60_000);

  for (const file of readdirSync(path.resolve(__dirname, "../../../samples")).filter(each => each.endsWith(".yaml"))) {
    it(`is the same for ${file}`, async () => {
      for (const set of sampleSets(file.replace(".targets.yaml", ""))) {
        assert.deepEqual(await sensitivity(set), await plainSensitivity(set));
      }
    });
  }

  it("is the same for whatever set", async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, async yaml => {
        const set = readSet(yaml);
        assert.deepEqual(await sensitivity(set), await plainSensitivity(set));
      }),
      { numRuns: 25, seed: 20261128, endOnFailure: true },
    );
  });
});
