/** `exactOptionalPropertyTypes` tells an absent key from an undefined one. */
export type Given<T> = { [Key in keyof T as undefined extends T[Key] ? never : Key]: T[Key] } & {
  [Key in keyof T as undefined extends T[Key] ? Key : never]?: Exclude<T[Key], undefined>;
};

/** The object without the keys whose value is undefined. */
export function given<T extends object>(values: T): Given<T> {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(values)) {
    const value = (values as Record<string, unknown>)[key];
    if (value !== undefined) result[key] = value;
  }
  return result as Given<T>;
}
