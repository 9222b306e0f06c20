import assert from "node:assert/strict";
import fc from "fast-check";
import { check, pictureOf, say } from "../../../src/core";
import { seedsOf } from "../../../src/core/picture/seeds";
import type { SlicesPicture } from "../../../src/core/picture/slices";

const mix = `demand:
  mix:
    - { class: order-status, title: Where is my order?, share: 55%, handle_time: 210 s }
    - { class: billing-dispute, share: 30%, handle_time: 420 s, tone: complex }
    - { class: bereavement, share: 5%, handle_time: 900 s, tone: emotional }
    - { class: threats, share: 10%, handle_time: 540 s, tone: heated }
`;

async function slicesOf(yaml: string): Promise<SlicesPicture<string> | null> {
  return pictureOf(await check(yaml, { today: "2026-06-15" }), 0, message => say(message, "en")).slices;
}

describe("the slices of melon in the picture", () => {
  it("have a rind of what the dashboard shows and flesh of what becomes of customers", async () => {
    const picture = await slicesOf(
      `version: 1\n${mix}targets:\n  aht: { at_most: 300 s }\n  transfers: { metric: transfer_rate, at_most: 20% }\n  adherence: { at_least: 90% }\n`,
    );
    const [honest, kindest, worst] = picture!.slices;
    assert.deepEqual(
      picture!.slices.map(({ kind, unhelped, green }) => [kind, unhelped, green]),
      [
        ["honest", "0", "1 of 2\u00a0targets in the model green"],
        ["kindest", "2.8", "Both targets in the model green"],
        ["worst", "84.5", "Both targets in the model green"],
      ],
    );
    assert.deepEqual(
      honest!.rind.map(({ target, green }) => [target, green]),
      [
        ["aht", false],
        ["transfers", true],
        ["adherence", null],
      ],
    );
    assert.ok(worst!.rind.slice(0, 2).every(({ green }) => green));
    assert.deepEqual(
      kindest!.wedges.map(({ name, unhelped }) => [name, Math.round(unhelped * 1000) / 1000]),
      [
        ["Where is my order?", 0],
        ["billing-dispute", 0],
        ["bereavement", 0.56],
        ["threats", 0],
      ],
    );
    assert.equal(kindest!.story, "Green with every bereavement contact passed on.");
    assert.match(worst!.story, /^Just as green with every/);
    assert.equal(honest!.story, "Red: Average handle time.");
    assert.equal(picture!.wedges.split(":")[1]!.split(",").length, 4);
  });

  it("stand for a hundred contacts, as many unhelped as the number below says when it is rounded", async () => {
    const picture = await slicesOf(`version: 1\n${mix}targets:\n  aht: { at_most: 300 s }\n`);
    for (const { unhelped, wedges } of picture!.slices) {
      const sum = (of: "unhelped" | "unsolved" | "helped") => wedges.reduce((all, { seeds }) => all + seeds[of], 0);
      assert.equal(sum("unhelped") + sum("unsolved") + sum("helped"), 100);
      assert.equal(sum("unhelped"), Math.round(Number(unhelped)));
    }
  });

  it("are left out where there is no honest day, and are the honest one alone where no day is all green", async () => {
    assert.equal(await slicesOf("version: 1\ntargets:\n  aht: { at_most: 300 s }\n"), null);
    const impossible = await slicesOf(
      `version: 1\n${mix}targets:\n  aht: { at_most: 300 s }\n  slow: { metric: aht, at_least: 400 s }\n`,
    );
    assert.deepEqual(
      impossible!.slices.map(({ kind }) => kind),
      ["honest"],
    );
  });
});

describe("seeds", () => {
  it("are a hundred, and of no kind further from its amount than rounding takes them", () => {
    const part = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(part, part, part), { minLength: 1, maxLength: 12 }), amounts => {
        const whole = amounts.flat().reduce((sum, each) => sum + each, 0);
        fc.pre(whole > 0.01);
        const classes = amounts.map(([unhelped, unsolved, helped]) => ({
          unhelped: unhelped / whole,
          unsolved: unsolved / whole,
          helped: helped / whole,
        }));
        const seeds = seedsOf(classes);
        const sum = (of: "unhelped" | "unsolved" | "helped", all: typeof classes) =>
          all.reduce((total, each) => total + each[of], 0);
        const inAll = (["unhelped", "unsolved", "helped"] as const).map(of => sum(of, seeds));
        if (inAll[2]! > 0 || sum("helped", classes) === 0) {
          assert.equal(inAll[0], Math.round(100 * sum("unhelped", classes)));
          assert.ok(Math.abs(inAll[1]! - 100 * sum("unsolved", classes)) <= 1);
        }
        seeds.forEach((each, index) => {
          for (const of of ["unhelped", "unsolved", "helped"] as const) {
            assert.ok(Number.isInteger(each[of]) && each[of] >= 0);
            assert.ok(Math.abs(each[of] - 100 * classes[index]![of]) <= 2);
          }
        });
      }),
    );
  });
});
