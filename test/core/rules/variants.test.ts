import assert from "node:assert/strict";
import { check } from "../../../src/core/check";

/** Ids of the messages that a rule finds in a text. */
async function messagesOf(rule: string, text: string): Promise<string[]> {
  const { findings } = await check(text, { today: "2026-06-15", fixes: false });
  return findings.filter(finding => finding.rule === rule).map(finding => finding.message.id);
}

describe("no recovery", () => {
  const text = (team: string, people: string) => `version: 1
team: ${team}
demand: { mix: [{ class: threats, share: 100%, handle_time: 9 min, tone: heated }] }
targets: { repeat: { metric: repeat_contact_rate, at_most: 20% } }
${people}
`;
  const found = (team: string, people = "") => messagesOf("occupancy/no-recovery", text(team, people));

  it("is worse at home, where no aftercare is offered", async () => {
    assert.deepEqual(await found("{ remote: 30% }"), ["occupancy/no-recovery/at-home"]);
    assert.deepEqual(await found("{ remote: 30% }", "people: { aftercare: { at_home: false } }"), [
      "occupancy/no-recovery/at-home",
    ]);
    assert.deepEqual(await found("{ remote: 30% }", "people: { aftercare: { at_home: true } }"), [
      "occupancy/no-recovery",
    ]);
    assert.deepEqual(await found("{ remote: 29% }"), ["occupancy/no-recovery"]);
    assert.deepEqual(await found("{}"), ["occupancy/no-recovery"]);
  });
});

describe("a blanket cap", () => {
  const text = (metric: string) => `version: 1
demand:
  mix:
    - { class: order-status, share: 90%, handle_time: 200 s }
    - { class: claim, share: 10%, handle_time: 9 min, tone: complex }
targets: { cap: { metric: ${metric}, at_most: 240 s } }
`;

  it("is held against the need only where it is on the whole handle time", async () => {
    assert.deepEqual(await messagesOf("handle-time/blanket-cap", text("aht")), ["handle-time/blanket-cap"]);
    assert.deepEqual(await messagesOf("handle-time/blanket-cap", text("talk_time")), ["handle-time/blanket-cap/part"]);
    assert.deepEqual(await messagesOf("handle-time/blanket-cap", text("after_call_work")), [
      "handle-time/blanket-cap/part",
    ]);
  });
});

describe("personal stakes", () => {
  const text = (target: string) => `version: 1
demand:
  mix:
    - { class: order-status, share: 90%, handle_time: 200 s }
    - { class: returns, share: 10%, handle_time: 9 min }
targets: { cap: { ${target}, level: agent, stakes: bonus } }
`;

  it("are told in contacts to make up for, where the mix has slow and fast ones", async () => {
    const found = (target: string) => messagesOf("handle-time/personal-stakes", text(target));
    assert.deepEqual(await found("metric: aht, at_most: 300 s"), ["handle-time/personal-stakes/made-up"]);
    assert.deepEqual(await found("metric: aht, at_most: 10 min"), ["handle-time/personal-stakes"]);
    assert.deepEqual(await found("metric: talk_time, at_most: 300 s"), ["handle-time/personal-stakes"]);
  });
});
