import assert from "node:assert/strict";
import { check, type Message, pictureOf, say } from "../../../src/core";
import type { HandleTimePicture } from "../../../src/core/picture/handle-time";

const today = "2026-11-22";

const mix = `
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: bereavement, title: Bereavement, share: 20%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 20%, handle_time: 9 min, tone: heated }
`;

async function handleTimeOf(yaml: string): Promise<HandleTimePicture<Message> | null> {
  return pictureOf(await check(yaml, { today }), 0, message => message).limits?.handleTime ?? null;
}

describe("handle time in a picture", () => {
  it("holds each class against the lowest cap that applies to it", async () => {
    const handleTime = await handleTimeOf(`
version: 1
${mix}
people: { recovery: { after: [heated], time: 5 min, counted_as: wrap_up } }
targets:
  aht: { at_most: 480 s }
  aht-routine: { metric: aht, at_most: 200 s, applies_to: [routine] }
`);
    assert.deepEqual(
      handleTime!.classes.map(({ name, handleTime, recovery, cap }) => [name, handleTime, recovery, cap]),
      [
        ["order-status", 210, 0, 200],
        ["Bereavement", 900, 0, 480],
        ["threats", 540, 300, 480],
      ],
    );
    const shares = handleTime!.classes.reduce((sum, { share }) => sum + share, 0);
    assert.ok(Math.abs(shares - 1) < 1e-9);
    const [all, routine] = handleTime!.caps;
    assert.ok(Math.abs(all!.need - (0.6 * 210 + 0.2 * 900 + 0.2 * 840)) < 1e-9);
    assert.deepEqual(all!.classes, [0, 1, 2]);
    assert.equal(routine!.need, 210);
    assert.deepEqual(routine!.classes, [0]);
  });

  it("has columns whose mean height is what the mix needs", async () => {
    const handleTime = await handleTimeOf(`
version: 1
${mix}
people: { recovery: { after: [emotional, threats], time: 4 min, counted_as: wrap_up } }
targets: { aht: { at_most: 300 s } }
`);
    const mean = handleTime!.classes.reduce((sum, each) => sum + each.share * (each.handleTime + each.recovery), 0);
    assert.ok(Math.abs(mean - handleTime!.caps[0]!.need) < 1e-9);
  });

  it("is drawn without a cap too, and not at all where the mix does not tell", async () => {
    const uncapped = await handleTimeOf(`version: 1\n${mix}\ntargets: { talk_time: { at_most: 200 s } }\n`);
    assert.deepEqual(uncapped!.caps, []);
    assert.equal(uncapped!.sentences[0]!.id, "preview/no-cap");
    const silent = await handleTimeOf(
      "version: 1\ndemand: { mix: [{ class: a, share: 100% }] }\ntargets: { aht: { at_most: 300 s } }\n",
    );
    assert.equal(silent, null);
  });

  it("tells the need with recovery from that without, and at whose cost the kindest green day stays under the cap", async () => {
    const yaml = `
version: 1
${mix}
people: { recovery: { after: [heated], time: 5 min, counted_as: wrap_up } }
targets: { aht: { at_most: 400 s } }
`;
    const picture = pictureOf(await check(yaml, { today }), 0, message => say(message, "en"));
    const { caps, sentences } = picture.limits!.handleTime!;
    assert.deepEqual(
      caps.map(({ bareText, needText }) => [bareText, needText]),
      [["this mix needs 414\u00a0s", "with recovery 474\u00a0s"]],
    );
    assert.match(
      sentences[0]!,
      /\*\*14\u00a0s below\*\* the 414\u00a0s .*, and 74\u00a0s below it once recovery counts/,
    );
    const without = await handleTimeOf(yaml.replace(/people:.*\n/, ""));
    assert.equal(without!.caps[0]!.bareText, null);
    assert.equal(without!.caps[0]!.needText.id, "preview/need");
    const { cheapest } = without!.sentences[0]!.args as { cheapest: string | null };
    assert.equal(cheapest, "Bereavement");
  });
});
