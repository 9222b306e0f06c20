import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { addResolution } from "../../../src/core/proposal/guardrails";
import { watchLowScores } from "../../../src/core/proposal/low-scores";
import { applyEdits } from "../../../src/core/source/change";
import { offered } from "./offered";

const today = "2026-11-22";
const desk = (aht: string, csat: string) => `version: 1
demand:
  mix:
    - { class: order, share: 60%, handle_time: 210 s, tone: routine }
    - { class: threats, share: 40%, handle_time: 9 min, tone: heated }
targets:
  aht: { metric: AHT, at_most: 300 s, level: team${aht} }
  csat: { metric: CSAT, at_least: 7.5, scale: 1-10, level: team${csat} }
`;
const weighted = desk(", weight: 40%", ", weight: 60%");

/** The weights of all targets once an offer for one of them is taken. */
function weightsWith(text: string, id: string, offer: Parameters<typeof offered>[2]): unknown {
  const targets = offered(text, id, offer)[0]!.targets as Readonly<Record<string, { readonly weight?: string }>>;
  return Object.entries(targets).map(([key, { weight }]) => [key, weight]);
}

describe("a target that is added", () => {
  it("has a weight of nought beside weights", () => {
    assert.deepEqual(weightsWith(weighted, "csat", watchLowScores), [
      ["aht", "40%"],
      ["csat", "60%"],
      ["dissatisfied", "0%"],
    ]);
  });

  it("has none beside none", () => {
    assert.deepEqual(weightsWith(desk("", ""), "csat", watchLowScores), [
      ["aht", undefined],
      ["csat", undefined],
      ["dissatisfied", undefined],
    ]);
  });

  it("has none where it is a guardrail of one that weighs, and nought where it is one of one that does not", () => {
    assert.deepEqual(weightsWith(weighted, "aht", addResolution), [
      ["aht", "40%"],
      ["fcr", undefined],
      ["csat", "60%"],
    ]);
    assert.deepEqual(weightsWith(desk("", ", weight: 100%"), "aht", addResolution), [
      ["aht", undefined],
      ["fcr", "0%"],
      ["csat", "100%"],
    ]);
  });

  it("leaves weights a whole, whatever it is added for", async () => {
    const { findings } = await check(weighted, { today });
    const adding = findings
      .flatMap(({ fixes }) => fixes)
      .filter(({ edits }) => /\{ metric: /.test(edits.map(each => each.newText).join()));
    assert.ok(adding.length > 5, `${adding.length}`);
    for (const { edits } of adding) {
      const text = applyEdits(weighted, edits);
      const after = await check(text, { today });
      assert.deepEqual(
        after.findings.filter(({ rule }) => rule === "balance/weights"),
        [],
        text,
      );
    }
  });
});
