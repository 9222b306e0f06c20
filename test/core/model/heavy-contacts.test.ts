import assert from "node:assert/strict";
import { agentsBusyAfter, heavyContacts } from "../../../src/core/model/heavy-contacts";
import { readTargetSet } from "../../../src/core/model/read";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

function heavy(text: string) {
  return heavyContacts(readTargetSet(parseAtOnce(text).documents[0]!));
}

describe("heavy contacts", () => {
  it("keep agents busy by what comes after each", () => {
    const set = readTargetSet(
      parseAtOnce(
        "demand: { interval: 30 min, contacts: 210, mix: [{ class: a, share: 85% }, { class: b, share: 15%, tone: heated }] }",
      ).documents[0]!,
    );
    assert.ok(Math.abs(agentsBusyAfter(set, 300)! - (210 * 0.15 * 300) / 1800) < 1e-9);
    const untold = parseAtOnce("demand: { contacts: 210, mix: [{ class: b, share: 100%, tone: heated }] }")
      .documents[0]!;
    assert.equal(agentsBusyAfter(readTargetSet(untold), 300), null);
  });

  it("are counted against the whole mix, and by how often an agent meets one", () => {
    const found = heavy(`
team: { agents: 46 }
demand:
  interval: 30 min
  contacts: 210
  mix:
    - { class: order-status, share: 68% }
    - { class: bereavement, title: Bereavement, share: 4%, tone: emotional }
    - { class: threats, share: 8%, tone: heated }
`);
    assert.ok(found && found !== "unknown");
    assert.deepEqual(found.tones, ["emotional", "heated"]);
    assert.deepEqual(found.classes, ["Bereavement", "threats"]);
    assert.deepEqual([found.share, found.heated], [0.12 / 0.8, 0.08 / 0.8]);
    assert.ok(Math.abs(found.every! - (1800 * 46) / (210 * 0.15)) < 1e-6);
  });

  it("come at no known pace where the demand is not declared", () => {
    const found = heavy("demand: { mix: [{ class: a, share: 100%, tone: heated }] }");
    assert.ok(found && found !== "unknown" && found.every === null);
  });

  it("are not told where a share is lacking, and not there where no tone is heavy", () => {
    assert.equal(heavy("demand: { mix: [{ class: a, share: 90% }, { class: b, tone: heated }] }"), "unknown");
    assert.equal(heavy("demand: { mix: [{ class: a }, { class: b, tone: complex }] }"), null);
    assert.equal(heavy("version: 1"), null);
  });
});
