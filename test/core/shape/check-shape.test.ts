import assert from "node:assert/strict";
import { checkShape } from "../../../src/core/shape/check-shape";
import type { Expected, Found, ShapeProblem } from "../../../src/core/shape/problem";
import type { Path } from "../../../src/core/source/path";
import { plain, wholeExample } from "./example";

function check(text: string): ShapeProblem[] {
  return checkShape(plain(text));
}

/** Problems without the list of known keys, which is long and tested by itself. */
function brief(problems: readonly ShapeProblem[]): object[] {
  return problems.map(problem => {
    if (problem.kind !== "unknown-key") return problem;
    const { known: _, ...rest } = problem;
    return rest;
  });
}

function wrongType(path: Path, expected: Expected, kind: Found["kind"], text = ""): object {
  return { kind: "wrong-type", path, expected, found: { kind, text } };
}

function unknownKey(path: Path, key: string, ...nearest: string[]): object {
  return { kind: "unknown-key", path, key, nearest };
}

describe("the shape of a target file", () => {
  describe("accepts", () => {
    const good: Record<string, string> = {
      "the whole example": wholeExample,
      "the smallest file": `
version: 1
targets:
  aht: { at_most: 300 s }
  occupancy: { at_least: 85%, at_most: 90% }
  csat: { at_least: 9, scale: 1-10 }
`,
      "quantities in every form, whatever the model makes of them": `
version: 1
targets:
  a: { at_least: "4,2", at_most: ">= 80%", baseline: 300, weight: 0.4 }
  b: { at_least: 80/20, at_most: 5m, within: nonsense, scale: ten }
  c: { at_most: 1.800, review_by: 31-03-2027 }
`,
      "a target that only watches": "version: 1\ntargets: { aggression_incidents: {} }",
      "a target that applies to one tone": "version: 1\ntargets: { aht: { applies_to: heated } }",
      "empty blocks and lists": `
version: 1
team:
demand: { mix: }
targets:
  aht: { measured: , bands: , inputs: , history: , guardrails: , applies_to: }
people: { onboarding: , recovery: { after: } }
promise:
costs:
score:
assumptions:
`,
      "parts of people that are not there": `
version: 1
targets: { aht: {} }
people: { coaching: none, recovery: false, stay_interviews: no }
`,
      "people as a whole not there": "version: 1\ntargets: { aht: {} }\npeople: none",
      "assumptions by dotted name and nested": `
version: 1
targets: { aht: {} }
assumptions:
  resolved.heated: 65%
  loss.rushed.emotional: 50%
  time.passed_on: 120 s
  satisfaction_weight: 0.8
  monitored_quality: 0.9
  asked_at_least: 5%
  satisfaction: { routine: 80% }
  loss: { dropped: { complex: 90% } }
  time: { brisk: 70% }
`,
      "keys of the user's own, anchors and merge keys": `
version: 1
x-shared: &shared { level: team, x-note: [1, { 2: 3 }] }
x-: 1
targets:
  x-comment: not a target
  aht: { <<: *shared, at_most: 300 s }
people: { x-a: 1, growth: { x-b: 2 } }
`,
    };
    for (const [title, text] of Object.entries(good)) it(title, () => assert.deepEqual(check(text), []));
  });

  describe("tells one problem for one mistake", () => {
    const head = "version: 1\ntargets: { aht: {} }\n";
    const target = (entry: string): string => `version: 1\ntargets: { aht: { ${entry} } }`;
    const at = (...path: (string | number)[]): Path => ["targets", "aht", ...path];
    const levels = ["agent", "team", "site", "organisation"];
    const mistakes: [title: string, text: string, problem: object][] = [
      ["an empty document", "", wrongType([], "mapping", "nothing")],
      ["a list as a document", "- aht", wrongType([], "mapping", "list")],
      ["a text as a document", "aht at most 300 s", wrongType([], "mapping", "text", "aht at most 300 s")],
      ["no version", "targets: { a: {} }", { kind: "missing-key", path: [], key: "version", misspelt: null }],
      ["no targets", "version: 1", { kind: "missing-key", path: [], key: "targets", misspelt: null }],
      [
        "misspelt targets",
        "version: 1\ntargts: {}",
        { kind: "missing-key", path: [], key: "targets", misspelt: "targts" },
      ],
      ["targets with nothing", "version: 1\ntargets:", { kind: "no-targets", path: ["targets"] }],
      ["targets without a target", "version: 1\ntargets: {}", { kind: "no-targets", path: ["targets"] }],
      ["targets without an item", "version: 1\ntargets: []", { kind: "no-targets", path: ["targets"] }],
      ["targets as a number", "version: 1\ntargets: 5", wrongType(["targets"], "targets", "number", "5")],
      ["another version", "version: 2\ntargets: { a: {} }", wrongType(["version"], "version-1", "number", "2")],
      ["a version as text", 'version: "1"\ntargets: { a: {} }', wrongType(["version"], "version-1", "text", "1")],
      ["a version with nothing", "version:\ntargets: { a: {} }", wrongType(["version"], "version-1", "nothing")],
      ["a bare scalar for a target", "version: 1\ntargets: { aht: 300 s }", wrongType(at(), "target", "text", "300 s")],
      ["a number for a target", "version: 1\ntargets: [300]", wrongType(["targets", 0], "target", "number", "300")],
      ["nothing for a target", "version: 1\ntargets: { aht: }", wrongType(at(), "target", "nothing")],
      ["a key that is nearly known", target("at_mots: 300 s"), unknownKey(at(), "at_mots", "at_most")],
      ["a key in capitals", target("AT_MOST: 300 s"), unknownKey(at(), "AT_MOST", "at_most")],
      ["target within a target", target('target: ">= 80%"'), unknownKey(at(), "target")],
      ["max", target("max: 300"), unknownKey(at(), "max")],
      ["min", target("min: 80%"), unknownKey(at(), "min")],
      ["a decimal comma in a flow map", target("at_least: 7,5"), unknownKey(at(), "5")],
      ["an unknown key at the root", `${head}occupancy: 85%`, unknownKey([], "occupancy")],
      ["an unknown key in the team", `${head}team: { agent: 5 }`, unknownKey(["team"], "agent", "agents")],
      ["a bound with nothing", target("at_most:"), wrongType(at("at_most"), "quantity", "nothing")],
      ["a bound as a list", target("at_most: [300 s]"), wrongType(at("at_most"), "quantity", "list")],
      ["a bound as yes or no", target("at_most: true"), wrongType(at("at_most"), "quantity", "yes-or-no", "true")],
      ["a bound that is no number", target("at_most: .nan"), wrongType(at("at_most"), "quantity", "number", "NaN")],
      ["a bound without end", target("at_most: 1e309"), wrongType(at("at_most"), "quantity", "number", "Infinity")],
      [
        "a word in another case",
        target("level: Agent"),
        wrongType(at("level"), { oneOf: levels, nearest: ["agent"] }, "text", "Agent"),
      ],
      [
        "a word that does not exist",
        target("level: world"),
        wrongType(at("level"), { oneOf: levels, nearest: [] }, "text", "world"),
      ],
      [
        "a number for a word",
        target("level: 3"),
        wrongType(at("level"), { oneOf: levels, nearest: [] }, "number", "3"),
      ],
      ["a scale as a number", target("scale: 10"), wrongType(at("scale"), "scale", "number", "10")],
      ["a share as a mapping", target("weight: {}"), wrongType(at("weight"), "share", "mapping")],
      ["history as one value", target("history: 342 s"), wrongType(at("history"), "list", "text", "342 s")],
      ["a nested list in history", target("history: [1 s, [2 s]]"), wrongType(at("history", 1), "quantity", "list")],
      ["guardrails as a word", target("guardrails: repeat"), wrongType(at("guardrails"), "list", "text", "repeat")],
      ["applies_to as a mapping", target("applies_to: {}"), wrongType(at("applies_to"), "names", "mapping")],
      ["a unit as a list", target("inputs: { talk: [s] }"), wrongType(at("inputs", "talk"), "unit", "list")],
      ["a date as a number", target("review_by: 20270331"), wrongType(at("review_by"), "date", "number", "20270331")],
      ["a name as a number", `${head}name: 2026`, wrongType(["name"], "text", "number", "2026")],
      ["a mix as a mapping", `${head}demand: { mix: { a: {} } }`, wrongType(["demand", "mix"], "list", "mapping")],
      ["a class as a word", `${head}demand: { mix: [a] }`, wrongType(["demand", "mix", 0], "class", "text", "a")],
      [
        "yes for true",
        `${head}demand: { exit_to_human: ja }`,
        wrongType(["demand", "exit_to_human"], "yes-or-no", "text", "ja"),
      ],
      ["a count as a list", `${head}team: { agents: [46] }`, wrongType(["team", "agents"], "count", "list")],
      [
        "a time as a mapping",
        `${head}demand: { interval: {} }`,
        wrongType(["demand", "interval"], "duration", "mapping"),
      ],
      [
        "money as yes or no",
        `${head}costs: { contact: true }`,
        wrongType(["costs", "contact"], "money", "yes-or-no", "true"),
      ],
      [
        "a period as a list",
        `${head}people: { coaching: { every: [] } }`,
        wrongType(["people", "coaching", "every"], "period", "list"),
      ],
      [
        "a deviation as a list",
        target("measured: { sample: { sd: [] } }"),
        wrongType(at("measured", "sample", "sd"), "number", "list"),
      ],
      ["a promise as a scalar", `${head}promise: { csat: 9 }`, wrongType(["promise", "csat"], "bounds", "number", "9")],
      ["people as a list", `${head}people: []`, wrongType(["people"], "mapping-or-none", "list")],
      [
        "a part of people as true",
        `${head}people: { coaching: true }`,
        wrongType(["people", "coaching"], "mapping-or-none", "yes-or-no", "true"),
      ],
      [
        "a part of people as a word",
        `${head}people: { coaching: weekly }`,
        wrongType(["people", "coaching"], "mapping-or-none", "text", "weekly"),
      ],
      [
        "an assumption that does not exist",
        `${head}assumptions: { loss.rushd.heated: 1% }`,
        unknownKey(["assumptions"], "loss.rushd.heated", "loss.rushed.heated", "loss.brisk.heated"),
      ],
      [
        "a key with slashes and tildes",
        "version: 1\ntargets: { a/b~c~1: { bands: { red: 5 } } }",
        wrongType(["targets", "a/b~c~1", "bands", "red"], "mapping", "number", "5"),
      ],
    ];
    for (const [title, text, problem] of mistakes) it(title, () => assert.deepEqual(brief(check(text)), [problem]));
  });

  it("tells every mistake of a document", () => {
    const problems = check("version: 3\ntargets: { aht: { level: x, max: 3 }, csat: 9 }\nteam: 5");
    assert.deepEqual(
      new Set(problems.map(({ kind, path }) => `${kind} ${path.join(".")}`)),
      new Set([
        "wrong-type version",
        "wrong-type targets.aht.level",
        "unknown-key targets.aht",
        "wrong-type targets.csat",
        "wrong-type team",
      ]),
    );
    assert.equal(problems.length, 5);
  });

  it("lists the known keys of the mapping that a key is unknown in", () => {
    const [problem] = check("version: 1\ntargets: { aht: {} }\nscore: { a: 1 }");
    assert.deepEqual(problem?.kind === "unknown-key" && problem.known, ["green_at"]);
  });

  it("does not offer a key that the mapping already has", () => {
    const [problem] = check("version: 1\ntargets: { aht: { at_most: 300 s, at_mots: 330 s } }");
    assert.deepEqual(problem?.kind === "unknown-key" && problem.nearest, []);
  });

  it("keeps a missing key and an unknown key apart where the one was not meant for the other", () => {
    const problems = check("version: 1\nfoo: 1");
    assert.deepEqual(problems.map(problem => problem.kind).sort(), ["missing-key", "unknown-key"]);
  });

  it("shortens what it repeats of a long text and keeps it on one line", () => {
    const [problem] = checkShape({ version: 1, targets: { aht: `300\n${"s".repeat(1e6)}` } });
    assert.deepEqual(problem?.kind === "wrong-type" && problem.found, { kind: "text", text: `300 ${"s".repeat(35)}…` });
  });
});
