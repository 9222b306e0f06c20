import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, check, type Finding, type Fix, fixFile, say } from "../../src/core";
import { parseAtOnce } from "../../src/core/source/parse-at-once";
import { type Plain, plainValue } from "../../src/core/source/plain";
import { configurationsOf } from "../core/configuration/files";
import { commentsOf } from "./samples";

const today = "2026-11-28";

const configuration = `shapes:
  - files: ["*.yaml"]
    targets:
      at: "desks.*.kpis[*]"
      metric: name
      target: goal
      at_least: floor
      at_most: cap
      within: answered
      level: { from: for, words: { Agents: agent, Teams: team } }
      stakes: stakes
      weight: weight
      scale: marks
      review_by: until
      owner: owner
      formula: sum
`;

/** Values as people write them, right and wrong. */
const written: Readonly<Record<string, readonly string[]>> = {
  name: [
    "Average handle time",
    "Averge handle time",
    "'occupansy'",
    "CSAT",
    "klanttevredenheid",
    "Quantum flux",
    "112",
  ],
  goal: [
    "at most 300 s",
    '"At or below 240 s"',
    "hooguit 5 minuten",
    "TBD",
    "80%",
    "at least 92%",
    "4.2 apples",
    "'<= 12 min'",
  ],
  floor: ["85", "'>= 90%'", "80/20", "92%", "'8,5'", "300", "5 m", "~", "many"],
  cap: ["05:00", "1.800 s", "300", "5 m", "'< 300 s'", "'>= 90%'", "12 appels"],
  answered: ["20", "20 s"],
  for: ["Agents", "Teams", "Nobody"],
  stakes: ["bonus", "bonuss"],
  weight: ["60%", "40", "0.3", "'30 %'", "30 procent"],
  marks: ["1-10", "1 tot 10", "ten"],
  until: ["2025-01-01", "31/12/2026", "01-02-2027", "soon"],
  owner: ["Planning", "12"],
  sum: ["good / (good + bad", "good / all", "5"],
  note: ["'kept: as it is'", "12", "[a, b]"],
};

const fields = Object.keys(written).filter(field => field !== "name");

/** A target, one line for each field. */
const lines = fc
  .record({
    name: fc.constantFrom(...written["name"]!),
    others: fc.subarray(fields),
    values: fc.array(fc.nat(), { minLength: fields.length, maxLength: fields.length }),
    commented: fc.boolean(),
  })
  .map(({ name, others, values, commented }) => [
    `name: ${name}`,
    ...others.map((field, index) => {
      const choices = written[field]!;
      return `${field}: ${choices[values[index]! % choices.length]}${commented && index % 2 === 0 ? ` # ${field}, agreed` : ""}`;
    }),
  ]);

const desk = fc
  .array(lines, { minLength: 1, maxLength: 4 })
  .map(all =>
    ["    kpis:", ...all.flatMap(each => each.map((line, index) => `      ${index === 0 ? "-" : " "} ${line}`))].join(
      "\n",
    ),
  );

const file = fc
  .record({ desks: fc.array(desk, { minLength: 1, maxLength: 2 }), crlf: fc.boolean(), apart: fc.boolean() })
  .map(({ desks, crlf, apart }) => {
    const all = desks.map((each, index) => `  desk ${index}:\n${each}\n`);
    const text = apart ? all.map(each => `desks:\n${each}`).join("---\n") : `# Ours\ndesks:\n${all.join("")}`;
    return crlf ? text.replaceAll("\n", "\r\n") : text;
  });

async function judgedBy() {
  const configurations = configurationsOf({ "/desk/.watermelon.yaml": configuration });
  return { today, ...(await configurations.settingsFor("/desk/kpi.yaml")).check };
}

function errorsIn(text: string): number {
  return parseAtOnce(text).documents.reduce((sum, each) => sum + each.syntax.length + each.duplicates.length, 0);
}

/** What the text says, by the path of each value. */
function leavesOf(text: string): Map<string, Plain> {
  const leaves = new Map<string, Plain>();
  const walk = (value: Plain, path: string): void => {
    if (typeof value !== "object" || value === null) leaves.set(path, value);
    else for (const [key, each] of Object.entries(value)) walk(each as Plain, `${path}/${key}`);
  };
  for (const { root, index } of parseAtOnce(text).documents) if (root) walk(plainValue(root), `${index}`);
  return leaves;
}

/** Nothing is there that was not, and nothing else says something else than what a fix is for. */
function assertOnlyFedValuesChange(before: string, after: string, what: string): void {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  assert.deepEqual([...is.keys()], [...was.keys()], what);
  for (const [path, value] of was) {
    if (is.get(path) === value) continue;
    assert.ok(
      !["note", "goal", "for"].includes(fieldIn(path)),
      `${what}: changes ${path} from ${value} to ${is.get(path)}`,
    );
  }
}

/** A suggestion may add fields that the shape reads, and items; what it does not read stays, item by item. */
function assertNothingElseIsLost(before: string, after: string, what: string): void {
  const notes = (text: string): Plain[] =>
    [...leavesOf(text)].flatMap(([path, value]) => (path.includes("/note") ? [value] : []));
  assert.deepEqual(notes(after), notes(before), what);
  const added = [...leavesOf(after).keys()].map(path => fieldIn(path.replace(/\/note\/\d+$/, "/note")));
  for (const field of added) assert.ok(field in written, `${what}: adds ${field}`);
}

function fieldIn(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

const described = ({ rule, message }: Finding, fix: Fix) => `${rule}: ${say(message, "en")} ${say(fix.title, "en")}`;

describe("files in a shape of their own", function () {
  this.timeout(600_000);

  it("have every finding on their own words, and fixes that keep every other byte and end it", async () => {
    const options = await judgedBy();
    await fc.assert(
      fc.asyncProperty(file, async text => {
        const { findings } = await check(text, options);
        for (const finding of findings) {
          const said = text.slice(finding.range.start, finding.range.end);
          assert.match(said, /\S/, `${finding.rule} at ${finding.range.start}`);
          for (const each of finding.related) assert.match(text.slice(each.range.start, each.range.end), /\S/);
          for (const fix of finding.fixes) {
            const what = described(finding, fix);
            const after = applyEdits(text, fix.edits);
            assert.notEqual(after, text, what);
            assert.equal(errorsIn(after), errorsIn(text), `${what}: ${after}`);
            assert.deepEqual(commentsOf(after), commentsOf(text), what);
            if (fix.kind === "fix") assertOnlyFedValuesChange(text, after, what);
            else assertNothingElseIsLost(text, after, what);
            const again = await check(after, { ...options, fixes: false });
            // A value that is mended may come to be one of another kind than its metric takes, which is another finding.
            const isSame = (each: Finding): boolean =>
              each.fingerprint === finding.fingerprint && say(each.message, "en") === say(finding.message, "en");
            const left = again.findings.find(isSame);
            assert.equal(left && say(left.message, "en"), undefined, `${what}: still there`);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("keep every other byte through all safe fixes at once, which change nothing when taken again", async () => {
    const options = await judgedBy();
    await fc.assert(
      fc.asyncProperty(file, async text => {
        const { after, edits } = await fixFile(text, options);
        assert.equal(applyEdits(text, edits), after.text);
        assert.deepEqual(commentsOf(after.text), commentsOf(text));
        assertOnlyFedValuesChange(text, after.text, "all fixes");
        assert.deepEqual((await fixFile(after.text, options)).made, []);
      }),
      { numRuns: 60 },
    );
  });
});
