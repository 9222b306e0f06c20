import assert from "node:assert/strict";
import { balance, check } from "../../../src/core";
import { mostTargets } from "../../../src/core/balance/size";

const today = "2026-11-22";

/** Caps below need, so that there are steps to take. */
function withTargets(count: number): string {
  const caps = Array.from({ length: count }, (_, i) => `  cap-${i}: { metric: AHT, at_most: 300 s, level: team }\n`);
  return `version: 1
demand:
  mix:
    - { class: order, share: 60%, handle_time: 210 s }
    - { class: grief, share: 40%, handle_time: 15 min, tone: emotional }
targets:
${caps.join("")}`;
}

describe("a set that is too large", () => {
  it("is given no way to balance, and is told why", async () => {
    const { sets, edits } = await balance(withTargets(mostTargets + 1), { today });
    assert.deepEqual([sets[0]!.steps, edits], [[], []]);
    assert.deepEqual(sets[0]!.remains?.id, "balancing/too-large");
  });

  it("is offered no walk on what is found of it, as one of a size that people steer by is", async () => {
    const offered = async (count: number) => {
      const { findings } = await check(withTargets(count), { today });
      return findings
        .filter(({ rule }) => rule.startsWith("balance/"))
        .flatMap(({ fixes }) => fixes.map(fix => fix.title.id));
    };
    assert.ok((await offered(2)).includes("offer/balance"));
    assert.ok(!(await offered(mostTargets + 1)).includes("offer/balance"));
  });
});
