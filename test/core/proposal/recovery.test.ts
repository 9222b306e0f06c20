import assert from "node:assert/strict";
import { applyEdits, check, say } from "../../../src/core";
import { offerRecovery } from "../../../src/core/proposal/recovery";
import { samples } from "../../properties/samples";
import { offered } from "./offered";

const offers = (text: string) => offered(text, "aht", set => offerRecovery(set, ["emotional", "heated"]));
const block = "{ after: [emotional, heated], time: 5 min, counted_as: aux }";

describe("offering recovery", () => {
  it("adds it to the people block, or a people block behind the targets", () => {
    const aht = "targets:\n  aht: { at_most: 300 s }\n";
    assert.equal(offers(`${aht}costs: {}\n`)[0]!.text, `${aht}people:\n  recovery: ${block}\ncosts: {}\n`);
    assert.equal(
      offers(`people:\n  recovery: none # yet\n${aht}`)[0]!.text,
      `people:\n  recovery: ${block} # yet\n${aht}`,
    );
    assert.equal(offers(`people:\n${aht}`)[0]!.text, `people:\n  recovery: ${block}\n${aht}`);
    assert.match(offers(`people: none\n${aht}`)[0]!.text, /^people: \{ recovery: \{ after: /);
  });

  it("adds a target for its uptake, apart from the block", () => {
    const [, both] = offers("targets:\n  aht: { at_most: 300 s }\n");
    assert.deepEqual(both!.targets, {
      aht: { at_most: "300 s" },
      recovery: { metric: "recovery_rate", at_least: "90%", level: "team" },
    });
    assert.match(both!.title, /at least 90%.* only an example, choose the minutes yourself$/);
  });

  it("plans the agents too where the hour does not hold with those away", async () => {
    const { text } = samples.find(each => each.name === "gemeente.targets.yaml")!;
    const offersIn = async (changed: string) => {
      const { findings } = await check(changed, { today: "2026-11-22" });
      return findings.find(({ rule }) => rule === "occupancy/no-recovery")!.fixes;
    };
    // 18 hold with nobody away; recovery keeps two of them busy.
    const held = text.replace(/(bezettingsgraad:\s+)at_least: 85%/, "$1at_most: 85%");
    assert.notEqual(held, text);
    const [first] = await offersIn(held);
    const after = applyEdits(held, first!.edits);
    const { findings } = await check(after, { today: "2026-11-22" });
    assert.equal(
      findings.some(({ rule }) => rule === "staffing/impossible-together"),
      false,
    );
    assert.match(say(first!.title, "en"), /plan 19.agents for it instead of 18/);
    assert.match(after, /agents: 19/);
  });
});
