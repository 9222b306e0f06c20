import assert from "node:assert/strict";
import fc from "fast-check";
import {
  check,
  patternFor,
  type Studied,
  shapeEntry,
  shapesText,
  studyCsv,
  studyReport,
  studySheets,
  studyYaml,
  targetFileText,
  withShape,
} from "../../../src/core";
import { readConfiguration } from "../../../src/core/configuration/read";
import { configurationsOf } from "../configuration/files";

const nobody: ReadonlySet<string> = new Set();
const today = "2026-11-28";

const kpis = `indicators:
  - name: Average handle time
    goal: "At or below 300 s"
    owner: Planning
    level: Advisors
  - name: Speed of answering phone calls
    goal: "< 30 sec"
  - name: Complaint rate
    goal: TBD
`;

const entryOf = (text: string, accepted = nobody) => shapeEntry(studyYaml(text).study!, "/kpi.yaml", accepted)!;

describe("a shape for a YAML file", () => {
  it("has what can be read as it stands, and lets the file be checked", async () => {
    const { entry, unsaid } = entryOf(kpis);
    assert.deepEqual(entry, {
      files: ["/kpi.yaml"],
      targets: { at: "indicators[*]", metric: "name", target: "goal", owner: "owner" },
    });
    assert.deepEqual(unsaid, []);
    const configurations = configurationsOf({ "/desk/.watermelon.yaml": shapesText(entry) });
    assert.equal(await configurations.isTargetFile("/desk/kpi.yaml"), true);
    assert.equal(await configurations.isTargetFile("/desk/below/kpi.yaml"), false);
    const { shape } = (await configurations.settingsFor("/desk/kpi.yaml")).check;
    assert.deepEqual(configurations.problems, []);
    const { documents, findings } = await check(kpis, { today, shape: shape! });
    assert.equal(documents[0]!.set.targets[0]!.atMost?.value.amount, 300);
    assert.ok(findings.some(({ rule }) => rule === "file/own-shape"));
  });

  it("says the meaning of a name that somebody said yes to, and leaves the others theirs", async () => {
    const { entry } = entryOf(kpis, new Set(["Speed of answering phone calls"]));
    const configurations = configurationsOf({ "/desk/.watermelon.yaml": shapesText(entry) });
    const { shape } = (await configurations.settingsFor("/desk/kpi.yaml")).check;
    const { documents } = await check(kpis, { today, shape: shape! });
    assert.deepEqual(
      documents[0]!.set.targets.map(({ metric }) => metric?.id),
      ["average_handle_time", "average_speed_of_answer", "complaint_rate"],
    );
  });

  it("feeds units, directions and colours, and says which columns it leaves out", async () => {
    const text = `k:
  - { name: AHT, target: 300, unit: s, direction: lower is better, green: max 300 s, amber: max 330 s }
  - { name: FCR, target: 75, unit: "%", direction: higher is better, green: min 75%, amber: min 70% }
`;
    const { entry, unsaid } = entryOf(text);
    assert.deepEqual(unsaid, []);
    const configurations = configurationsOf({ "/desk/.watermelon.yaml": shapesText(entry) });
    const { shape } = (await configurations.settingsFor("/desk/kpi.yaml")).check;
    assert.deepEqual(configurations.problems, []);
    const { documents, findings } = await check(text, { today, shape: shape! });
    assert.ok(findings.every(({ rule }) => rule !== "file/own-shape" && rule !== "measurement/unit-missing"));
    const [time, resolution] = documents[0]!.set.targets;
    assert.deepEqual([time!.atMost?.value.amount, resolution!.atLeast?.value.amount], [300, 0.75]);
    assert.deepEqual(entryOf("k: [{ name: AHT, target: max 300 s, green: 300, red: 400 }]\n").unsaid, ["green"]);
  });

  it("takes a file whose name means more in patterns", async () => {
    const { entry } = shapeEntry(studyYaml(kpis).study!, patternFor("a [b]*!/#k?.yaml"), nobody)!;
    const configurations = configurationsOf({ "/desk/.watermelon.yaml": shapesText(entry) });
    assert.equal(await configurations.isTargetFile("/desk/a [b]*!/#k?.yaml"), true);
    assert.deepEqual(configurations.problems, []);
  });
});

describe("a configuration with a shape more", () => {
  const { entry } = entryOf(kpis);

  for (const [name, before] of [
    ["none", ""],
    ["comments only", "# only this\n"],
    ["rules", "rules:\n  occupancy/too-high: off # agreed\n"],
    ["no line end", "language: nl"],
    ["CRLF", "language: nl\r\n# x\r\n"],
    ["a byte order mark", "\ufefflanguage: nl\n"],
    ["a shape", "shapes:\n  - files: [a.yaml]\n    targets: { at: a, metric: b }\n\n# end\nlanguage: nl\n"],
    ["a shape in flow", "shapes: [{ files: [a.yaml], targets: { at: a, metric: b } }]\n"],
    ["all in flow", "{ language: nl }\n"],
    ["an empty list", "shapes: []\n"],
    ["nothing behind the key", "shapes:\nlanguage: nl\n"],
  ] as const) {
    it(`keeps every byte of one with ${name}`, () => {
      const after = withShape(before, entry);
      assert.ok(after !== null);
      let kept = 0;
      for (const character of after) if (character === before[kept]) kept++;
      assert.ok(name === "an empty list" || kept === before.length, after);
      assert.deepEqual(readConfiguration("/x/.watermelon.yaml", after).places.problems, []);
      if (before.includes("\r\n")) assert.doesNotMatch(after, /[^\r]\n/);
    });
  }

  it("is none where the text cannot take it", () => {
    for (const broken of ["rules: [", "a: b\n", "- a\n", "language: nl\n---\nlanguage: en\n", "shapes: many\n"])
      assert.equal(withShape(broken, entry), null, broken);
  });
});

describe("a target file from another one", () => {
  const converted = async (studied: Studied, accepted = nobody) => {
    const text = targetFileText(studied.study!, "kpi.csv", accepted, "en");
    const { documents, findings } = await check(text, { today });
    return { text, documents, findings };
  };

  it("holds what is sure, and the rest as comments with their place", async () => {
    const { text, findings } = await converted(studyYaml(kpis));
    assert.equal(
      text,
      `# From kpi.csv. What was not beyond doubt stands below as comments: take the # away before what is right.
version: 1
targets:
  # Line 2: Average handle time
  - metric: average_handle_time
    at_most: 300 s
    owner: Planning
  # Line 6: "Speed of answering phone calls" is average_speed_of_answer (likely, to be confirmed), at_most: 30 s
  # - metric: average_speed_of_answer
  #   at_most: 30 s
  # Line 8: "Complaint rate" has a target that is not filled in: "TBD"
`,
    );
    assert.ok(findings.every(({ severity }) => severity !== "error"));
    const both = await converted(studyYaml(kpis), new Set(["Speed of answering phone calls"]));
    assert.equal(both.documents[0]!.set.targets.length, 2);
  });

  it("gives a second target of one metric an id of its own", async () => {
    const { documents, findings } = await converted(
      studyCsv("KPI,Target\nAHT,max 300 s\nAHT,max 200 s\nHandle time,max 100 s\nAHT,max 50 s\n"),
    );
    assert.equal(documents[0]!.set.targets.length, 4);
    assert.ok(findings.every(({ rule }) => rule !== "file/duplicate-key"));
  });

  it("lets nothing of a cell become more than a value or a comment", async () => {
    const { text, documents } = await converted(
      studyCsv(
        'KPI,Target,Owner\n"AHT\n- metric: fcr",max 300 s,"x: {[\n#&*!|>\'%@`"\nFCR,min 75%,"a # b"\nCSAT,"\u2028- metric: aes",\n',
      ),
    );
    assert.deepEqual(
      documents[0]!.set.targets.map(({ metric }) => metric?.id),
      ["first_contact_resolution"],
      text,
    );
  });

  it("comes from any text without failing, and always reads as YAML", () => {
    const cell = fc.oneof(
      fc.constantFrom(
        ..."AHT|FCR|CSAT|Service level|name|target|Norm|Green|Rood|%|max 300 s|80|0.8|>= 75%|TBD|1-10|2027-01-01|*a|&a x|<<|- x|$key|a.b".split(
          "|",
        ),
      ),
      fc.string({ unit: "binary", maxLength: 8 }),
    );
    const csv = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
    const yaml = fc.array(
      fc.tuple(fc.constantFrom("", "  ", "- ", "  - ", "[", "{ "), cell, fc.constantFrom(": ", ":", ", ", "\n"), cell),
      { maxLength: 20 },
    );
    const studies = fc.oneof(
      csv.map(rows => studyCsv(rows.map(row => row.join(";")).join("\n"))),
      csv.map(rows => studySheets([{ name: "a", rows: rows.map((cells, at) => ({ at, cells })) }])),
      yaml.map(lines => studyYaml(lines.map(parts => parts.join("")).join("\n"))),
      fc.string({ unit: "binary" }).map(text => studyYaml(text)),
    );
    fc.assert(
      fc.property(studies, ({ study }) => {
        if (!study) return;
        studyReport(study);
        const entry = shapeEntry(study, "/a.yaml", nobody);
        if (entry) assert.ok(withShape("", entry.entry) !== null, JSON.stringify(entry));
        const text = targetFileText(study, "a.csv", nobody, "nl");
        const { problems } = readConfiguration("/a", text).places;
        assert.ok(
          problems.every(({ message }) => message.id !== "file/syntax"),
          text,
        );
      }),
      { numRuns: 400 },
    );
  });
});
