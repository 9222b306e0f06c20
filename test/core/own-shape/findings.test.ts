import assert from "node:assert/strict";
import { partsOf } from "../../../src/core/balance/parts";
import { check } from "../../../src/core/check";
import { readShape } from "../../../src/core/own-shape/read-shape";
import { applyEdits } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { plainValue } from "../../../src/core/source/plain";
import { say } from "../../../src/core/words/say";
import { configurationsOf, problemsIn } from "../configuration/files";

const today = "2026-11-28";

const shapeIn = (yaml: string) => readShape(plainValue(parseAtOnce(yaml).documents[0]!.root!))!;

const shape = shapeIn(`
part_of: desk
targets:
  at: kpis[*]
  metric: name
  target: goal
  level: { from: who, words: { crew: team, person: agent, nobody: null } }
  owner: { from: lead, words: { CC: Customer care, "*": Support } }
  health: { from: state, words: { ok: green } }
  formula: sum
`);

/** What file/own-shape and the rule on names say of a text, with what they stand at and offer. */
async function told(text: string, own = shape) {
  const { findings } = await check(text, { today, shape: own });
  return findings
    .filter(({ rule }) => rule === "file/own-shape" || rule === "measurement/unknown-metric")
    .map(each => ({
      id: each.message.id,
      at: text.slice(each.range.start, each.range.end),
      said: say(each.message, "en"),
      after: each.fixes.map(({ edits }) => applyEdits(text, edits)),
      copies: each.copies.map(copy => copy.text),
    }));
}

describe("what is told of a file in a shape of its own", () => {
  it("is a word that nobody gave a meaning, with the nearest, but none that means nothing or all others", async () => {
    const text =
      "kpis:\n  - { name: aht, goal: max 5 min, who: crw, lead: CC }\n  - { name: fcr, who: nobody, lead: XX }\n  - { name: csat, who: team }\n";
    const [word, ...others] = await told(text);
    assert.equal(word!.at, "crw");
    assert.match(word!.said, /`crw` is not among the words .* for the level \(`who`\).* Was `crew` meant\?/);
    assert.deepEqual(others, []);
    const { documents, findings } = await check(text, { today, shape });
    assert.deepEqual(
      findings.filter(({ rule }) => rule === "file/wrong-type"),
      [],
    );
    assert.deepEqual(
      documents[0]!.part.targets.map(({ owner, level }) => [owner?.value, level?.value]),
      [
        ["Customer care", undefined],
        ["Support", undefined],
        [undefined, "team"],
      ],
    );
  });

  it("is what has no name, once, with the others beside it", async () => {
    const text = "kpis:\n  - { goal: 5 }\n  - { name: aht, goal: max 5 min }\n  - { title: x }\n";
    const [skipped, ...others] = await told(text);
    assert.deepEqual([skipped!.id, skipped!.at, others], ["file/own-shape/skipped", "goal", []]);
    assert.match(skipped!.said, /^2 of the 3 items have no name of a metric \(`name`\)/);
  });

  it("is a green report of a target that is not filled in", async () => {
    const open = (state: string) => told(`kpis: [{ name: aht, goal: TBD, state: ${state} }]\n`);
    assert.match((await open("ok"))[0]!.said, /reported as green all the same/);
    const [first, second] = await open("bad");
    assert.doesNotMatch(`${first!.said} ${second!.said}`, /all the same/);
  });

  it("is the nearest reading, the way that is good of the metric, to be written in its own language", async () => {
    const [unread] = await told('kpis:\n  - { name: klachtenpercentage, goal: "ongeveer 3% van de contacten" }\n');
    assert.match(unread!.said, /Nearest is `at most 3%`/);
    assert.deepEqual(unread!.after, ['kpis:\n  - { name: klachtenpercentage, goal: "hoogstens 3%" }\n']);
    const both = await told("kpis:\n  - { name: sparkle, goal: 3% }\n");
    assert.deepEqual(
      both.find(({ id }) => id === "file/own-shape/unread")!.after.map(each => /goal: (.*) }/.exec(each)![1]),
      ["at least 3%", "at most 3%"],
    );
  });

  it("is a likely metric, asked with an alias to copy, and all unknown ones at once", async () => {
    const text =
      "kpis:\n  - { name: Calls per agent hour }\n  - { name: Sparkle }\n  - { name: Glow }\n  - { name: Sparkle }\n";
    const [likely, unknown, ...others] = await told(text);
    assert.deepEqual(others, []);
    assert.equal(likely!.id, "measurement/unknown-metric/likely");
    assert.deepEqual(likely!.copies, ["metrics:\n  contacts_per_hour: { aliases: [Calls per agent hour] }"]);
    assert.deepEqual([unknown!.id, unknown!.at], ["measurement/unknown-metric/several", "Sparkle"]);
    assert.match(unknown!.said, /“Sparkle” or “Glow”/);
    const configurations = configurationsOf({ "/desk/.watermelon.yaml": likely!.copies[0]! });
    const { metrics } = (await configurations.settingsFor("/desk/a.targets.yaml")).check;
    assert.deepEqual(configurations.problems, []);
    const { documents } = await check(text, { today, shape, metrics: metrics! });
    assert.equal(documents[0]!.part.targets[0]!.metric?.id, "contacts_per_hour");
  });

  it("is no name in a formula that its source knows", async () => {
    const { findings } = await check("kpis: [{ name: aht, sum: talk_seconds / calls_taken }]\n", { today, shape });
    assert.deepEqual(
      findings.filter(({ rule }) => rule === "measurement/formula"),
      [],
    );
    const wrong = await check("kpis: [{ name: aht, sum: talk_seconds / }]\n", { today, shape });
    assert.equal(wrong.findings.filter(({ rule }) => rule === "measurement/formula").length, 1);
  });

  it("is what it has no words for, as text to copy that is a target file's", async () => {
    const text = "kpis:\n  - { name: Average handle time, goal: At or below 4 minutes, who: person }\n";
    const { findings } = await check(text, { today, shape });
    const { fixes, copies } = findings.find(({ rule }) => rule === "handle-time/unguarded")!;
    assert.deepEqual(fixes, []);
    assert.match(
      copies[0]!.text,
      /^targets:\n {2}- metric: Average handle time\n {4}guardrails: \[fcr\]\n {2}- id: fcr\n/,
    );
  });

  it("is judged together with its other parts, which any word of its own may name", async () => {
    const one = "desk: north\nkpis: [{ name: aht, goal: max 5 min }]\n";
    const other = "desk: north\nkpis: [{ name: fcr, goal: at least 80% }]\n";
    const parts = [one, other].map((text, index) => partsOf(text, `${index}.yaml`, { shape }));
    const together = (await Promise.all(parts)).flat();
    const { documents } = await check(one, { today, shape, file: "0.yaml", together });
    assert.deepEqual(
      documents[0]!.set.targets.map(({ id }) => id),
      ["aht", "fcr"],
    );
    assert.deepEqual(await partsOf(one, "0.yaml"), []);
  });
});

describe("other names for metrics of the catalogue", () => {
  it("are told apart from metrics of one's own that are not whole", async () => {
    assert.deepEqual(await problemsIn("metrics: { average_handle_time: { aliases: [Tijd per beller] } }\n"), []);
    assert.match((await problemsIn("metrics:\n  sparkle: { aliases: [Glow] }\n")).join(), /^2: .*no `facet`/);
    assert.match((await problemsIn("metrics:\n  occupancy: { facet: quality }\n")).join(), /^2: .*no `unit`/);
  });
});
