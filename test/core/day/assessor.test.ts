import assert from "node:assert/strict";
import { assess, assessmentKey, createAssessor, createSensitivityFinder, sensitivity } from "../../../src/core/day";
import { readSet, sampleSets } from "./sets";

const yaml = `
version: 1
name: Line
team: { agents: 20, leaders: 2 }
demand:
  interval: 30 min
  contacts: 60
  patience: 3 min
  mix:
    - { class: order, title: Orders, share: 60%, handle_time: 300 s }
    - { class: grief, share: 40%, handle_time: 600 s, tone: emotional }
targets:
  aht: { at_most: 400 s, level: team, owner: me }
  csat: { at_least: 8, scale: 1-10, baseline: 7.8, measured: { by: survey, sample: { method: random, size: 12 } } }
  adherence: { at_least: 90% }
people:
  recovery: { after: [emotional], time: 5 min, counted_as: wrap_up }
costs: { contact: 5 EUR }
`;
const key = (text: string) => assessmentKey(readSet(text));
const edited = (from: string, to: string) => {
  assert.ok(yaml.includes(from), from);
  return yaml.replace(from, to);
};

describe("assessmentKey", () => {
  for (const [from, to] of [
    ["name: Line", "name: Other"],
    ["leaders: 2", "leaders: 3"],
    ["title: Orders", "title: Bestellingen"],
    ["level: team", "level: agent, stakes: bonus"],
    ["owner: me", "history: [400 s, 390 s]"],
    ["size: 12", "size: 1200"],
    ["adherence: { at_least: 90% }", "adherence: { at_least: 96% }"],
    ["\nversion: 1", "\n# a comment that moves all\n\nversion: 1"],
    ["  aht:", "\n  aht:"],
  ] as const) {
    it(`stays the same: ${JSON.stringify(to)}`, () => assert.equal(key(edited(from, to)), key(yaml)));
  }

  for (const [from, to] of [
    ["agents: 20", "agents: 21"],
    ["interval: 30 min", "interval: 15 min"],
    ["contacts: 60", "contacts: 61"],
    ["patience: 3 min", "patience: 4 min"],
    ["interval:", "concurrency: 2\n  interval:"],
    ["interval:", "channel: chat\n  interval:"],
    ["class: order", "class: orders"],
    ["share: 60%", "share: 61%"],
    ["handle_time: 300 s", "handle_time: 301 s"],
    ["tone: emotional", "tone: heated"],
    ["tone: emotional", "tone: emotional, resolved: 50%"],
    ["tone: emotional", "tone: emotional, satisfaction: 50%"],
    ["tone: emotional", "tone: emotional, dissatisfied: 50%"],
    ["  aht: {", "  speed: { metric: AHT,"],
    ["at_most: 400 s", "at_most: 401 s"],
    ["at_most: 400 s", "at_least: 400 s"],
    ["at_most: 400 s", "at_most: 400"],
    ["at_most: 400 s, level: team", "level: team"],
    ["at_most: 400 s", "at_most: 6.666666666666667 min"],
    ["scale: 1-10", "scale: 1-11"],
    ["baseline: 7.8", "baseline: 7.7"],
    ["by: survey", "by: agent"],
    ["method: random", "method: opt_in"],
    ["by: survey", "by: survey, exclude: [short]"],
    ["level: team", "applies_to: [order]"],
    ["level: team", "within: 3 s"],
    ["after: [emotional]", "after: [order]"],
    ["time: 5 min", "time: 6 min"],
    ["counted_as: wrap_up", "counted_as: aux"],
    ["costs: { contact: 5 EUR }", "costs: { contact: 6 EUR }"],
    ["costs: { contact: 5 EUR }", "costs: { contact: 5 USD }"],
    ["costs: { contact: 5 EUR }", "assumptions: { loss.brisk.routine: 6% }"],
    ["  adherence:", "  keeping:"],
  ] as const) {
    it(`changes: ${JSON.stringify(to)}`, () => assert.notEqual(key(edited(from, to)), key(yaml)));
  }

  it("tells assumptions of the file apart", () => {
    const assumed = (value: string) => key(edited("costs: { contact: 5 EUR }", `assumptions: { ${value} }`));
    const keys = ["loss.brisk.routine: 6%", "loss.brisk.routine: 7%", "loss.brisk.complex: 6%"].map(assumed);
    assert.equal(new Set(keys).size, 3);
  });

  it("is of sets that say next to nothing, too", () => {
    const bare = (text: string) => key(`version: 1\n${text}targets: { aht: { at_most: 300 s } }\n`);
    const said = [
      "",
      "team: { leaders: 2 }\n",
      "people: { recovery: { after: [routine] } }\n",
      "demand: { channel: voice }\n",
    ];
    assert.equal(bare(said[0]!), bare(said[1]!));
    assert.equal(new Set(said.map(bare)).size, 3);
    const measured = (inside: string) =>
      key(`version: 1\ntargets: { csat: { at_least: 80%, measured: { ${inside} } } }\n`);
    assert.equal(measured(""), measured("sample: { size: 9 }"));
  });

  it("is an assessment's: the same key, the same assessment", async () => {
    assert.deepEqual(await assess(readSet(edited("owner: me", "owner: you"))), await assess(readSet(yaml)));
  });
});

describe("createAssessor", () => {
  it("answers as assess does", async () => {
    const assessor = createAssessor();
    for (const set of sampleSets("insurer-claims")) assert.deepEqual(await assessor(set), await assess(set));
  });

  it("does not solve again for an edit that the model does not read", async () => {
    const assessor = createAssessor();
    const first = assessor(readSet(yaml));
    assert.equal(assessor(readSet(edited("owner: me", "owner: you"))), first);
    const other = assessor(readSet(edited("agents: 20", "agents: 21")));
    assert.notEqual(other, first);
    await Promise.all([first, other]);
  });

  it("tells the organisation's assumptions apart", async () => {
    const assessor = createAssessor();
    const resolved = async (...amounts: readonly number[]) => {
      const assumptions = amounts.map(amount => ({
        name: "resolved.routine",
        value: { amount, unit: "share" as const },
      }));
      return (await assessor(readSet(yaml), { assumptions })).detail.classes[0]!.resolved;
    };
    assert.deepEqual([await resolved(), await resolved(0.5), await resolved(0.6)], [0.9, 0.5, 0.6]);
  });

  it("remembers so many, and forgets what was not asked for longest", async () => {
    const assessor = createAssessor(2);
    const [a, b, c] = [20, 21, 22].map(agents => readSet(edited("agents: 20", `agents: ${agents}`)));
    const first = assessor(a!);
    const second = assessor(b!);
    assert.equal(assessor(a!), first);
    const third = assessor(c!);
    assert.equal(assessor(a!), first);
    const again = assessor(b!);
    assert.notEqual(again, second);
    await Promise.all([first, second, third, again]);
  });
});

describe("createSensitivityFinder", () => {
  it("answers as sensitivity does, and remembers", async () => {
    const find = createSensitivityFinder();
    const set = readSet(yaml);
    const first = find(set);
    assert.deepEqual(await first, await sensitivity(set));
    assert.equal(find(readSet(edited("owner: me", "owner: you"))), first);
    const other = find(readSet(edited("agents: 20", "agents: 21")));
    assert.notEqual(other, first);
    await other;
  });
});
