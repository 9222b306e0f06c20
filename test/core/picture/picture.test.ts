import assert from "node:assert/strict";
import { type CheckedFile, check, documentAt, type Message, pictureOf, say } from "../../../src/core";
import type { Picture, TargetPicture } from "../../../src/core/picture/picture";

const today = "2026-11-22";

const mix = `
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: bereavement, title: Bereavement, share: 20%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 20%, handle_time: 9 min, tone: heated }
`;

async function messagesOf(yaml: string): Promise<Picture<Message>> {
  return pictureOf(await check(yaml, { today }), 0, message => message);
}

async function wordsOf(yaml: string, index = 0): Promise<Picture<string>> {
  return pictureOf(await check(yaml, { today }), index, message => say(message, "en"));
}

function targetsOf(picture: Picture<string>): TargetPicture<string>[] {
  return picture.targets.facets.flatMap(({ targets }) => targets);
}

function textAt(checked: CheckedFile, { start, end }: { start: number; end: number }): string {
  return checked.text.slice(start, end);
}

describe("picture", () => {
  it("has every facet in one order, and the targets of unknown metrics last", async () => {
    const { targets } = await messagesOf(`
version: 1
targets:
  shoe_size: { at_most: 12 }
  absence: { at_most: 6% }
  service_level: { at_least: 80%, within: 20 s }
`);
    assert.deepEqual(
      targets.facets.map(({ facet, targets }) => [facet, ...targets.map(({ id }) => id)]),
      [
        ["customer", "service_level"],
        ["quality"],
        ["efficiency"],
        ["employee", "absence"],
        ["organisation"],
        [null, "shoe_size"],
      ],
    );
    assert.deepEqual(targets.lead, {
      id: "preview/targets-lead",
      args: { targets: 3, facets: 5, empty: ["quality", "efficiency", "organisation"] },
    });
  });

  it("says of a target what it asks, of whom, how it is held and what guards it", async () => {
    const yaml = `
version: 1
${mix}
targets:
  aht: { at_most: 300 s, level: agent, stakes: bonus, baseline: 338 s, applies_to: [routine] }
  csat: { at_least: 4.2, scale: 1-5, stakes: coaching }
`;
    const [csat, aht] = targetsOf(await wordsOf(yaml)) as [TargetPicture<string>, TargetPicture<string>];
    assert.equal(aht.name, "Average handle time");
    assert.equal(aht.bounds, "at most 300\u00a0s");
    assert.equal(aht.appliesTo, "for routine");
    assert.equal(aht.baseline, "last measured 338 s");
    assert.equal(aht.level, "per agent");
    assert.equal(aht.stakes, "a bonus at stake");
    assert.equal(aht.guards, "guarded by nothing");
    assert.ok(aht.heavyStakes);
    assert.equal(csat.bounds, "at least 4.2 on a scale of 1 to 5");
    assert.match(csat.level!, /as is usual$/);
    assert.equal(csat.guards, null);
    assert.ok(!csat.heavyStakes);
  });

  it("counts as guards of a cap those it names and those that would turn red all the same", async () => {
    const others = `
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  transfers: { metric: transfer_rate, at_most: 10% }
`;
    const guardsOf = async (cap: string) =>
      targetsOf(await wordsOf(`version: 1\ntargets:\n  aht: ${cap}${others}`)).map(({ id, guards }) => [id, guards]);
    assert.deepEqual(await guardsOf("{ at_most: 300 s, guardrails: [transfers] }"), [
      ["repeat", null],
      ["transfers", null],
      ["aht", "guarded by transfers and repeat"],
    ]);
    assert.deepEqual((await guardsOf("{ at_most: 300 s }")).at(-1), ["aht", "guarded by repeat"]);
  });

  it("says of a bound that it cannot be read, and of none that there is none", async () => {
    const targets = targetsOf(await wordsOf("version: 1\ntargets:\n  aht: { at_most: soon }\n  occupancy: {}\n"));
    assert.deepEqual(
      targets.map(({ id, bounds }) => [id, bounds]),
      [
        ["aht", "a bound that cannot be read"],
        ["occupancy", "no bound"],
      ],
    );
  });

  it("tells targets with the same id apart", async () => {
    const picture = await wordsOf(
      "version: 1\ntargets:\n  - { id: aht, at_most: 300 s }\n  - { id: aht, at_most: 5 min }\n",
    );
    const keys = targetsOf(picture).map(({ key }) => key);
    assert.equal(new Set(keys).size, 2);
  });

  it("puts a finding under the target it stands in, the heaviest first, and others under the whole set", async () => {
    const yaml = `version: 1\n${mix}\ntargets:\n  aht: { stakes: bonus, level: agent, at_most: 300 s }\npeople: { coching: none }\n`;
    const checked = await check(yaml, { today });
    const picture = pictureOf(checked, 0, message => say(message, "en"));
    const [aht] = targetsOf(picture);
    assert.ok(aht!.findings.length > 1);
    assert.equal(aht!.findings[0]!.rule, "handle-time/below-need");
    assert.equal(textAt(checked, aht!.findings[0]!.range), "300 s");
    assert.equal(textAt(checked, aht!.range), "aht: { stakes: bonus, level: agent, at_most: 300 s }");
    assert.ok(picture.targets.whole.some(({ rule }) => rule === "file/unknown-key"));
    assert.ok(picture.targets.whole.every(({ rule }) => !rule.startsWith("handle-time/")));
    const shown = [...aht!.findings, ...picture.targets.whole].length;
    const told = checked.findings.filter(({ rule }) => rule !== "measurement/cannot-tell");
    assert.equal(shown, told.length, "every finding is shown once");
  });

  it("leads with what weighs most", async () => {
    const { headline } = await messagesOf(`version: 1\n${mix}\ntargets:\n  aht: { at_most: 300 s }\n`);
    assert.equal(headline.heaviest?.rule, "handle-time/below-need");
    assert.equal((headline.sentence.args as { wrong: number }).wrong, 1);
  });

  it("shows the last set where there are fewer, and names them all", async () => {
    const yaml = "version: 1\nname: One\ntargets: {}\n---\nversion: 1\ntargets:\n  occupancy: { at_most: 85% }\n";
    const checked = await check(yaml, { today });
    const picture = await wordsOf(yaml, 7);
    assert.equal(picture.title, "Target set 2");
    assert.deepEqual(
      picture.sets.map(({ title, shown }) => [title, shown]),
      [
        ["One", false],
        ["Target set 2", true],
      ],
    );
    assert.equal(documentAt(checked, 0), 0);
    assert.equal(documentAt(checked, yaml.indexOf("occupancy")), 1);
    assert.equal(documentAt(checked, yaml.length), 1);
  });
});
