import assert from "node:assert/strict";
import { readShape } from "../../../src/core/own-shape/read-shape";
import { readThrough } from "../../../src/core/own-shape/read-shaped";
import { phrase, rephrased, styleOf, turned } from "../../../src/core/own-shape/rephrase";
import { applyEdits, type Change, toEdits } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { plainValue } from "../../../src/core/source/plain";

describe("a phrase in its own words", () => {
  const said: readonly (readonly [string, "at_least" | "at_most" | "within", string, string | null, string?])[] = [
    ["At or above 95%", "at_least", "90%", "At or above 90%"],
    ["hoogstens 5 minuten", "at_most", "6 min", "hoogstens 6 minuten"],
    ["hoogstens 5 minuten", "at_most", "330 s", "hoogstens 5.5 minuten"],
    ["hoogstens 4,5 minuten", "at_most", "330 s", "hoogstens 5,5 minuten"],
    ["at most 5 min", "at_most", "100 s", "at most 100 s"],
    ["max. 4:30", "at_most", "345 s", "max. 5:45"],
    ["between 80% and 90%", "at_most", "85%", "between 80% and 85%"],
    ["between 80% and 90%", "at_least", "75%", "between 75% and 90%"],
    ["80% within 20 s", "within", "30 s", "80% within 30 s"],
    ["80% within 20 s", "at_least", "85%", "85% within 20 s"],
    [">= 90%", "at_least", "75%", ">= 75%"],
    [">= 75%", "at_most", "85%", ">= 75%, <= 85%"],
    ["At or above 75%", "at_most", "85%", "At or above 75% and at most 85%"],
    ["minstens 75%", "at_most", "85%", "minstens 75% en hoogstens 85%"],
    ["below 5", "at_most", "6 min", "below 6", "min"],
    ["three quarters or more", "at_least", "80%", null],
    ["TBD", "at_least", "80%", null],
  ];
  for (const [text, key, value, expected, unit] of said)
    it(`says ${key} ${value} in: ${text}`, () => assert.equal(rephrased(text, key, value, unit), expected));

  it("is turned round", () => {
    assert.equal(turned("At least 300 s", "at_most", undefined), "At most 300 s");
    assert.equal(turned("minstens 5 minuten", "at_most", undefined), "hoogstens 5 minuten");
    assert.equal(turned("between 1 and 2", "at_most", undefined), null);
  });

  it("is new as the others are", () => {
    assert.equal(phrase({ at_least: "80%", within: "20 s" }, styleOf(["At most 5%"])), "At least 80% within 20 s");
    assert.equal(phrase({ at_most: "12%" }, styleOf(["minstens 80%", ">= 80%"])), "hoogstens 12%");
    assert.equal(phrase({ at_least: "75%", at_most: "85%" }, styleOf([">= 80%"])), ">= 75%, <= 85%");
  });
});

describe("changes in a shape of one's own", () => {
  const shape = readShape({
    owner: "lead",
    targets: {
      at: "kpis[*]",
      metric: ["name", "$key"],
      target: ["goal", "norm"],
      level: { from: "who", words: { crew: "team", person: "agent" } },
      owner: ["owner", "wie"],
      weight: { from: "part", unit: "%" },
      at_most: "cap",
      "measured.by": "source",
      guardrails: "beside[*]",
    },
    mix: { at: "kinds.*", class: "$key", share: "part" },
  })!;
  const text = `# ours
kpis:
  - name: Average handle time # the one
    goal: "At or below 5 minutes"
    who: person
    part: 60
    wie: Planning
  - name: Repeat contact
    goal: TBD
    wie: Planning
kinds:
  where: { part: 0.6 }
  threat: { part: 0.4 }
`;
  const changed = (changes: readonly Change[], from = text): string | null => {
    const [document] = readThrough(parseAtOnce(from), shape).documents;
    const edits = toEdits(from, document!, changes);
    return edits.length === 0 ? null : applyEdits(from, edits);
  };
  const at = (index: number, ...rest: string[]) => ["targets", index, ...rest];

  it("land on its own words, numbers and units", () => {
    assert.equal(
      changed([
        { do: "set", path: at(0, "level"), value: "team" },
        { do: "set", path: at(0, "weight"), value: "45%" },
        { do: "set", path: ["demand", "mix", 0, "share"], value: "55%" },
      ]),
      text.replace("who: person", "who: crew").replace("part: 60", "part: 45").replace("0.6", "0.55"),
    );
  });

  it("add what is left out under the names that the text uses", () => {
    const made = changed([
      { do: "set", path: ["owner"], value: "Support" },
      { do: "set", path: at(1, "owner"), value: "Quality" },
      { do: "set", path: at(1, "measured"), value: { by: "repeat_contact" } },
      { do: "set", path: at(1, "guardrails"), value: ["aht"] },
    ])!;
    const behind = "    wie: Quality\n    source: repeat_contact\n    beside: [aht]\nkinds:";
    assert.equal(made, `${text.replace("    wie: Planning\nkinds:", behind)}lead: Support\n`);
  });

  it("write their decimals behind commas where most of the text does", () => {
    const dutch = `kpis:
  - { name: FCR, norm: "minstens 72,5%", part: "12,5" }
  - { name: herhaalverkeer, norm: hoogstens 6%, cap: "7,5%" }
  - { name: AHT, norm: hoogstens 5 minuten }
`;
    assert.equal(
      changed([{ do: "set", path: at(1, "at_most"), value: "5.89%" }], dutch),
      dutch.replace("7,5%", "5,89%"),
    );
    assert.equal(
      changed([{ do: "set", path: at(1, "at_most"), value: "5.89%" }], dutch.replace(', cap: "7,5%"', "")),
      dutch.replace(', cap: "7,5%"', "").replace("hoogstens 6%", '"hoogstens 5,89%"'),
    );
    assert.equal(
      changed([{ do: "set", path: at(2, "at_most"), value: "330 s" }], dutch),
      dutch.replace("hoogstens 5 minuten", '"hoogstens 5,5 minuten"'),
    );
    assert.equal(changed([{ do: "set", path: at(0, "weight"), value: "7.5%" }], dutch), dutch.replace("12,5", "7,5"));
    const pointed = dutch.replaceAll(/(\d),(\d)/g, "$1.$2");
    assert.equal(
      changed([{ do: "set", path: at(1, "at_most"), value: "5.89%" }], pointed),
      pointed.replace("7.5%", "5.89%"),
    );
  });

  it("put a bound into the phrase that is there, or in its place", () => {
    assert.equal(
      changed([{ do: "set", path: at(0, "at_least"), value: "4 min" }]),
      text.replace("5 minutes", "5 minutes and at least 4 min"),
    );
    assert.equal(changed([{ do: "set", path: at(1, "at_least"), value: "4%" }]), text.replace("TBD", "At least 4%"));
  });

  it("make new items among the others", () => {
    assert.equal(
      changed([
        {
          do: "add-item",
          path: ["targets"],
          value: { metric: "repeat_contact_rate", at_least: "10%", measured: { by: "repeat_contact" } },
          after: 0,
        },
      ]),
      text.replace(
        "    wie: Planning\n  - name: Repeat",
        "    wie: Planning\n  - name: Repeat contact rate\n    source: repeat_contact\n    goal: At least 10%\n  - name: Repeat",
      ),
    );
    assert.equal(
      changed([{ do: "add-item", path: ["demand", "mix"], value: { class: "move", share: "5%" } }]),
      text.replace("threat: { part: 0.4 }", "threat: { part: 0.4 }\n  move: { part: 5% }"),
    );
  });

  it("are none where some of it cannot be said", () => {
    const cannot: readonly Change[] = [
      { do: "set", path: ["people", "coaching"], value: { per_agent: "2 h" } },
      { do: "set", path: at(0, "level"), value: "organisation" },
      { do: "set", path: at(0, "stakes"), value: "none" },
      { do: "add-item", path: ["targets"], value: { metric: "fcr", at_least: "80%", stakes: "none" } },
      { do: "rename", path: at(0, "metric"), key: "id" },
      { do: "set-first", key: "version", value: 1 },
      { do: "replace", range: { start: text.indexOf("At or"), end: text.indexOf("At or") + 2 }, text: "x" },
    ];
    for (const change of cannot) {
      assert.equal(changed([change]), null, JSON.stringify(change));
      assert.equal(changed([{ do: "set", path: at(0, "weight"), value: "45%" }, change]), null);
    }
  });

  it("read as they were meant", () => {
    const after = changed([{ do: "set", path: at(0, "at_most"), value: "330 s" }])!;
    assert.equal(after, text.replace("5 minutes", "5.5 minutes"));
    const [document] = readThrough(parseAtOnce(after), shape).documents;
    const { targets } = plainValue(document!.root!) as { readonly targets: readonly { readonly at_most?: string }[] };
    assert.equal(targets[0]!.at_most, "330 s");
    assert.deepEqual(parseAtOnce(after).documents[0]!.syntax, []);
  });
});
