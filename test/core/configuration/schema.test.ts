import assert from "node:assert/strict";
import schema from "../../../schemas/configuration.schema.json";
import { allRules } from "../../../src/core";
import { presets, ruleSeverities } from "../../../src/core/configuration/configuration";
import { problemsIn } from "./files";

interface Schema {
  readonly [keyword: string]: unknown;
}

/** Every key that the schema knows, but for those of the model's assumptions, which the other schema describes. */
function keysIn(value: Schema, within = ""): (readonly [string, Schema])[] {
  return Object.entries(value).flatMap(([key, inner]) => {
    if (typeof inner !== "object" || inner === null || /^(?:assumptions|shares_by_tone)$/.test(key)) return [];
    const own = within === "properties" ? [[key, inner as Schema] as const] : [];
    return [...own, ...keysIn(inner as Schema, key)];
  });
}

describe("the schema of a configuration", () => {
  it("describes every key in both languages", () => {
    const keys = keysIn(schema as Schema);
    assert.ok(keys.length > allRules.length + 20);
    for (const [at, { description, "x-nl": dutch }] of keys) {
      assert.match(String(description), /^[^a-z].{8,}\.$/s, at);
      assert.match(String(dutch), /^[^a-z].{8,}\.$/s, at);
    }
  });

  it("knows every rule with its options and defaults, and takes them as they stand there", async () => {
    const rules: Readonly<Record<string, Schema>> = schema.definitions.rules.properties;
    for (const rule of allRules) {
      const known = rules[rule.id];
      assert.equal(known?.default, rule.severity, rule.id);
      const options = Object.keys(rule.options);
      const properties = (known.properties ?? { severity: {} }) as Readonly<Record<string, Schema>>;
      assert.deepEqual(Object.keys(properties), options.length > 0 ? ["severity", ...options] : ["severity"], rule.id);
      const written = options.map(name => `, ${name}: ${properties[name]!.default}`).join("");
      assert.deepEqual(
        await problemsIn(`rules: { ${rule.id}: { severity: off${written} } }\nlocked: [${rule.id}]\n`),
        [],
      );
    }
    assert.equal(Object.keys(rules).length, allRules.length);
  });

  it("has the words of the format", () => {
    assert.deepEqual(schema.definitions.severity.enum, [...ruleSeverities]);
    for (const preset of presets) assert.ok(schema.properties.extends.examples.includes(preset));
  });
});
