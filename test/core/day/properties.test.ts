import assert from "node:assert/strict";
import fc from "fast-check";
import { type Assessment, assess } from "../../../src/core/day";
import { randomSet } from "./random-set";
import { readSet } from "./sets";

const options = { numRuns: 60, seed: 7 };
const noise = 1e-6;

function assertDay(rows: Assessment["kindest"], classes: Assessment["detail"]["classes"]): void {
  for (const { class: name, share } of classes) {
    const handled = rows.filter(row => row.class === name).reduce((sum, row) => sum + row.share, 0);
    assert.ok(Math.abs(handled - share) < 7e-6, `${name} is handled ${handled} of ${share}`);
  }
}

describe("every assessment", function () {
  this.timeout(120_000);

  it("has figures that make sense together", async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, async yaml => {
        const { verdict, pressure, blindSpot, hardBlindSpot, kindest, worst, conflict, detail } = await assess(
          readSet(yaml),
        );
        assert.notEqual(detail.unknown, "no_solver");
        assert.equal(conflict.length > 0, verdict === "impossible");
        if (pressure === null || blindSpot === null) return;
        assert.ok(pressure >= 0 && pressure <= blindSpot + noise && blindSpot <= 100);
        assert.ok(hardBlindSpot === null || (hardBlindSpot >= 0 && hardBlindSpot <= 100));
        assertDay(kindest, detail.classes);
        assertDay(worst, detail.classes);
        assert.ok(Math.abs(detail.kindestDay!.harm - pressure) < noise);
        assert.ok(Math.abs(detail.worstDay!.harm - blindSpot) < noise);
        assert.ok(Math.abs(detail.honestDay!.helped - detail.worstDay!.helped - blindSpot) < noise);
      }),
      options,
    );
  });

  it("is green on its green days, by what the dashboard shows", async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, async yaml => {
        const set = readSet(yaml);
        const { detail } = await assess(set);
        for (const { target: id, kindest, worst, measured, metric } of detail.targets) {
          const { atLeast, atMost } = set.targets.find(each => each.id === id)!;
          const queue = ["service_level", "average_speed_of_answer", "abandonment_rate"].includes(metric);
          for (const day of [kindest, worst]) {
            if (!day || day.shown === null) continue;
            // A kindest day that is the honest day asks everyone.
            if (measured === "resolved" && day === kindest && detail.honestDay!.harm === detail.kindestDay!.harm)
              continue;
            const slack = 1e-4;
            if (atLeast && !(queue && metric !== "service_level")) {
              assert.ok(day.shown >= atLeast.value.amount - slack, `${id} shows ${day.shown}`);
            }
            if (atMost && metric !== "service_level") {
              assert.ok(day.shown <= atMost.value.amount + slack, `${id} shows ${day.shown}`);
            }
          }
        }
      }),
      options,
    );
  });

  it("does not depend on the sum of the shares", async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, async yaml => {
        const halved = yaml.replace(/share: (\d+)%/g, (_, share) => `share: ${Number(share) / 2}%`);
        const [one, other] = [await assess(readSet(yaml)), await assess(readSet(halved))];
        assert.equal(other.verdict, one.verdict);
        assert.ok(Math.abs((other.blindSpot ?? 0) - (one.blindSpot ?? 0)) < noise);
        assert.ok(Math.abs((other.pressure ?? 0) - (one.pressure ?? 0)) < noise);
      }),
      options,
    );
  });

  it("gains no blind spot and loses no pressure by a target that sets no level", async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, fc.integer({ min: 60, max: 900 }), async (yaml, seconds) => {
        const more = yaml.replace("\ntargets:\n", `\ntargets:\n  more: { metric: AHT, at_most: ${seconds} s }\n`);
        const [one, other] = [await assess(readSet(yaml)), await assess(readSet(more))];
        if (one.blindSpot === null || other.blindSpot === null) return;
        assert.ok(other.blindSpot <= one.blindSpot + noise);
        assert.ok(other.pressure! >= one.pressure! - noise);
      }),
      options,
    );
  });

  it("is the same twice", async () => {
    await fc.assert(
      fc.asyncProperty(randomSet, async yaml => {
        assert.deepEqual(await assess(readSet(yaml)), await assess(readSet(yaml)));
      }),
      { ...options, numRuns: 20 },
    );
  });
});
