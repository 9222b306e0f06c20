import assert from "node:assert/strict";
import fc from "fast-check";
import { check } from "../../../src/core/check";
import { configurationChanges } from "../../../src/core/configuration/changes";
import { effectiveYaml } from "../../../src/core/configuration/effective";
import { isTargetFile } from "../../../src/core/configuration/target-file";
import { fixFile } from "../../../src/core/fix-file";
import { readRoute } from "../../../src/core/own-shape/path";
import { readThrough } from "../../../src/core/own-shape/read-shaped";
import { applyEdits, toEdits } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { plainValue } from "../../../src/core/source/plain";
import { configurationsOf, problemsIn } from "../configuration/files";

const configuration = `shapes:
  - files: [kpi/*.yaml]
    targets:
      at: "*.performance_indicators[*]"
      metric: name
      target: goal
      weight: weight
      owner: { from: team.lead, words: { CC: Customer care } }
      level: { is: team }
`;

const text = `support:
  performance_indicators:
    - name: Average handle time   # ours
      goal: "At or below 300 s"
      weight: 60%
      team: { lead: CC }
    - name: Complaint rate
      goal: TBD
      team: { lead: nobody }
    - name: CSAT
      goal: 4.2
    - note: no indicator
`;

async function shapeOf(yaml = configuration) {
  const configurations = configurationsOf({ "/desk/.watermelon.yaml": yaml });
  return (await configurations.settingsFor("/desk/kpi/a.yaml")).check.shape!;
}

describe("files in a shape of their own", () => {
  it("are target files, and are read with the words that the configuration names", async () => {
    const configurations = configurationsOf({ "/desk/.watermelon.yaml": configuration });
    const made = await configurations.configurationFor("/desk/kpi/a.yaml");
    assert.deepEqual(configurations.problems, []);
    assert.equal(isTargetFile("/desk/kpi/a.yaml", made), true);
    assert.equal(isTargetFile("/desk/other/a.yaml", made), false);
    assert.equal((await configurations.settingsFor("/desk/other/a.yaml")).check.shape, undefined);
    const [document] = readThrough(parseAtOnce(text), await shapeOf()).documents;
    assert.deepEqual(plainValue(document!.root!), {
      version: 1,
      targets: [
        {
          metric: "Average handle time",
          at_most: "300 s",
          weight: "60%",
          owner: "Customer care",
          level: "team",
        },
        { metric: "Complaint rate", level: "team" },
        { metric: "CSAT", level: "team" },
      ],
    });
  });

  it("have their findings on their own text", async () => {
    const { findings, documents } = await check(text, { today: "2026-11-28", shape: await shapeOf() });
    const said = findings
      .filter(({ rule }) => rule === "file/own-shape")
      .map(({ message, range, severity }) => [message.id, severity, text.slice(range.start, range.end)]);
    assert.deepEqual(said, [
      ["file/own-shape/open", "warning", "TBD"],
      ["file/own-shape/word", "warning", "nobody"],
      ["file/own-shape/unread", "error", "4.2"],
      ["file/own-shape/skipped", "info", "note"],
    ]);
    assert.equal(documents[0]!.set.targets[0]!.metric?.id, "average_handle_time");
    assert.equal(documents[0]!.set.targets[0]!.atMost?.value.amount, 300);
    for (const { range } of findings) {
      assert.ok(range.end <= text.length);
      assert.doesNotMatch(text.slice(range.start, range.end), /^\s*$/);
    }
  });

  it("are changed where a value was taken over as it stands, and nowhere else", async () => {
    const [document] = readThrough(parseAtOnce(text), await shapeOf()).documents;
    const edits = toEdits(text, document!, [{ do: "set", path: ["targets", 0, "weight"], value: "50%" }]);
    assert.equal(applyEdits(text, edits), text.replace("60%", "50%"));
    for (const path of [
      ["targets", 0, "at_most"],
      ["targets", 0, "owner"],
      ["targets", 0, "level"],
      ["targets", 1, "stakes"],
      ["review_by"],
    ])
      assert.deepEqual(toEdits(text, document!, [{ do: "set", path, value: "x" }]), [], path.join());
    const both = [
      { do: "set", path: ["targets", 0, "weight"], value: "50%" },
      { do: "add-item", path: ["targets"], value: { metric: "fcr", stakes: "none" } },
    ] as const;
    assert.deepEqual(toEdits(text, document!, both), []);
  });

  it("keep their text through all fixes, and offer only edits of what stands there", async () => {
    const shape = await shapeOf();
    const { before, after } = await fixFile(text, { today: "2026-11-28", shape });
    assert.equal(after.text, text);
    const fixes = before.findings.flatMap(each => each.fixes);
    for (const { edits } of fixes) assert.ok(edits.length > 0);
  });

  it("say what they hold where a shape finds nothing, once in a file", async () => {
    const empty = "a: 1\nb: { performance: [] }\n---\nc: 2\n";
    const { findings } = await check(empty, { today: "2026-11-28", shape: await shapeOf() });
    assert.deepEqual(
      findings.map(({ message, range }) => [message, empty.slice(range.start, range.end)]),
      [
        [
          {
            fields: {},
            id: "file/own-shape/nothing",
            args: { written: ["*.performance_indicators[*]"], more: 0, saw: ["a", "b"] },
          },
          "a",
        ],
      ],
    );
  });

  it("say so where they are empty, and not beside what does not parse", async () => {
    const shape = await shapeOf();
    const told = async (yaml: string) =>
      (await check(yaml, { today: "2026-11-28", shape })).findings.map(({ message, range }) => [message.id, range]);
    for (const yaml of ["", "# nothing yet\n"])
      assert.deepEqual(await told(yaml), [["file/own-shape/nothing", { start: 0, end: 0 }]]);
    assert.deepEqual(
      (await told("a: [")).map(([id]) => id),
      ["file/syntax"],
    );
  });

  it("hold no set in documents without targets", async () => {
    const { documents, findings } = await check(`kind: team\n---\n${text}---\n`, {
      today: "2026-11-28",
      shape: await shapeOf(),
    });
    assert.deepEqual(
      documents.map(({ document, part }) => [document.root !== null, part.targets.length]),
      [
        [false, 0],
        [true, 3],
        [false, 0],
      ],
    );
    assert.ok(findings.length > 0 && findings.every(({ document }) => document === 1));
  });

  it("call their places by the paths of their own text", async () => {
    const yaml = text.replace("60%", "60").replace("4.2", "at least 80%");
    const { findings } = await check(yaml, { today: "2026-11-28", shape: await shapeOf() });
    const missing = findings.find(({ rule }) => rule === "measurement/unit-missing")!;
    assert.deepEqual((missing.message.args as { place: string }).place, "support.performance_indicators[0].weight");
    const mapped = "support: { performance_indicators: [{ name: fcr, team: { lead: CC }, weight: 300% }] }\n";
    const wrong = configuration.replace("owner: {", "level: {").replace("      level: { is: team }\n", "");
    const { findings: found } = await check(mapped, { today: "2026-11-28", shape: await shapeOf(wrong) });
    const places = found.flatMap(({ message }) => ("place" in message.args ? [message.args.place] : []));
    assert.deepEqual(places, [
      "support.performance_indicators[0].team.lead",
      "support.performance_indicators[0].weight",
    ]);
  });

  it("tell targets of one name apart by where they stand", async () => {
    const yaml =
      "a: { performance_indicators: [{ name: CSAT }, { name: FCR }] }\n" +
      "b: { performance_indicators: [{ name: CSAT }, { name: CSAT }] }\n";
    const { documents, findings } = await check(yaml, { today: "2026-11-28", shape: await shapeOf() });
    assert.deepEqual(
      documents[0]!.part.targets.map(({ id, metric }) => [id, metric?.id]),
      [
        ["CSAT (a)", "customer_satisfaction"],
        ["FCR", "first_contact_resolution"],
        ["CSAT (b) 1", "customer_satisfaction"],
        ["CSAT (b) 2", "customer_satisfaction"],
      ],
    );
    assert.deepEqual(
      findings.filter(({ rule }) => rule === "file/duplicate-key"),
      [],
    );
  });

  it("read what says nothing as absent, and numbers as text where a text stands", async () => {
    const yaml = "a: { performance_indicators: [{ name: 112, weight: ~, team: { lead: 12 } }] }\n";
    const own = configuration.replace("{ from: team.lead, words: { CC: Customer care } }", "team.lead");
    const { findings } = await check(yaml, { today: "2026-11-28", shape: await shapeOf(own) });
    assert.deepEqual(
      findings.filter(({ rule }) => rule.startsWith("file/")),
      [],
    );
  });

  it("have a baseline that knows one open target from another", async () => {
    const shape = await shapeOf();
    const { findings } = await check(text, { today: "2026-11-28", shape });
    const own = findings.filter(({ rule }) => rule === "file/own-shape");
    assert.deepEqual(
      own.map(({ targets }) => targets),
      [["Complaint rate"], ["Complaint rate"], ["CSAT"], []],
    );
    const known = own.slice(0, 1).map(({ rule, targets }) => ({ set: null, rule, targets }));
    const { findings: after } = await check(text, { today: "2026-11-28", shape, known });
    assert.deepEqual(
      after.filter(({ rule }) => rule === "file/own-shape").map(({ suppressed }) => suppressed?.by),
      ["baseline", "baseline", undefined, undefined],
    );
  });

  it("have their comments mended like any other", async () => {
    const shape = await shapeOf();
    const commented = text.replace(
      "      goal: TBD",
      "      # watermelon-disable-next-line file/own-shap -- soon\n      goal: TBD",
    );
    const { findings } = await check(commented, { today: "2026-11-28", shape });
    const unknown = findings.find(({ rule }) => rule === "suppression/unknown-rule")!;
    const [fix] = unknown.fixes;
    const mended = applyEdits(commented, fix!.edits);
    assert.equal(mended, commented.replace("own-shap ", "own-shape "));
  });

  it("take targets by their keys, and through aliases", async () => {
    const yaml = "x: &t { goal: at least 80% }\nkpis:\n  fcr: *t\n  occupancy: { goal: max 85% }\n";
    const shape = await shapeOf(
      'shapes: [{ files: ["kpi/*.yaml"], targets: { at: kpis.*, metric: $key, target: goal } }]\n',
    );
    const { documents } = await check(yaml, { today: "2026-11-28", shape });
    const { targets } = documents[0]!.part;
    assert.deepEqual(
      targets.map(({ metric, atLeast, atMost }) => [metric?.id, (atLeast ?? atMost)?.value.amount]),
      [
        ["first_contact_resolution", 0.8],
        ["occupancy", 0.85],
      ],
    );
  });

  it("never fail, whatever the text", async () => {
    const shape = await shapeOf();
    const part = fc.constantFrom(
      "a:\n",
      "performance_indicators:\n",
      "  ",
      "- ",
      "name: fcr\n",
      "goal: TBD\n",
      "[",
      "&a ",
      "*a\n",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 20 }), async parts => {
        const { findings, text: read } = await check(parts.join(""), { today: "2026-11-28", shape });
        for (const { range } of findings) assert.ok(0 <= range.start && range.end <= read.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a shape in a configuration", () => {
  it("is shown with where it stands, and told where it changes", async () => {
    const configurations = configurationsOf({ "/desk/.watermelon.yaml": configuration });
    const settings = await configurations.settingsFor("/desk/kpi/a.yaml");
    const shown = effectiveYaml("kpi/a.yaml", settings, { language: "en", shown: path => path, asked: {} });
    assert.match(shown, /\n {2}- files: \[ ?kpi\/\*\.yaml ?\] +# .*watermelon\.yaml:2/);
    assert.match(shown, /owner: \{ ?from: team\.lead, words: \{ ?CC: Customer care ?\} ?\}/);
    const changed = configurationsOf({ "/desk/.watermelon.yaml": configuration.replace("CC:", "KC:") });
    const other = (await changed.settingsFor("/desk/kpi/a.yaml")).configuration;
    const changes = configurationChanges(settings.configuration, other, path => path);
    assert.deepEqual(
      changes.map(({ field, direction }) => [field, direction]),
      [["shapes (kpi/*.yaml)", "other"]],
    );
  });

  const told = (targets: string) => problemsIn(`shapes:\n  - files: [kpi/*.yaml]\n    targets: ${targets}\n`);

  it("is told of a wrong path at its place", async () => {
    assert.match((await told('{ at: "a..b", metric: name }')).join(), /^3: `a\.\.b` is no path: /);
    assert.match((await told('{ at: "a[x]", metric: name }')).join(), /^3: `a\[x\]` is no path: /);
    assert.match((await told('{ at: a, metric: "b[" }')).join(), /^3: `b\[` is no path: /);
    assert.match((await told("{ at: a, metric: { words: { a: b } } }")).join(), /give `from` with a path/);
    assert.equal((await told("{ at: a, metric: b, taget: c }")).length, 1);
    assert.equal((await told("{ at: a }")).length, 1);
    assert.deepEqual(await told('{ at: "a[0].*[*]", metric: ".", level: { is: team } }'), []);
  });

  it("reads paths", () => {
    const stepsOf = (text: string) => readRoute(text)?.steps ?? null;
    assert.deepEqual(stepsOf("a.b c[*][2].*"), ["a", "b c", { all: "items" }, 2, { all: "keys" }]);
    assert.deepEqual(stepsOf("**.a"), [{ all: "depth" }, "a"]);
    assert.deepEqual(stepsOf("."), []);
    const { written: _, ...up } = readRoute("$up.$up[0].a.$key")!;
    assert.deepEqual(up, { up: 2, steps: [0, "a"], toKey: true });
    assert.deepEqual(readRoute("$document.a"), { up: null, steps: ["a"], toKey: false, written: "$document.a" });
    assert.deepEqual(readRoute("$key"), { up: 0, steps: [], toKey: true, written: "$key" });
    const wrong = ["", ".a", "a.", "a..b", "a[", "a[-1]", "a]b", "[*]a", " a", "$up.", "$upa", "$a", "a.$up", "$key.a"];
    for (const each of wrong) assert.equal(readRoute(each), null, each);
  });
});
