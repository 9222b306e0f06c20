import assert from "node:assert/strict";
import schema from "../../../schemas/target-file.schema.json";
import {
  allRules,
  type Completion,
  type CompletionSources,
  catalogue,
  type Language,
  languages,
  targetFileCompletions,
} from "../../../src/core";

const sources: CompletionSources = {
  schema,
  language: "en",
  metrics: [],
  elsewhere: [{ partOf: "energy", targets: ["quality", "voice"], classes: ["moving"] }],
  locked: new Set(["handle-time/blanket-cap"]),
  found: new Set(["people/no-aftercare"]),
  keys: true,
  ownShape: false,
};

/** What can be written at the last `|`. */
function at(marked: string, also: Partial<CompletionSources> = {}): Completion[] {
  const offset = marked.lastIndexOf("|");
  return targetFileCompletions(marked.slice(0, offset) + marked.slice(offset + 1), offset, { ...sources, ...also });
}

function labels(marked: string, also: Partial<CompletionSources> = {}): string[] {
  return at(marked, also).map(({ label }) => label);
}

/** The text once the completion with this label is taken. */
function taken(marked: string, label: string): string {
  const offset = marked.lastIndexOf("|");
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = at(marked).find(each => each.label === label);
  assert.ok(found, `${label} is among ${labels(marked).join()}`);
  return text.slice(0, found.range.start) + found.text + text.slice(found.range.end);
}

const rootKeys = Object.keys(schema.properties);
const targetKeys = Object.keys(schema.definitions.target.properties);
const classKeys = Object.keys(schema.definitions.class.properties);
const stakes = ["none", "coaching", "appraisal", "bonus", "pay", "penalty", "ranking", "dismissal"];
const tones = ["routine", "complex", "emotional", "heated"];

const mix = "demand:\n  mix:\n    - { class: order, share: 60% }\n    - class: grief\n      tone: emotional\n";

describe("completion of keys and words in a target file", () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ["|", rootKeys],
    ["tar|", rootKeys],
    ["version: 1\n|", rootKeys.slice(1)],
    ["version: 1\r\n|\r\nname: x\r\n", rootKeys.slice(2)],
    ["team:\n  |\n  agents: 4\n", ["headcount", "leaders", "remote", "shrinkage", "vacancies"]],
    ["team: { agents: 4, |", ["headcount", "leaders", "remote", "shrinkage", "vacancies"]],
    ["team: { agents: 4, |}\ndemand: {}\n", ["headcount", "leaders", "remote", "shrinkage", "vacancies"]],
    ["{ version: 1, team: { agents: 4, rem| } }", ["headcount", "leaders", "remote", "shrinkage", "vacancies"]],
    ["targets:\n  aht:\n    at_most: 300 s\n    |\n", targetKeys.filter(key => key !== "at_most")],
    ["targets:\n\taht:\n\t\tat_most: 300 s\n\t\tgu|\n", targetKeys.filter(key => key !== "at_most")],
    ["targets:\n  aht: { at_most: 300 s, gu|\n  b: { at_least: 3 }\n", targetKeys.filter(key => key !== "at_most")],
    ["demand:\n  mix:\n    - class: a\n      |\n", classKeys.slice(1)],
    ["demand:\n  mix:\n    - |\n", classKeys],
    ["demand:\n  mix: [{ class: a, | }]\n", classKeys.slice(1)],
    ["targets:\n  aht:\n    level: |\n", ["agent", "team", "site", "organisation"]],
    ["targets:\n  aht: { level: | }\n", ["agent", "team", "site", "organisation"]],
    ["targets:\n  aht: { level:|\n  b: {}\n", ["agent", "team", "site", "organisation"]],
    ["targets:\n  - id: aht\n    stakes: b|\n", stakes],
    ["targets: [{ id: aht, stakes: |", stakes],
    [
      "targets:\n  a:\n    measured: { by: s|",
      ["acd", "agent", "repeat_contact", "survey", "monitoring", "hr", "planning"],
    ],
    ["targets:\n  csat:\n    scale: |\n", ["1-5", "1-10", "-100..100"]],
    ["demand:\n  exit_to_human: |\n", ["true", "false"]],
    ["people:\n  recovery: |\n", ["none"]],
    ["people:\n  stay_interviews:\n    asks: [|]\n", ["relevance", "workload"]],
    [`${mix}targets:\n  a:\n    applies_to: [|\n`, ["order", "grief", ...tones]],
    [`${mix}targets:\n  a:\n    applies_to: [order, |]\n`, ["grief", ...tones]],
    [`${mix}targets:\n  a:\n    applies_to:\n      - em|\n`, ["order", "grief", ...tones]],
    [`${mix}targets:\n  a:\n    applies_to: |\n`, ["all", "order", "grief", ...tones]],
    [`${mix}people: { recovery: { after: [|] } }\n`, ["order", "grief", ...tones]],
    [
      `${mix}targets:\n  a: { measured: { exclude: [short, | ] } }\n`,
      ["transferred", "escalated", "abandoned", "reopened", "order", "grief", ...tones],
    ],
    ["targets:\n  a: {}\n  b: {}\n  c: { guardrails: [|", ["a", "b"]],
    ["targets:\n  - id: a\n  - metric: csat\n  - id: c\n    guardrails:\n      - a\n      - |\n", ["csat"]],
    ["part_of: |\n", ["energy"]],
    ["part_of: energy\ntargets: { a: { guardrails: [|] } }", ["quality", "voice"]],
    ["part_of: energy\ntargets: { a: { applies_to: [mo|] } }", ["moving", ...tones]],
    ["x-mine:\n  |\n", []],
    ["x-mine: |\n", []],
    ["owner: |\n", []],
    ["name: tar|\n", []],
    ['name: "tar|\n', []],
    ["targets:\n  a:\n    rationale: gu|\n", []],
    ["targets:\n  a:\n    rationale: >\n      gu|\n", []],
    ["targets:\n  a:\n    rationale: agreed\n      gu|\n", []],
    ["# |\n", ["watermelon-disable-next-line", "watermelon-disable-line", "watermelon-disable"]],
    ["# Agreed wi|\n", []],
  ];
  for (const [marked, expected] of cases) {
    it(JSON.stringify(marked), () => assert.deepEqual(labels(marked), expected));
  }

  it("are none of our keys and words in a file with a shape of its own, but suppressions all the same", () => {
    const own = { ownShape: true };
    for (const place of ["|", "targets:\n  |", "targets:\n  aht: { level: | }"]) {
      assert.notDeepEqual(labels(place), [], place);
      assert.deepEqual(labels(place, own), [], place);
    }
    assert.deepEqual(labels("# w|", own), labels("# w|"));
  });

  it("says what keys and words mean in the reader's language", () => {
    const about = (marked: string, label: string, language: Language) =>
      at(marked, { language }).find(each => each.label === label)?.about ?? "";
    const target = "targets:\n  aht:\n    |\n";
    assert.match(about(target, "level", "en"), /^Whose result/);
    assert.match(about(target, "level", "nl"), /^Wiens resultaat/);
    assert.match(about("demand:\n  mix:\n    - |\n", "handle_time", "nl"), /nawerk inbegrepen/);
    assert.equal(about("targets:\n  aht: { level: | }\n", "team", "nl"), "een team en de teamleider");
    assert.match(about("targets:\n  a: { applies_to: [|] }\n", "heated", "nl"), /: boosheid, agressie of bedreiging$/);
  });

  it("leaves keys to who else completes them, and nothing but keys", () => {
    const without = (marked: string) => labels(marked, { keys: false });
    assert.deepEqual(without("|"), []);
    assert.deepEqual(without("targets:\n  aht:\n    |\n"), []);
    assert.deepEqual(without("targets:\n  aht:\n    level: |\n"), ["agent", "team", "site", "organisation"]);
    assert.ok(without("targets:\n  |\n").includes("Occupancy"));
  });

  it("writes what a key opens, in the style around it", () => {
    assert.equal(taken("dem|", "demand"), "demand:\n  $0");
    assert.equal(taken("targets: { a: { mea| } }", "measured"), "targets: { a: { measured: { $0 \\} } }");
    assert.equal(taken("demand:\n  m|\n", "mix"), "demand:\n  mix:\n  - $0\n");
    assert.equal(taken("targets:\n  a:\n    gu|\n", "guardrails"), "targets:\n  a:\n    guardrails: [$0]\n");
    assert.equal(taken("targets:\n  a:\n    le|: agent\n", "level"), "targets:\n  a:\n    level: agent\n");
    assert.equal(taken("targets:\n  a:\n    lev|\n", "level"), "targets:\n  a:\n    level: \n");
  });

  it("writes lists as lists, parts words from the colon, and quotes what would be read as something else", () => {
    const odd = 'demand:\n  mix:\n    - class: "yes"\n    - class: "a: [b"\n';
    assert.equal(taken("targets:\n  a:\n    level:|\n", "team"), "targets:\n  a:\n    level: team\n");
    assert.equal(taken("people: { recovery: { after: | } }", "heated"), "people: { recovery: { after: [heated] } }");
    assert.equal(taken("people:\n  recovery:\n    after:\n      |\n", "heated").split("\n").at(-2), "      - heated");
    assert.ok(taken(`${odd}targets: { a: { applies_to: [|] } }`, "yes").endsWith('applies_to: ["yes"] } }'));
    assert.ok(taken(`${odd}targets: { a: { applies_to: [|] } }`, "a: [b").endsWith('applies_to: ["a: [b"] } }'));
  });
});

describe("completion of metrics", () => {
  it("knows every metric in every spelling, and writes its canonical name", () => {
    for (const language of languages) {
      for (const { id, name, abbreviation } of catalogue) {
        for (const typed of [name.en, name.nl, abbreviation ?? id]) {
          const found = at(`targets:\n  a:\n    metric: ${typed.replaceAll(": ", " ")}|\n`, { language });
          assert.ok(
            found.some(each => each.text === id && each.metric?.id === id),
            `${typed} in ${language}`,
          );
        }
      }
    }
  });

  it("puts the name that is typed first, and an organisation's own metrics before the catalogue's", () => {
    assert.equal(at("targets:\n  a: { metric: AHT| }")[0]?.text, "average_handle_time");
    assert.equal(at("targets:\n  a: { metric: bezettings| }")[0]?.text, "occupancy");
    assert.equal(at("targets:\n  a: { metric: gemiddelde afh| }")[0]?.text, "average_handle_time");
    const own = { ...catalogue[0]!, id: "net_easy_score", name: { en: "Net easy", nl: "Net easy" } };
    assert.equal(at("targets:\n  a: { metric: | }", { metrics: [own] })[0]?.text, "net_easy_score");
  });

  it("offers them as keys of targets and promises, less those that are there", () => {
    const keys = at("targets:\n  occupancy: {}\n  |\n").filter(({ kind }) => kind === "metric");
    assert.ok(keys.some(({ text }) => text === "average_handle_time:\n  $0"));
    assert.ok(!keys.some(({ detail }) => detail === "occupancy"));
    assert.ok(at("promise: { | }").some(({ text }) => text === "customer_satisfaction: { $0 \\}"));
  });
});

describe("completion of units", () => {
  const units = (marked: string, language: Language = "en") =>
    at(marked, { language }).flatMap(({ kind, text }) => (kind === "unit" ? [text] : []));

  it("follows what the metric is measured in, and the language", () => {
    assert.deepEqual(units("targets:\n  aht: { at_most: 300| }").slice(0, 3), ["300 s", "300 min", "300 h"]);
    assert.deepEqual(units("targets:\n  aht: { at_most: 300 mi| }", "nl").slice(0, 3), ["300 s", "300 min", "300 uur"]);
    assert.deepEqual(units("targets:\n  druk: { metric: bezettingsgraad, at_most: 85| }"), ["85%"]);
    assert.deepEqual(units("targets:\n  k: { metric: cost_per_contact, at_most: 6.50| }")[0], "6.50 EUR");
    assert.deepEqual(units("demand:\n  interval: 30|\n")[1], "30 min");
    assert.deepEqual(units("team:\n  remote: 60|\n"), ["60%"]);
    assert.deepEqual(units("team:\n  agents: 46|\n"), []);
    assert.deepEqual(units("targets:\n  aht:\n    history: [342 s, 340|\n").slice(0, 1), ["340 s"]);
    assert.deepEqual(units("promise:\n  asa: { at_most: 20|\n")[0], "20 s");
  });
});

describe("completion of suppressions", () => {
  const comment = "# watermelon-disable-next-line ";

  it("names the rules, with a place for the reason, those with findings first and the locked left out", () => {
    const found = at(`${comment}|`);
    assert.equal(found[0]?.label, "people/no-aftercare");
    const named = found.map(({ label }) => label);
    assert.ok(!named.includes("handle-time/blanket-cap") && !named.some(id => id.startsWith("suppression/")));
    const all = allRules.filter(({ id }) => !id.startsWith("suppression/")).length;
    assert.equal(found.length, all - 1);
    assert.equal(taken(`${comment}occupancy/t|`, "occupancy/too-high"), `${comment}occupancy/too-high -- \${1:why}`);
  });

  it("keeps a reason that is there, and says nothing within one", () => {
    assert.equal(taken(`${comment}| -- agreed`, "occupancy/too-high"), `${comment}occupancy/too-high -- agreed`);
    assert.ok(!labels(`${comment}people/no-aftercare, |`).includes("people/no-aftercare"));
    for (const marked of [`${comment}occupancy/too-high -- occ|`, `${comment}occupancy/too-high until 2|`])
      assert.deepEqual(labels(marked), [], marked);
  });

  it("stands behind a value as well", () => {
    assert.ok(labels("version: 1 # watermelon-disable-line occ|").includes("occupancy/too-high"));
    assert.equal(taken("version: 1 #|", "watermelon-disable-line"), "version: 1 # watermelon-disable-line ");
  });
});
