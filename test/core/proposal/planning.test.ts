import assert from "node:assert/strict";
import { balance } from "../../../src/core/balance/balance";
import { check } from "../../../src/core/check";
import { say } from "../../../src/core/words/say";

const today = "2026-11-29";

/** 9.8 Erlang, and nobody gives up. */
const busy = (agents: number) => `version: 1
team: { agents: ${agents} }
demand: { interval: 30 min, contacts: 60, mix: [{ class: a, share: 100%, handle_time: 294 s }] }
targets:
  sl: { metric: service_level, at_least: 80%, within: 20 s }
  fcr: { at_least: 75%, baseline: 77%, measured: { by: repeat_contact, window: 7 days } }
`;

async function offers(text: string, rule: string): Promise<string[]> {
  const { findings } = await check(text, { today });
  const found = findings.find(each => each.rule === rule);
  return found!.fixes.map(({ title }) => say(title, "en").replaceAll("\u00a0", " "));
}

describe("a queue that has more work than time", () => {
  it("is planned for, and not asked for a service level of nothing", async () => {
    assert.deepEqual(await offers(busy(8), "staffing/impossible-together"), [
      "Plan 14 agents in the planning interval instead of 8",
    ]);
  });

  it("is planned for with more people than there are only where that is said", async () => {
    const titleWith = async (team: string) =>
      (await offers(busy(8).replace("agents: 8", `agents: 8, ${team}`), "staffing/impossible-together"))[0];
    const plan = "Plan 14 agents in the planning interval instead of 8";
    assert.equal(await titleWith("headcount: 13"), `${plan}, more than the 13 people there are`);
    assert.equal(await titleWith("headcount: 14"), plan);
    assert.equal(
      await titleWith("headcount: 19, shrinkage: 30%"),
      `${plan}, more than the 13 that 19 people leave after shrinkage`,
    );
    assert.equal(await titleWith("headcount: 20, shrinkage: 30%"), plan);
  });

  it("is asked for what it gives where that is something", async () => {
    assert.deepEqual(await offers(busy(12), "staffing/impossible-together"), [
      "Plan 14 agents in the planning interval instead of 12",
      "Ask what 12 agents give: SL at least 64%",
    ]);
  });

  it("is balanced by agents", async () => {
    const { sets } = await balance(busy(8), { today });
    const titles = sets[0]!.steps.map(({ title }) => say(title, "en").replaceAll("\u00a0", " "));
    assert.deepEqual(titles, ["Plan 14 agents in the planning interval instead of 8"]);
  });
});
