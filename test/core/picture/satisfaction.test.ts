import assert from "node:assert/strict";
import { check, marginOf, pictureOf, say } from "../../../src/core";
import type { SatisfactionPicture } from "../../../src/core/picture/satisfaction";
import { samples } from "../../properties/samples";

const today = "2026-11-22";

async function satisfactionOf(yaml: string): Promise<SatisfactionPicture<string> | null> {
  const picture = pictureOf(await check(yaml, { today }), 0, message => say(message, "en"));
  return picture.limits?.satisfaction ?? null;
}

const sample = (file: string) => samples.find(({ name }) => name.startsWith(file))!.text;

describe("satisfaction in a picture", () => {
  it("stands on the scale of the target, with its margin, its past and what everyone would give", async () => {
    const checked = await check(sample("retail"), { today });
    const { set, assessment } = checked.documents[0]!;
    const target = set.targets.find(({ id }) => id === "csat")!;
    const day = assessment.detail.targets.find(each => each.target === "csat")!;
    const { charts, more } = (await satisfactionOf(checked.text))!;
    assert.equal(charts.length, 1);
    assert.equal(more, null);
    const [measured, honest, kindest, worst] = charts[0]!.rows;
    assert.deepEqual([charts[0]!.low, charts[0]!.high, charts[0]!.bound.value], [1, 10, 9.2]);
    const { halfWidth } = marginOf(target)!;
    assert.deepEqual(measured!.margin, { from: 7.8 - halfWidth, to: 7.8 + halfWidth });
    assert.deepEqual(measured!.history, [7.6, 7.7, 7.8]);
    assert.equal(measured!.asked!.text, "7.8");
    assert.equal(honest!.everyone!.value, day.honest);
    for (const [row, { truth }] of [
      [kindest!, day.kindest!],
      [worst!, day.worst!],
    ] as const) {
      assert.deepEqual(row.asked, { value: 9.2, text: "≥\u00a09.2" }, "whoever is asked gives what is asked");
      assert.equal(row.everyone!.value, truth);
    }
    assert.match(
      charts[0]!.lead,
      /is \*\*1\.4 above\*\* the last measurement, 7\.8 \(120\u00a0answers, ±\u00a00\.29\)/,
    );
    assert.match(
      charts[0]!.lead,
      /Agents choose who is asked, .* 9\.2 on a day when everyone together would give \*\*3\.52\*\*\./,
    );
  });

  it("has one mark where everyone is asked, and two where only those are who were helped", async () => {
    const everyone = (await satisfactionOf(sample("balanced")))!.charts[0]!;
    const worst = everyone.rows.at(-1)!;
    assert.ok(worst.asked);
    assert.equal(worst.everyone, null);
    const helped = (await satisfactionOf(sample("gemeente")))!.charts[0]!.rows.at(-1)!;
    assert.ok(helped.asked!.value > helped.everyone!.value);
  });

  it("says that nothing was measured, and is not there without a target or a scale", async () => {
    const bare = "version: 1\ntargets: { csat: { at_least: 9, scale: 1-10 } }\n";
    const { charts } = (await satisfactionOf(bare))!;
    assert.equal(charts[0]!.lead, "The target of 9 stands beside no measurement.");
    assert.deepEqual(charts[0]!.rows, []);
    assert.equal(await satisfactionOf(bare.replace(", scale: 1-10", "")), null);
    assert.equal(await satisfactionOf(bare.replace("csat", "aht").replace("9, scale: 1-10", "9 s")), null);
  });

  it("shows a few of many, and counts the others", async () => {
    const targets = Array.from(
      { length: 5 },
      (_, index) => `  csat${index}: { metric: csat, at_least: ${70 + index}% }`,
    );
    const picture = (await satisfactionOf(`version: 1\ntargets:\n${targets.join("\n")}\n`))!;
    assert.equal(picture.charts.length, 2);
    assert.match(picture.more!, /^3\u00a0more targets/);
  });
});
