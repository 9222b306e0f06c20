/**
 * Writes the validators of the schemas as plain code, with the tree of places that the shape folder words its problems
 * by, so that nothing is compiled and no schema is loaded at run time.
 *
 *     node --import tsx src/build/generate-validator.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import standaloneCode from "ajv/dist/standalone";
import { type Expectation, expectations } from "../core/shape/problem";
import type { Place } from "../core/shape/validator";
import { compact, limit } from "./compact-validator";

interface Schema {
  readonly [keyword: string]: unknown;
}

const root = join(__dirname, "..", "..");

/** For people and editors; validation does without, and so does the bundle. */
const annotations = new Set([
  "title",
  "description",
  "markdownDescription",
  "enumDescriptions",
  "default",
  "defaultSnippets",
  "examples",
  "x-expects",
  "x-nl",
  "x-enum-nl",
]);

/** Keywords that hold one schema, and those that hold schemas by name. */
const single = ["additionalProperties", "items", "not"];
const named = ["properties", "patternProperties", "definitions"];

/** Of a value that may be nothing or of several types the first says what is asked for. */
const byType: Readonly<Record<string, Expectation>> = {
  string: "text",
  boolean: "yes-or-no",
  array: "list",
  object: "mapping",
};

async function main(): Promise<void> {
  const targetFile = "schemas/target-file.schema.json";
  write("target-file", JSON.parse(readFileSync(join(root, targetFile), "utf8")), targetFile);
  // The rules, whose options the other schema holds, need the first validator.
  const { configurationSchema, configurationSchemaPath } = await import("./configuration-schema");
  write("configuration", configurationSchema(), configurationSchemaPath);
}

function write(name: string, schema: Schema, source: string): void {
  const validator = join(root, "src", "core", "shape", `${name}.generated`);
  writeFileSync(`${validator}.js`, moduleOf(schema, source));
  writeFileSync(`${validator}.d.ts`, declarations());
}

function moduleOf(schema: Schema, source: string): string {
  const ajv = new Ajv({
    strict: true,
    allowUnionTypes: true,
    allErrors: true,
    messages: false,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  });
  const validator = standaloneCode(ajv, ajv.compile(withoutAnnotations(schema)));
  const definitions = pointedAtFirst(schemasIn(schema.definitions));
  return [
    `// Generated from ${source} by src/build/generate-validator.ts.`,
    compact(validator),
    `export const limit = ${limit};`,
    ...definitions.map(([name, inner]) => `const ${constantOf(`#/definitions/${name}`)} = ${placeCode(inner, name)};`),
    `export const place = ${placeCode(schema, "#")};`,
    "",
  ].join("\n");
}

/** Definitions in an order in which each stands behind those that it points at. */
function pointedAtFirst(definitions: Readonly<Record<string, Schema>>): [string, Schema][] {
  const placed = new Map<string, Schema>();
  const place = (name: string): void => {
    const pointers = JSON.stringify(definitions[name]).matchAll(/"#\/definitions\/(\w+)"/g);
    for (const [, other] of pointers) if (!placed.has(other!)) place(other!);
    placed.set(name, definitions[name]!);
  };
  for (const name of Object.keys(definitions)) if (!placed.has(name)) place(name);
  return [...placed];
}

function declarations(): string {
  return `import type { Place, Validate } from "./validator";
export declare const validate: Validate;
export declare const limit: number;
export declare const place: Place;
`;
}

function withoutAnnotations(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(([keyword]) => !annotations.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (single.includes(keyword) && isSchema(value)) return [keyword, withoutAnnotations(value)];
      if (!named.includes(keyword)) return [keyword, value];
      const inner = Object.entries(schemasIn(value)).map(([name, one]) => [name, withoutAnnotations(one)]);
      return [keyword, Object.fromEntries(inner)];
    }),
  );
}

/** Code of the tree of places that a schema describes. A definition stands there as the constant of its own tree. */
function placeCode(schema: Schema, at: string): string {
  if (typeof schema.$ref === "string") return constantOf(schema.$ref);
  const parts = [`expected: ${JSON.stringify(expectedBy(schema, at))}`];
  const keys = Object.entries(schemasIn(schema.properties));
  if (keys.length > 0) {
    const inner = keys.map(([key, one]) => `${JSON.stringify(key)}: ${placeCode(one, `${at}/${key}`)}`);
    parts.push(`keys: {\n${inner.join(",\n")}\n}`);
  }
  if (isSchema(schema.additionalProperties)) parts.push(`values: ${placeCode(schema.additionalProperties, `${at}/*`)}`);
  if (isSchema(schema.items)) parts.push(`items: ${placeCode(schema.items, `${at}/-`)}`);
  return `{ ${parts.join(", ")} }`;
}

function constantOf(reference: string): string {
  return `place_${reference.replace("#/definitions/", "")}`;
}

function expectedBy(schema: Schema, at: string): Place["expected"] {
  const words = schema["x-expects"] ?? schema.enum;
  if (Array.isArray(words)) return { oneOf: words as string[] };
  const declared = words ?? byType[String([schema.type].flat()[0])];
  if ((expectations as readonly unknown[]).includes(declared)) return declared as Expectation;
  throw new Error(`${at}: no expectation of the shape folder fits x-expects and type`);
}

function schemasIn(value: unknown): Readonly<Record<string, Schema>> {
  return isSchema(value) ? (value as Record<string, Schema>) : {};
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

void main();
