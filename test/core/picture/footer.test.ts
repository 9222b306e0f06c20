import assert from "node:assert/strict";
import { check, pictureOf, say } from "../../../src/core";
import { samples } from "../../properties/samples";

const today = "2026-11-22";
const sample = (file: string) => samples.find(({ name }) => name.startsWith(file))!.text;

async function footerOf(yaml: string) {
  const checked = await check(yaml, { today });
  const { footer } = pictureOf(checked, 0, message => say(message, "en"));
  return { checked, footer };
}

describe("the footer of a picture", () => {
  it("says what was checked, in the numbers of the file", async () => {
    const { footer } = await footerOf(sample("retail"));
    assert.match(footer.checked[0]!, /^6\u00a0targets against \d+\u00a0rules$/);
    assert.ok(footer.checked.includes("5 of 6\u00a0targets against the honest day and every green day"));
    assert.ok(
      footer.checked.includes("Queue: Erlang A, 210\u00a0contacts in 30\u00a0min, 46\u00a0agents, patience 240\u00a0s"),
    );
    const bare = await footerOf("version: 1\ntargets: { aht: { at_most: 300 s } }\n");
    assert.equal(bare.footer.checked.length, 2, "no mix, no queue, no model");
  });

  it("names every target that the model leaves out, why and where, and what the model leaves out of all", async () => {
    const { checked, footer } = await footerOf(sample("chat"));
    const { detail } = checked.documents[0]!.assessment;
    assert.equal(footer.notModelled.length, detail.notModelled.length + 3);
    for (const [index, { target }] of detail.notModelled.entries()) {
      const { text, range } = footer.notModelled[index]!;
      assert.ok(text.startsWith(`\`${target}\` does not enter the model: `));
      assert.ok(checked.text.slice(range!.start, range!.end).startsWith(target));
    }
    const occupancy = footer.notModelled.find(({ text }) => text.startsWith("`occupancy`"));
    assert.match(occupancy!.text, /several contacts at a time/);
    const targets = Array.from({ length: 12 }, (_, index) => `  absence${index}: { metric: absence, at_most: 6% }`);
    const many = await footerOf(`version: 1\ntargets:\n${targets.join("\n")}\n`);
    assert.equal(many.footer.notModelled[8]!.text, "4\u00a0more targets do not enter the model");
  });

  it("says what to declare, every key that rules and model lack once, and goes to where it would stand", async () => {
    const { checked, footer } = await footerOf(sample("helpdesk"));
    const { assessment } = checked.documents[0]!;
    const words = footer.untold.map(({ text }) => text).join("\n");
    const keys = [...words.matchAll(/`([^`]+)`/g)].map(([, key]) => key!);
    assert.equal(new Set(keys).size, keys.length);
    const untold = checked.findings.find(({ rule }) => rule === "measurement/cannot-tell")!;
    const { declare } = untold.message.args as { declare: readonly string[] };
    for (const key of [...assessment.missing, ...declare]) assert.ok(keys.includes(key), key);
    const baseline = footer.untold.find(({ text }) => text.includes("targets.csat.baseline"))!;
    assert.equal(checked.text.slice(baseline.range!.start, baseline.range!.end), "csat: { at_least: 9, scale: 1-10 }");
    assert.match(
      words,
      /How long customers wait, and how busy agents are: declare `team\.agents`, `demand\.contacts` and/,
    );
  });

  it("keeps a long list of keys short", async () => {
    const targets = Array.from({ length: 9 }, (_, index) => `  csat${index}: { metric: csat, at_least: 8 }`);
    const { footer } = await footerOf(`version: 1\ntargets:\n${targets.join("\n")}\n`);
    const scales = footer.untold.find(({ text }) => text.startsWith("What a mark means"))!;
    assert.match(scales.text, /and 3 more$/);
  });
});
