import type { Expectation } from "./problem";

/** What a schema says of one place of a document, and of the places within it. */
export interface Place {
  readonly expected: Expectation | { readonly oneOf: readonly string[] };
  /** By known key, in the order of the schema. */
  readonly keys?: Readonly<Record<string, Place>>;
  /** Of the values in a mapping whose keys are the writer's own names. */
  readonly values?: Place;
  /** Of the items of a list. */
  readonly items?: Place;
}

/** An error as a generated validator gives it; `instancePath` is a JSON pointer into the value. */
export interface ValidationError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params?: { readonly additionalProperty?: string; readonly missingProperty?: string };
}

export interface Validate {
  (value: unknown): boolean;
  /** Of the last call; null where the value was valid. */
  readonly errors?: readonly ValidationError[] | null;
}

/** What `src/build/generate-validator.ts` writes for a schema. */
export interface Validator {
  readonly validate: Validate;
  /** Most errors that one call gives. */
  readonly limit: number;
  /** Of the document's root. */
  readonly place: Place;
}
