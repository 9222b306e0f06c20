import assert from "node:assert/strict";
import describing from "../../../schemas/target-file.describing.schema.json";
import schema from "../../../schemas/target-file.schema.json";

type Json = { readonly [key: string]: unknown };

/** Keywords that a file could fail, or that would offer values. */
const failing = [
  "type",
  "required",
  "enum",
  "const",
  "pattern",
  "not",
  "minItems",
  "minProperties",
  "default",
  "examples",
  "defaultSnippets",
];

/** The keywords of every part of a schema, with the paths of the keys that they describe. */
function parts(value: Json, path: string): (readonly [string, Json])[] {
  const inner = (key: string) => Object.entries((value[key] ?? {}) as Record<string, Json>);
  return [
    [path, value],
    ...inner("properties").flatMap(([key, each]) => parts(each, `${path}.${key}`)),
    ...inner("definitions").flatMap(([key, each]) => parts(each, `#${key}`)),
    ...["items", "additionalProperties"].flatMap(key =>
      typeof value[key] === "object" ? parts(value[key] as Json, `${path}/${key}`) : [],
    ),
  ];
}

describe("the schema that other editors show", () => {
  it("describes every key, and holds nothing that a file could fail or that would be offered twice", () => {
    const whole = parts(schema as Json, "").filter(([path]) => path !== "");
    const described = new Map(parts(describing as Json, ""));
    assert.ok(whole.length > 150);
    for (const [path, { description, $ref }] of whole) {
      const each = described.get(path);
      assert.ok(each, path);
      assert.equal(each.description, description, path);
      assert.equal(each.$ref, $ref, path);
    }
    for (const [path, each] of described) {
      assert.deepEqual(
        failing.filter(keyword => keyword in each),
        [],
        path,
      );
      assert.notEqual(each.additionalProperties, false, path);
    }
  });
});
