import assert from "node:assert/strict";
import configurationFile from "../../../schemas/configuration.schema.json";
import targetFile from "../../../schemas/target-file.schema.json";
import { check } from "../../../src/core/check";
import { isTargetFile } from "../../../src/core/configuration/target-file";
import { blocks, setFields } from "../../../src/core/own-shape/fields";
import { readShape, type ShapeTrouble } from "../../../src/core/own-shape/read-shape";
import { readThrough } from "../../../src/core/own-shape/read-shaped";
import { readyShapes } from "../../../src/core/own-shape/ready";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { type Plain, plainValue } from "../../../src/core/source/plain";
import { configurationsOf } from "../configuration/files";

/** What a text reads as, document by document, through a shape in YAML. */
function read(text: string, shape: string): Plain[] {
  const written = plainValue(parseAtOnce(shape).documents[0]!.root!);
  const troubles: ShapeTrouble[] = [];
  const made = readShape(written, trouble => troubles.push(trouble));
  assert.deepEqual(troubles, []);
  return readThrough(parseAtOnce(text), made!).documents.map(({ root }) => root && plainValue(root));
}

function troublesOf(shape: string): ShapeTrouble[] {
  const troubles: ShapeTrouble[] = [];
  readShape(plainValue(parseAtOnce(shape).documents[0]!.root!), trouble => troubles.push(trouble));
  return troubles;
}

describe("the language of shapes", () => {
  it("feeds the whole of a target set", () => {
    const text = `
desk: Retail
lead: { name: W. Planner }
headcount: { phones: 46, coaches: 5 }
hour: { calls: 210 }
kinds:
  - { code: where, part: 60, minutes: 3, mood: easy }
  - { code: threat, part: 40, minutes: 9, mood: angry }
care: { rest_after: [angry], rest: 5, coach: 2 h }
kpis:
  aht: { goal: 300 s, seen_by: [acd], left_out: [transferred, short] }
`;
    const shape = `
name: desk
owner: lead.name
review_by: { is: 2027-03-31 }
team: { at: headcount, agents: phones, leaders: coaches, remote: { is: 60% } }
demand: { contacts: hour.calls, interval: { is: 30 min }, channel: { is: voice } }
mix:
  at: kinds[*]
  class: code
  share: { from: part, unit: "%" }
  handle_time: { from: minutes, unit: min }
  tone: { from: mood, words: { easy: routine, angry: heated } }
people:
  at: care
  recovery.after: { from: rest_after, words: { angry: heated } }
  recovery.time: { from: rest, unit: min }
  recovery.counted_as: { is: aux }
  coaching.per_agent: coach
targets:
  at: kpis.*
  metric: $key
  at_most: goal
  measured.by: seen_by
  measured.exclude: left_out
  owner: $document.lead.name
`;
    assert.deepEqual(read(text, shape), [
      {
        version: 1,
        name: "Retail",
        owner: "W. Planner",
        review_by: "2027-03-31",
        team: { agents: 46, leaders: 5, remote: "60%" },
        demand: {
          contacts: 210,
          interval: "30 min",
          channel: "voice",
          mix: [
            { class: "where", share: "60%", handle_time: "3 min", tone: "routine" },
            { class: "threat", share: "40%", handle_time: "9 min", tone: "heated" },
          ],
        },
        people: { recovery: { after: ["heated"], time: "5 min", counted_as: "aux" }, coaching: { per_agent: "2 h" } },
        targets: [
          {
            metric: "aht",
            at_most: "300 s",
            measured: { by: "acd", exclude: ["transferred", "short"] },
            owner: "W. Planner",
          },
        ],
      },
    ]);
  });

  it("takes several places, what stands above, and one target for each cell", () => {
    const text = `
desks:
  north:
    rows: [{ level: P1, answer: 15, done: within 4 hours }, { level: P2, answer: 30 }]
`;
    const shape = `
targets:
  - { at: "**.rows[*].answer", metric: { is: asa }, target: ., direction: { is: at_most }, unit: { is: min }, applies_to: $up.level, rationale: $up.$up.$up.$key }
  - { at: ["nowhere.*", "**.rows[*].done"], metric: { is: resolution_time }, target: ., applies_to: [$up.nothing, $up.level] }
`;
    assert.deepEqual((read(text, shape)[0] as { readonly targets: Plain }).targets, [
      { id: "asa (P1)", metric: "asa", at_most: "15 min", applies_to: ["P1"], rationale: "north" },
      { id: "asa (P2)", metric: "asa", at_most: "30 min", applies_to: ["P2"], rationale: "north" },
      { metric: "resolution_time", at_most: "4 h", applies_to: ["P1"] },
    ]);
  });

  it("reads bounds by colour, amounts with a unit and a direction beside them, and bounds in words", () => {
    const text = `
kpis:
  - { name: aht, goal: 5, uom: minutes, way: lower, good: below 5 min, poor: 7 min or more }
  - { name: fcr, goal: "0.8", way: higher }
  - { name: csat, goal: 85, uom: points, way: higher, floor: at least 80 }
`;
    const shape = `
targets:
  at: kpis[*]
  metric: name
  target: goal
  unit: uom
  direction: { from: way, words: { lower: at_most, higher: at_least } }
  bands.green: good
  bands.red: poor
  history: floor
`;
    assert.deepEqual((read(text, shape)[0] as { readonly targets: Plain }).targets, [
      {
        metric: "aht",
        at_most: "5 minutes",
        bands: { green: { at_most: "5 min" }, red: { at_least: "7 min" } },
      },
      { metric: "fcr", at_least: "0.8" },
      { metric: "csat", at_least: "85", history: ["at least 80"] },
    ]);
  });

  it("puts values together, and leaves out what lacks one", () => {
    const text = "kpis:\n  - { group: Front, name: aht, over: talk, under: calls }\n  - { name: fcr, under: calls }\n";
    const shape = `
targets:
  at: kpis[*]
  metric: name
  id: { join: [group, name], with: ": " }
  formula: { join: [[above, over], under], with: " / " }
`;
    assert.deepEqual((read(text, shape)[0] as { readonly targets: Plain }).targets, [
      { metric: "aht", id: "Front: aht", formula: "talk / calls" },
      { metric: "fcr" },
    ]);
  });

  it("starts from a ready shape, with words of one's own before it", () => {
    const text = "- { naam: aht, streefwaarde: hoogstens 5 minuten, wie: kcc, eigenaar: Planning }\n";
    const shape = "{ as: performance-indicators, targets: { level: { from: wie, words: { kcc: team } } } }";
    assert.deepEqual(read(text, shape), [
      { version: 1, targets: [{ metric: "aht", at_most: "5 min", owner: "Planning", level: "team" }] },
    ]);
    const other = "{ as: performance-indicators, targets: { at: 'lijst[*]' } }";
    assert.deepEqual(read(`lijst:\n  ${text}`, other), [
      { version: 1, targets: [{ metric: "aht", at_most: "5 min", owner: "Planning" }] },
    ]);
  });

  it("has trouble with what says nothing, at its place", () => {
    assert.deepEqual(troublesOf("{ as: openslo }"), []);
    assert.deepEqual(troublesOf("{ name: title }"), [{ kind: "shape-empty", path: [] }]);
    assert.deepEqual(troublesOf("{ targets: { metric: name } }"), [{ kind: "shape-empty", path: [] }]);
    assert.deepEqual(troublesOf("{ targets: [{ at: a, metric: b }, { at: c }] }"), [
      { kind: "metric-unfed", path: ["targets", 1] },
    ]);
    assert.deepEqual(troublesOf("{ targets: { at: [a, b..c], metric: [d, $up.e, f.] } }"), [
      { kind: "path", path: ["targets", "at", 1], text: "b..c" },
      { kind: "path", path: ["targets", "metric", 2], text: "f." },
    ]);
  });

  it("feeds keys that the format has, and the schema of configurations knows them all", () => {
    type Keyed = { readonly properties?: { readonly [key: string]: Keyed } } | undefined;
    const keysIn = (schema: object, at: readonly string[]): Keyed =>
      at.reduce<Keyed>((inner, key) => inner?.properties?.[key], schema as Keyed);
    const { definitions, properties } = targetFile;
    // A promise has its metric for a key.
    const promise = { properties: { ...definitions.promise.properties, metric: {} } };
    const homes = { ...properties, mix: definitions.class, targets: definitions.target, promise };
    const ofShape = ["target", "unit", "direction", "health", "bands.green", "bands.amber", "bands.red"];
    for (const [block, fields] of Object.entries(blocks)) {
      const known = configurationFile.definitions[`own_${block}` as "own_mix"].properties;
      assert.deepEqual(Object.keys(known).sort(), ["at", ...fields].sort());
      for (const field of fields) {
        const home = homes[block as keyof typeof homes];
        assert.ok(ofShape.includes(field) || keysIn(home, field.split(".")), `${block}: ${field}`);
      }
    }
    for (const field of setFields) assert.ok(keysIn(targetFile, field.split(".")), field);
    assert.deepEqual(configurationFile.definitions.own_shape.properties.as.enum, Object.keys(readyShapes));
  });

  it("leaves target files alone that a pattern takes too", async () => {
    const configurations = configurationsOf({
      "/desk/.watermelon.yaml": 'shapes: [{ files: ["**/*.yaml"], as: performance-indicators }]\n',
    });
    const path = "/desk/retail.targets.yaml";
    const settings = await configurations.settingsFor(path);
    assert.equal(settings.check.shape, undefined);
    assert.equal(isTargetFile(path, settings.configuration), true);
    const { findings } = await check("version: 1\ntargets:\n  aht: { at_most: 300 s }\n", {
      ...settings.check,
      today: "2026-11-28",
    });
    assert.equal(findings.filter(({ rule }) => rule.startsWith("file/")).length, 0);
  });
});
