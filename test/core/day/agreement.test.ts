import assert from "node:assert/strict";
import fc from "fast-check";
import { type Assessment, assess } from "../../../src/core/day";
import type { TargetSet } from "../../../src/core/model/target-set";
import { type IndependentAnswer, independently } from "./independent";
import { randomSet } from "./random-set";
import { readSet, sampleSets, shareOf } from "./sets";

/** Per 100: the model solves to 1e-6, and the other solver to about that. */
const near = 1e-5;
/** What comes after a tie gives up as much of what it holds as the other solver's tolerance, and that is divided by small harms. */
const nearAfterTie = 1e-2;

function assertNear(actual: number | null, expected: number | null, what: string, tolerance = near): void {
  if (expected === null || actual === null) assert.equal(actual, expected, what);
  else assert.ok(Math.abs(actual - expected) <= tolerance, `${what}: ${actual}, independently ${expected}`);
}

function assertAgree(set: TargetSet, assessment: Assessment, other: IndependentAnswer): void {
  assert.equal(assessment.verdict, other.verdict);
  assert.deepEqual(assessment.conflict, other.conflict);
  assert.deepEqual(
    assessment.honest.map(each => [each.target, each.green]),
    Object.entries(other.honest).map(([id, { green }]) => [id, green]),
  );
  for (const { target: id, value, unit } of assessment.honest) {
    const target = set.targets.find(each => each.id === id)!;
    const scale = (target.atLeast ?? target.atMost)!.value.unit === "number" ? target.scale?.value : undefined;
    const size = unit === "%" ? 0.01 : /^min/.test(unit ?? "") ? 60 : 1;
    const expected = other.honest[id]!.value;
    const inTerms =
      expected === null ? null : (scale ? scale.lowest + expected * (scale.highest - scale.lowest) : expected) / size;
    assertNear(value, inTerms, `${id} on the honest day`, 1e-6);
  }
  if (assessment.verdict === "unknown") return;
  assertNear(assessment.pressure, other.pressure, "pressure");
  assertNear(assessment.blindSpot, other.blindSpot, "blind spot");
  assertNear(assessment.hardBlindSpot, other.hardBlindSpot, "hard blind spot");
  assertNear(assessment.recoveryPressure, other.recoveryPressure, "recovery pressure", nearAfterTie);
  assertNear(assessment.recoveryBlindSpot, other.recoveryBlindSpot, "recovery blind spot");
  if (other.kindestAttended === null) return;
  assertNear(
    100 * shareOf(assessment.kindest, "attend"),
    100 * other.kindestAttended,
    "kindest attended",
    nearAfterTie,
  );
  assertNear(100 * shareOf(assessment.worst, "attend"), 100 * other.worstAttended!, "worst attended", nearAfterTie);
}

const samples = ["retail", "gemeente", "chat", "insurer-claims", "zorgverzekeraar", "balanced"];

describe("agreement with another solver on another formulation", function () {
  this.timeout(120_000);

  for (const name of samples) {
    it(`holds for ${name}`, async () => {
      for (const set of sampleSets(name)) assertAgree(set, await assess(set), await independently(set));
    });
  }

  it("holds for whatever set", async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, async yaml => {
        const set = readSet(yaml);
        assert.deepEqual(set.troubles, []);
        assertAgree(set, await assess(set), await independently(set));
      }),
      { numRuns: 200, seed: 20261122 },
    );
  });
});

describe("the samples", () => {
  // What an independent prototype of the model gave for them, to two decimals.
  const expected: readonly (readonly [string, number, string, number | null, number | null, number | null])[] = [
    ["retail", 0, "watermelon", 2.8, 67.81, 100],
    ["gemeente", 0, "strained", 0, 1.77, 9.43],
    ["chat", 0, "watermelon", 4.55, 84.8, 100],
    ["insurer-claims", 0, "balanced", 0, 0, 0],
    ["insurer-claims", 1, "balanced", 0, 1.05, 14.53],
    ["insurer-claims", 2, "watermelon", 6.57, 52.78, 100],
    ["zorgverzekeraar", 0, "impossible", null, null, null],
    ["balanced", 0, "balanced", 0, 0, 0],
    ["helpdesk", 0, "unknown", null, null, null],
  ];
  for (const [name, index, verdict, ...figures] of expected) {
    it(`${name} ${index + 1}: ${verdict}`, async () => {
      const assessment = await assess(sampleSets(name)[index]!);
      assert.equal(assessment.verdict, verdict);
      const rounded = [assessment.pressure, assessment.blindSpot, assessment.hardBlindSpot].map(each =>
        each === null ? null : Math.round(each * 100) / 100,
      );
      assert.deepEqual(rounded, figures);
    });
  }

  it("retail rests on pretence, and needs 385.5 s with recovery", async () => {
    const { detail, recoveryPressure } = await assess(sampleSets("retail")[0]!);
    assert.deepEqual(detail.pretence, ["choosing"]);
    assert.equal(detail.targets.find(each => each.target === "aht")?.need, 385.5);
    assert.equal(recoveryPressure, 100);
  });

  it("gemeente is green by lingering", async () => {
    assert.deepEqual((await assess(sampleSets("gemeente")[0]!)).detail.pretence, ["stretching"]);
  });

  it("zorgverzekeraar cannot have the mark it wants", async () => {
    assert.deepEqual((await assess(sampleSets("zorgverzekeraar")[0]!)).conflict, ["klantcijfer"]);
  });
});
