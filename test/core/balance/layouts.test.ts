import assert from "node:assert/strict";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { plainValue } from "../../../src/core/source/plain";
import { holdsTogether } from "./balancing";

const block = `version: 1
team:
    agents: 16   # on Monday
demand:
    interval: 30 min
    contacts: 100
    mix:
        - { class: order, share: 70%, handle_time: 200 s }
        - { class: dispute, share: 30%, handle_time: 7 min, tone: complex }
targets:
    # the first
    aht: &cap
        metric: average_handle_time
        at_most: 240 s   # since 2019
        level: team
    aht-again: *cap
    service:
        metric: service_level
        <<: { at_least: 80%, within: 20 s }
people: {}   # none yet
`;
const flow =
  "{ version: 1, team: { agents: 16 }, demand: { interval: 30 min, contacts: 100, mix: [{ class: order, share: 100%, handle_time: 260 s }] }, " +
  "targets: [{ metric: aht, at_most: 240 s }, { id: service, metric: service_level, at_least: 80%, within: 20 s }] } # all of it\n";

describe("balancing keeps the layout of", () => {
  const texts: Readonly<Record<string, string>> = {
    "blocks with anchors and merge keys": block,
    "the same with line ends of Windows": block.replaceAll("\n", "\r\n"),
    "a file in flow style": flow,
    "several documents": `${block}---\n${flow}---\n${block}`,
  };
  for (const [name, text] of Object.entries(texts)) {
    it(name, async () => {
      const { balanced, sets } = await holdsTogether(text);
      assert.ok(sets.every(({ steps }) => steps.length > 0));
      const kept = text.split(/\r?\n/).filter(line => /^\s*(#|x-|version|demand)/.test(line));
      for (const line of kept) assert.ok(balanced.split(/\r?\n/).includes(line) || line.includes("targets:"), line);
      assert.equal(balanced.replaceAll("\r\n", "").includes("\n"), !text.includes("\r\n"));
      for (const comment of text.match(/# .*/g) ?? []) assert.ok(balanced.includes(comment.trimEnd()), comment);
    });
  }

  it("a target that shares an anchor with another", async () => {
    const { balanced } = await holdsTogether(block);
    const { targets } = plainValue(parseAtOnce(balanced).documents[0]!.root!) as unknown as {
      targets: Record<string, { at_most: string }>;
    };
    assert.equal(targets["aht"]!.at_most, "270 s");
    assert.equal(targets["aht-again"]!.at_most, "270 s");
  });
});
