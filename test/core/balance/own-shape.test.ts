import assert from "node:assert/strict";
import { applyEdits, balance, check, choicesIn, say, shownBalanced } from "../../../src/core";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { plainValue } from "../../../src/core/source/plain";
import { configurationsOf } from "../configuration/files";

const configuration = `shapes:
  - files: ["*.yaml"]
    team: { at: crew, agents: agents }
    demand: { at: work, contacts: calls, interval: per }
    mix: { at: "work.kinds[*]", class: kind, share: part, handle_time: takes, tone: mood }
    targets: { at: "kpis[*]", metric: name, target: goal, at_most: max, at_least: min, within: in }
`;

const text = `crew: { agents: 45 }
work:
  calls: 240 # an hour
  per: 60min
  kinds:
    - { kind: order status, part: 60%, takes: 200 s }
    - { kind: billing, part: 25%, takes: 7 min, mood: complex }
    - { kind: bereavement, part: 15%, takes: 15 min, mood: emotional }
kpis:
  - { name: Average handle time, goal: at most 300 s }
  - name: Occupancy
    min: 85% # from 2019
    max: 90%
`;

async function judgedBy() {
  const configurations = configurationsOf({ "/desk/.watermelon.yaml": configuration });
  return { today: "2026-11-28", ...(await configurations.settingsFor("/desk/kpi.yaml")).check };
}

describe("the way to balance of a file in its own shape", () => {
  it("goes on past what the text has no place for, and edits nothing for that", async () => {
    const { sets, edits, balanced } = await balance(text, await judgedBy());
    const [set] = sets;
    const unsaid = set!.steps.filter(({ said }) => !said);
    assert.ok(unsaid.length > 1, set!.steps.map(({ title }) => say(title, "en")).join(" | "));
    assert.ok(unsaid.every(step => step.edits.length === 0));
    assert.ok(set!.steps.filter(({ said }) => said).every(step => step.edits.length > 0));
    assert.equal(applyEdits(text, edits), balanced);
    const changed = balanced.split("\n").filter((line, index) => line !== text.split("\n")[index]);
    assert.deepEqual(changed, ["  - { name: Average handle time, goal: at most 360 s }", "    min: 53% # from 2019"]);
    assert.deepEqual(Object.keys(plainValue(parseAtOnce(balanced).documents[0]!.root!) as object), [
      "crew",
      "work",
      "kpis",
    ]);
    assert.deepEqual(
      set!.steps.map(({ said, before, after }) => `${said ? "said" : "unsaid"}: ${before.verdict} → ${after.verdict}`),
      ["said: impossible → impossible", "said: impossible → blind", "unsaid: blind → blind", "unsaid: blind → unknown"],
    );
  });

  it("has nothing more to write once it is written", async () => {
    const { balanced } = await balance(text, await judgedBy());
    const again = await balance(balanced, await judgedBy());
    assert.equal(again.balanced, balanced);
  });

  it("takes of a choice only what the text has a place for", async () => {
    const options = await judgedBy();
    const choices = await choicesIn(await check(text, options), 0, options);
    const tried = await choices.try(choices.proposals.map(({ key }) => key));
    const said = choices.proposals.filter(each => each.said).map(({ key }) => key);
    assert.ok(said.length < choices.proposals.length);
    assert.deepEqual([...tried.chosen], said);
    assert.deepEqual(
      tried.taken.map(({ key }) => key),
      said,
    );
    assert.equal(applyEdits(text, tried.edits), tried.text);
    assert.deepEqual((await choices.try([])).edits, []);
    const { balanced } = await shownBalanced("en", "", await check(text, options), 0, options);
    const rows = balanced!.groups.flatMap(group => group.rows);
    assert.deepEqual(
      rows.filter(({ ticked }) => ticked).map(({ key }) => key),
      said.filter(key => rows.some(row => row.key === key && row.number !== null)),
    );
    for (const { key, tickable, note, lines } of rows.filter(each => !each.tickable)) {
      assert.ok(!said.includes(key) && !tickable);
      assert.match(note!, /yours to write/);
      assert.deepEqual(lines, []);
    }
    assert.match(balanced!.result.remains!, /has no place for 2 of the steps/);
  });
});
