import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import configuration from "../../../schemas/configuration.schema.json";
import schema from "../../../schemas/target-file.schema.json";
import { stakesInOrder, tones } from "../../../src/core/model/target-set";
import { checkShape } from "../../../src/core/shape/check-shape";
import { expectations } from "../../../src/core/shape/problem";

interface Schema {
  readonly [keyword: string]: unknown;
}

interface Place {
  readonly at: string;
  readonly schema: Schema;
}

const all = placesIn(schema as Schema, "");
const keys = all.filter(({ at }) => /\/(patternP|p)roperties\/[^/]+$/.test(at));
const enums = keys.filter(place => place.schema.enum);

describe("the schema of a target file", () => {
  it("describes every key, in sentences", () => {
    assert.ok(keys.length > 120);
    for (const { at, schema } of keys) assert.match(String(schema.description), /^[A-Z].{8,}\.$/s, at);
  });

  it("says in Dutch whatever it says in English, word for word of its lists too", () => {
    for (const { at, schema } of all.filter(place => place.schema.description !== undefined)) {
      const english = String(schema.markdownDescription ?? schema.description);
      const dutch = String(schema["x-nl"]);
      assert.match(dutch, /^\p{Lu}.{8,}\.$/su, at);
      assert.ok(dutch.length > 0.5 * english.length && dutch.length < 2 * english.length, `${at} ${dutch}`);
      assert.notEqual(dutch, english, at);
      for (const amount of english.match(/\d+(?:\.\d+)?%?/g) ?? [])
        assert.ok(dutch.includes(amount), `${at} ${amount}`);
    }
    for (const { at, schema } of enums) {
      const dutch = schema["x-enum-nl"] as string[];
      assert.equal(dutch?.length, (schema.enum as string[]).length, at);
      assert.equal(new Set(dutch).size, dutch.length, at);
      for (const meaning of dutch) assert.match(meaning, /^[\p{Ll}].{4,}[^.]$/u, at);
    }
  });

  it("keeps to the terms of the Dutch words", () => {
    const terms: readonly (readonly [english: RegExp, dutch: RegExp])[] = [
      [/\btarget set\b/, /normenset/],
      [/\btargets? (?!files?|set)(?:is|looks|counts|in the)\b/, /\bnorm/],
      [/\bmetric's\b/, /kengetal/],
      [/^Handle time/, /^Afhandeltijd/],
      [/\bjudgments?\b/, /inschatting/],
      [/full attention/, /volle aandacht/],
      [/green-day model/, /groenedagmodel/],
      [/wrap-up/, /nawerk/],
    ];
    for (const { at, schema } of all.filter(place => place.schema.description !== undefined)) {
      const dutch = String(schema["x-nl"]);
      for (const [said, term] of terms)
        if (said.test(String(schema.markdownDescription ?? schema.description))) assert.match(dutch, term, at);
    }
  });

  it("describes what mappings and lists with names of the writer's own hold", () => {
    for (const { at, schema } of all.filter(place => /\/(items|additionalProperties)$/.test(place.at))) {
      const held = typeof schema.$ref === "string" ? all.find(place => `#${place.at}` === schema.$ref)?.schema : schema;
      assert.ok(held?.description, at);
    }
  });

  it("closes every mapping with known keys, but for keys of the user's own", () => {
    for (const { at, schema } of all.filter(place => place.schema.properties)) {
      assert.equal(schema.additionalProperties, false, at);
      assert.ok((schema.patternProperties as Schema)["^x-"], at);
    }
  });

  it("has the words of the format, each with its meaning", () => {
    const words = Object.fromEntries(enums.map(({ at, schema }) => [at.slice(at.lastIndexOf("/") + 1), schema.enum]));
    assert.deepEqual(words, {
      channel: ["voice", "chat", "email", "social", "video", "back_office"],
      tone: [...tones],
      level: ["agent", "team", "site", "organisation"],
      stakes: [...stakesInOrder],
      history_every: ["week", "month", "quarter", "year"],
      by: ["acd", "agent", "repeat_contact", "survey", "monitoring", "hr", "planning"],
      method: ["all", "random", "agent_selected", "after_resolution", "opt_in"],
      starts: ["arrival", "after_menu"],
      averaged_over: ["interval", "day", "month"],
      counted_as: ["wrap_up", "aux", "break"],
      schedule: ["fixed", "bids", "self_rostered"],
      workplace: ["office", "hybrid", "own_choice"],
    });
    for (const { at, schema } of enums) {
      const meanings = schema.enumDescriptions as string[];
      const values = schema.enum as string[];
      assert.equal(meanings.length, values.length, at);
      assert.ok(schema.markdownDescription, at);
      values.forEach((value, index) => {
        assert.ok(String(schema.description).includes(`${value}: ${meanings[index]}`), `${at} ${value}`);
      });
    }
  });

  it("names the words that exclude knows without closing the list", () => {
    const exclude = keys.find(({ at }) => at.endsWith("/exclude"))!.schema;
    for (const word of ["transferred", "escalated", "abandoned", "short", "reopened"]) {
      assert.ok(String(exclude.description).includes(word), word);
      assert.ok(((exclude.items as Schema).examples as string[]).includes(word), word);
    }
  });

  it("asks, like that of configurations, for nothing that the shape folder has no expectation for, and for each of them somewhere", () => {
    const both = [...all, ...placesIn(configuration as Schema, "")];
    const asked = new Set(both.map(({ schema }) => schema["x-expects"]).filter(each => typeof each === "string"));
    const byTypeAlone = ["list", "mapping", "text", "yes-or-no"];
    assert.deepEqual([...new Set([...asked, ...byTypeAlone])].sort(), [...expectations]);
  });

  it("gives examples and defaults of its own types", () => {
    for (const { at, schema } of all) {
      const types = [schema.type ?? "number"].flat();
      const given = [...((schema.examples as unknown[]) ?? []), ...("default" in schema ? [schema.default] : [])];
      for (const example of given) {
        assert.ok(
          types.includes(Array.isArray(example) ? "array" : typeof example),
          `${at} ${JSON.stringify(example)}`,
        );
      }
    }
  });

  it("has snippets that are right as they stand", () => {
    const whole: Record<string, (body: unknown) => unknown> = {
      "": body => body,
      "/properties/targets": body => ({ version: 1, targets: body }),
      "/definitions/target": body => ({ version: 1, targets: { aht: body } }),
      "/definitions/class": body => ({ version: 1, targets: { aht: {} }, demand: { mix: [body] } }),
      "/properties/people/properties/recovery": body => ({
        version: 1,
        targets: { aht: {} },
        people: { recovery: body },
      }),
    };
    const places = all.filter(({ schema }) => schema.defaultSnippets);
    assert.deepEqual(places.map(({ at }) => at).sort(), Object.keys(whole).sort());
    for (const { at, schema } of places) {
      for (const { body } of schema.defaultSnippets as { body: unknown }[]) {
        assert.deepEqual(checkShape(whole[at]!(filledIn(body))), [], at);
      }
    }
  });
});

describe("the generated validator", () => {
  const code = readFileSync(require.resolve("../../../src/core/shape/target-file.generated.js"), "utf8");

  it("makes no code at run time and stands alone", () => {
    assert.doesNotMatch(code, /\beval\b|\bFunction\b|\brequire\b|\bimport\b/);
  });

  it("carries no texts for people", () => {
    assert.ok(!code.includes("Inbound"));
    assert.doesNotMatch(code, /"(markdownD|enumD|d)escriptions?":"|"x-(?:enum-)?nl"/);
  });

  it("collects errors only up to its limit", () => {
    assert.doesNotMatch(code, /vErrors\.(push|concat)/);
  });
});

function placesIn(schema: Schema, at: string): Place[] {
  const nested = ["additionalProperties", "items"].flatMap(keyword => {
    const inner = schema[keyword];
    return typeof inner === "object" && inner ? placesIn(inner as Schema, `${at}/${keyword}`) : [];
  });
  const named = ["properties", "patternProperties", "definitions"].flatMap(keyword =>
    Object.entries((schema[keyword] as Schema | undefined) ?? {}).flatMap(([name, inner]) =>
      placesIn(inner as Schema, `${at}/${keyword}/${name}`),
    ),
  );
  return [{ at, schema }, ...nested, ...named];
}

/** A snippet's body with the first choice of every placeholder. */
function filledIn(body: unknown): unknown {
  const text = JSON.stringify(body).replace(/\$\{\d+:([^}]*)\}|\$\{\d+\|([^,|]*)[^}]*\}/g, "$1$2");
  return JSON.parse(text);
}
