/** Route from the root of a YAML document to a value: keys of mappings and indexes of sequences. */
export type Path = readonly (string | number)[];

/** First step of a path into another document: no path in this one starts with it. */
const otherDocument = -1;

/** The root of another document, told apart from all others by `name`. */
export function rootElsewhere(name: string): Path {
  return [otherDocument, name];
}

export function leadsElsewhere(path: Path): boolean {
  return path[0] === otherDocument;
}

/** A path as people write it: `demand.mix[1].share`. */
export function dotted(path: Path): string {
  return path.reduce<string>((name, step) => {
    if (typeof step === "number") return `${name}[${step}]`;
    return name === "" ? step : `${name}.${step}`;
  }, "");
}

export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((step, depth) => step === b[depth]);
}
