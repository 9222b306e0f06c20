/** Errors kept of one document: far more than a person reads, few enough to stay small whatever the document. */
export const limit = 1000;

/**
 * Code of a validator as Ajv writes it, in a few helpers and a third of the size. The place in the value, the keyword and the key at
 * fault say enough: the tree of places says the rest. Lengths are in UTF-16 code units, as everywhere in the core. Errors stop at the
 * limit. Code of another form than known here, or code that needs Ajv at run time, ends the build.
 */
export function compact(code: string): string {
  const written = withKeySets(code)
    .replace(/^const func\d+ = Object\.prototype\.hasOwnProperty;\n/gm, "")
    .replace(/require\("ajv\/dist\/runtime\/ucs2length"\)\.default/g, "text => text.length")
    .replace(error, (_, _name, said: string) => `vErrors = tell(vErrors${inArguments(said)});`)
    .replace(inner, "vErrors = tellAll(vErrors, $1, $2, $3);")
    .replace(/^(?:let errors = 0;|errors = _errs\d+;)\n/gm, "")
    .replace(/^return errors === 0;/gm, "return vErrors === null;")
    .replace(/\b(const _errs\d+ =|_errs\d+ ===) errors;/g, "$1 (vErrors?.length ?? 0);")
    .replace(/(function validate\d+)\(.*\)\{/g, '$1(data, instancePath = ""){')
    .replace(
      /\(typeof (\w+) !== "string"\) && \(!\(\(typeof \1 == "number"\) && \(isFinite\(\1\)\)\)\)/g,
      "!isPlain($1)",
    )
    .replace(/\b(\w+) && typeof \1 == "object" && !Array\.isArray\(\1\)/g, "isMapping($1)")
    .replace(/\bvErrors\.length = (\w+);/g, "forget(vErrors, $1);")
    .replace(plainKey, "vErrors = plain(vErrors, $1, $3);")
    .replace(textKey, "vErrors = text(vErrors, $1, $2);");
  const unknown =
    /\bvErrors\.(?!length;).*|(?<!\.)\berrors\b.*|\bvErrors = \[.*|\brequire\(.*|^import .*|\bschema\d.*|\bfunc\d+\.call.*|\{instancePath.*/m.exec(
      written,
    );
  if (unknown) throw new Error(`Ajv writes code that the generator does not know: ${unknown[0]}`);
  return `${written}${helpers}`;
}

/** An error that is kept where others may be. */
const error =
  /const (err\d+) = \{(.*)\};\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}\nerrors\+\+;/g;

/** A key whose value has to be a text or a number, and one whose value has to be a text. */
const plainKey =
  /if\((data\S+) !== undefined\)\{\nlet (data\d+) = \1;\nif\(!isPlain\(\2\)\)\{\nvErrors = tell\(vErrors, (.+), "type"\);\n\}\n\}/g;
const textKey =
  /if\((data\S+) !== undefined\)\{\nif\(typeof \1 !== "string"\)\{\nvErrors = tell\(vErrors, (.+), "type"\);\n\}\n\}/g;

/** What another validator finds in a part of the value. */
const inner =
  /if\(!\((validate\d+)\((.+), \{instancePath:(.+),parentData:.*\}\)\)\)\{\nvErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);\nerrors = vErrors\.length;\n\}/g;

/** `instancePath:instancePath+"/name",schemaPath:…,keyword:"type",params:{…}` as arguments; nothing for an error that is dropped again. */
function inArguments(said: string): string {
  if (said === "") return "";
  const parts = /^instancePath(?::(.+?))?,schemaPath:"[^"]*",keyword:"(\w+)",params:\{(.*)\}$/.exec(said);
  if (!parts) throw new Error(`Ajv writes an error that the generator does not know: ${said}`);
  const [, path = "instancePath", keyword, params] = parts;
  const named = /^(?:additional|missing)Property: /.test(params!) ? `, {${params}}` : "";
  return `, ${path}, "${keyword}"${named}`;
}

/** The keys that a mapping knows, in place of the schemas that Ajv looks them up in. */
function withKeySets(code: string): string {
  const schemas = new Map<string, unknown>();
  const rest = code.replace(/^const (schema\d+) = (\{.*\});\n/gm, (_, name: string, json: string) => {
    schemas.set(name, JSON.parse(json));
    return "";
  });
  const sets: string[] = [];
  const asked = rest.replace(
    /func\d+\.call\((schema\d+)((?:\.\w+)*), (\w+)\)/g,
    (_, name: string, path: string, key: string) => {
      const keys = Object.keys(path.split(".").slice(1).reduce(within, schemas.get(name)) as object);
      sets.push(`const keys${sets.length} = new Set("${keys.join(" ")}".split(" "));`);
      return `keys${sets.length - 1}.has(${key})`;
    },
  );
  return `${sets.join("\n")}\n${asked.replace(/allowedValues: schema\d+[\w.]*/g, "")}`;
}

function within(value: unknown, key: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[key];
}

const helpers = `
function isPlain(value) {
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}
function isMapping(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function tell(errors, instancePath, keyword, params) {
  return keepAll(errors ?? [], [{ instancePath, keyword, params }]);
}
function plain(errors, value, path) {
  return value === undefined || isPlain(value) ? errors : tell(errors, path, "type");
}
function text(errors, value, path) {
  return value === undefined || typeof value === "string" ? errors : tell(errors, path, "type");
}
function tellAll(errors, validate, value, path) {
  return validate(value, path) ? errors : keepAll(errors ?? [], validate.errors);
}
function keepAll(errors, more) {
  for (const error of more) if (errors.length < ${limit}) errors.push(error);
  return errors;
}
function forget(errors, count) {
  if (errors.length > count) errors.length = count;
}`;
