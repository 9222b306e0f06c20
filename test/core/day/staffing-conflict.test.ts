import assert from "node:assert/strict";
import { assess, staffingConflict } from "../../../src/core/day";
import { readSet } from "./sets";

/** 210 contacts in half an hour at 340 s, and 60 s of recovery after one in five of them. */
const set = (agents: number | null, targets: string, countedAs = "aux") =>
  readSet(`version: 1
${agents === null ? "" : `team: { agents: ${agents} }`}
demand:
  interval: 30 min
  contacts: 210
  patience: 4 min
  mix:
    - { class: order, share: 80%, handle_time: 300 s }
    - { class: threat, share: 20%, handle_time: 500 s, tone: heated }
targets: { ${targets} }
people: { recovery: { after: [heated], time: 60 s, counted_as: ${countedAs} } }
`);

const targets =
  "sl: { metric: service_level, at_least: 80%, within: 20 s }, asa: { metric: ASA, at_most: 12 s }, " +
  "aba: { metric: abandonment_rate, at_most: 4% }, occ: { metric: occupancy, at_least: 75%, at_most: 88% }";

describe("targets on the planning interval that cannot hold together", () => {
  for (const as of ["wrap_up", "aux", "break"]) {
    it(`names those that are red on the honest day, with recovery as ${as}`, async () => {
      for (let agents = 36; agents <= 60; agents++) {
        const staffed = set(agents, targets, as);
        const { honest } = await assess(staffed);
        const red = honest.filter(each => !each.green).map(each => each.target);
        const conflict = staffingConflict(staffed);
        assert.deepEqual(conflict?.targets.map(each => each.target.id) ?? [], red, `${agents} agents`);
        assert.equal(conflict?.agents ?? agents, agents);
      }
    });

    it(`needs the fewest agents that keep all, with recovery as ${as}`, () => {
      const needed = staffingConflict(set(36, targets, as))!.agentsNeeded!;
      assert.equal(staffingConflict(set(needed, targets, as)), null);
      assert.notEqual(staffingConflict(set(needed - 1, targets, as)), null);
    });
  }

  it("needs as many as there may be where there are too many", () => {
    const idle = "occ: { metric: occupancy, at_least: 85% }";
    const needed = staffingConflict(set(60, idle))!.agentsNeeded!;
    assert.equal(staffingConflict(set(needed, idle)), null);
    assert.notEqual(staffingConflict(set(needed + 1, idle)), null);
  });

  it("names the pair that no number of agents keeps, whatever agents there are", () => {
    const clash =
      "sl: { metric: service_level, at_least: 95%, within: 5 s }, occ: { metric: occupancy, at_least: 92% }";
    for (const agents of [null, 30, 60]) {
      const conflict = staffingConflict(set(agents, clash))!;
      assert.deepEqual(
        [conflict.targets.map(each => each.target.id), conflict.agents, conflict.agentsNeeded],
        [["sl", "occ"], null, null],
      );
    }
  });

  it("names what is never to be alone", () => {
    const conflict = staffingConflict(
      set(60, "aba: { metric: abandonment_rate, at_most: 0% }, occ: { metric: occupancy, at_least: 60% }"),
    )!;
    assert.deepEqual(
      conflict.targets.map(each => each.target.id),
      ["aba"],
    );
  });

  it("are not looked for with more agents than any queue is computed for", () => {
    assert.equal(staffingConflict(set(1e308, targets)), null);
    assert.ok(staffingConflict(set(1e9, targets)));
  });
});
