import type { Path } from "../source/path";
import type { Language } from "../words/format";

/** A JSON Schema, or a part of one. */
export interface Schema {
  readonly [keyword: string]: unknown;
}

/** The part of a schema that a path leads to; null where it leads nowhere. */
export function schemaAt(root: Schema, path: Path): Schema | null {
  let schema: Schema | null = root;
  for (const step of path) {
    if (!schema) return null;
    const keys = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
    const inner: unknown =
      typeof step === "number" ? schema.items : Object.hasOwn(keys, step) ? keys[step] : schema.additionalProperties;
    schema = typeof inner === "object" && inner !== null ? flat(root, inner as Schema) : null;
  }
  return schema;
}

/** A schema with what it points at; its own words come first. */
export function flat(root: Schema, schema: Schema): Schema {
  if (typeof schema.$ref !== "string") return schema;
  const definitions = root.definitions as Readonly<Record<string, Schema>>;
  const target = definitions[schema.$ref.replace("#/definitions/", "")] ?? {};
  return { ...flat(root, target), ...schema };
}

/** What a schema says of what it describes, in a language where it has that; empty where it says nothing. */
export function aboutOf(schema: Schema, language: Language): string {
  const said = (language === "nl" && schema["x-nl"]) || schema.markdownDescription || schema.description;
  return typeof said === "string" ? said : "";
}

/** What each word of a schema's `enum` means, in its order. */
export function meaningsOf(schema: Schema | undefined, language: Language): readonly string[] {
  return ((language === "nl" && schema?.["x-enum-nl"]) || schema?.enumDescriptions || []) as readonly string[];
}

export function takes(schema: Schema, type: string): boolean {
  return [schema.type].flat().includes(type);
}
