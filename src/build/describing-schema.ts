type Json = Readonly<Record<string, unknown>>;

/** Where the schema that describes target files stands, from the project's folder. */
export const describingSchemaPath = "schemas/target-file.describing.schema.json";

/**
 * The schema of target files without all that a file could fail, or that would be offered as a value: what keys there are and what they
 * mean is left. For editors that show another extension's schema beside the findings of this one. English only: such an extension is
 * given one schema for every reader, and knows nothing of `x-nl`.
 *
 * @param schema of target files
 */
export function describingSchema(schema: Json): Json {
  const { title, description, definitions } = schema;
  return {
    $schema: schema.$schema,
    title,
    description,
    ...described(schema),
    definitions: mapped(definitions as Json, described),
  };
}

function described(schema: Json): Json {
  const { $ref, description, markdownDescription, properties, items, additionalProperties } = schema;
  return {
    ...(typeof $ref === "string" ? { $ref } : {}),
    ...(description === undefined ? {} : { description }),
    ...(markdownDescription === undefined ? {} : { markdownDescription: wordsIn(schema) }),
    ...(isSchema(properties) ? { properties: mapped(properties, described) } : {}),
    ...(isSchema(items) ? { items: described(items) } : {}),
    ...(isSchema(additionalProperties) ? { additionalProperties: described(additionalProperties) } : {}),
  };
}

/** The description with what each word means, which a list of values would say otherwise. */
function wordsIn({ markdownDescription, enum: words, enumDescriptions }: Json): string {
  const meanings = (Array.isArray(words) ? words : []).map(
    (word, index) => `- \`${word}\`: ${(enumDescriptions as readonly string[] | undefined)?.[index] ?? ""}`,
  );
  return [String(markdownDescription), ...(meanings.length > 0 ? ["", ...meanings] : [])].join("\n");
}

function mapped(schemas: Json, make: (schema: Json) => Json): Json {
  return Object.fromEntries(Object.entries(schemas).map(([key, each]) => [key, make(each as Json)]));
}

function isSchema(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
