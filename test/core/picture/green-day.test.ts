import assert from "node:assert/strict";
import { check, pictureOf, say } from "../../../src/core";
import type { GreenDayPicture } from "../../../src/core/picture/green-day";

const mix = `demand:
  mix:
    - { class: order-status, title: Where is my order?, share: 55%, handle_time: 210 s }
    - { class: billing-dispute, share: 30%, handle_time: 420 s, tone: complex }
    - { class: bereavement, share: 5%, handle_time: 900 s, tone: emotional }
    - { class: threats, share: 10%, handle_time: 540 s, tone: heated }
`;

async function dayOf(yaml: string): Promise<GreenDayPicture<string> | null> {
  return pictureOf(await check(yaml, { today: "2026-06-15" }), 0, message => say(message, "en")).greenDay;
}

describe("the green day in the picture", () => {
  it("tells lamps on one metric apart by the contacts that they look at", async () => {
    const day = await dayOf(
      `version: 1\n${mix}targets:\n  a: { metric: aht, at_most: 300 s, applies_to: [routine] }\n  b: { metric: aht, at_most: 7 min }\n`,
    );
    assert.deepEqual(
      day!.lamps.map(each => each.appliesTo),
      ["for routine", null],
    );
  });

  it("tells each class on the honest, the kindest and the worst day", async () => {
    const day = await dayOf(
      `version: 1\ncosts: { contact: 6.50 EUR }\n${mix}targets:\n  aht: { at_most: 300 s }\n  adherence: { at_least: 90% }\n`,
    );
    assert.equal(
      day!.lead,
      "On the honest day every lamp is red and 84.5 of 100 customers are truly helped. On the kindest green day 81.7 are. " +
        "On the worst green day every lamp is green and **0 of 100** are.",
    );
    assert.deepEqual(
      day!.days.map(each => each.unhelped.split(" ")[0]),
      ["0", "2.8", "84.5"],
    );
    const [orders, , bereavement] = day!.classes;
    assert.deepEqual([orders!.name, orders!.heavy, bereavement!.heavy], ["Where is my order?", false, true]);
    assert.deepEqual(
      bereavement!.days.map(parts => parts.map(({ text, part }) => [text, part])),
      [[["full attention 5", 1]], [["passed on 5", 1]], [["cut off 5", 1]]],
    );
    assert.deepEqual(
      day!.lamps.map(({ days }) => days.map(({ green, shown }) => [green, shown])),
      [
        [
          [false, "340.5\u00a0s"],
          [true, "300\u00a0s"],
          [true, "20\u00a0s"],
        ],
        [],
      ],
    );
    assert.deepEqual(
      day!.unlit.map(({ days }) => days.map(each => each.text)),
      [
        ["84.5 of 100", "81.7 of 100", "0 of 100"],
        ["EUR\u00a0101", "EUR\u00a0119", "EUR\u00a0650"],
      ],
    );
  });

  it("does not take what is ticked, or who is chosen, for a value", async () => {
    const day = await dayOf(
      `version: 1\n${mix}targets:\n  fcr: { at_least: 95%, measured: { by: agent } }\n  csat: { at_least: 9, scale: 1-10, measured: { sample: { method: opt_in } } }\n`,
    );
    const onGreen = day!.lamps.map(({ days }) => days.slice(1).map(({ shown, note }) => [shown, note]));
    assert.deepEqual(onGreen[0], [
      ["at least 95%", "as ticked"],
      ["at least 95%", "as ticked"],
    ]);
    assert.deepEqual(onGreen[1], [
      ["at least 9", "among those asked"],
      ["at least 9", "among those asked"],
    ]);
    assert.ok(day!.notes.some(note => /ticked where it is not reached/.test(note)));
  });

  it("shows only the honest day where no day is all green, and names the conflict", async () => {
    const day = await dayOf(
      `version: 1\n${mix}targets:\n  low: { metric: AHT, at_most: 60 s }\n  high: { metric: AHT, at_least: 90 s }\n`,
    );
    assert.deepEqual(
      day!.days.map(each => each.kind),
      ["honest"],
    );
    assert.match(day!.lead, /\*\*No day is all green\*\*: low and high cannot be green together\./);
  });

  it("is not there where the mix does not tell", async () => {
    assert.equal(await dayOf("version: 1\ntargets:\n  aht: { at_most: 300 s }\n"), null);
    assert.equal(await dayOf(`version: 1\n${mix}targets:\n  adherence: { at_least: 90% }\n`), null);
    assert.equal(await dayOf(""), null);
  });
});
