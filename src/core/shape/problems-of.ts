import { nearest } from "../nearest";
import { type Path, samePath } from "../source/path";
import { foundIn } from "./found";
import type { Expected, ShapeProblem } from "./problem";
import type { Place, ValidationError, Validator } from "./validator";

const mostNearest = 2;

/** The errors of a generated validator as problems, one per place. */
export function problemsOf({ validate, limit, place }: Validator, value: unknown): ShapeProblem[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  const cutOff = errors.length >= limit;
  const told = onePerPlace(cutOff ? errors.slice(0, limit - 1) : errors);
  const problems = told.map(error => problemOf(error, value, place));
  const merged = withMisspelt(problems);
  return cutOff ? [...merged, { kind: "too-many", path: [] }] : merged;
}

/** Several keywords can fail on one value: the first says enough. */
function onePerPlace(errors: readonly ValidationError[]): ValidationError[] {
  const seen = new Set<string>();
  return errors.filter(({ instancePath, params }) => {
    const place = JSON.stringify([instancePath, params?.additionalProperty, params?.missingProperty]);
    return !seen.has(place) && seen.add(place);
  });
}

function problemOf(error: ValidationError, root: unknown, rootPlace: Place): ShapeProblem {
  const { path, value, place } = follow(error.instancePath, root, rootPlace);
  const unknown = error.params?.additionalProperty;
  if (unknown !== undefined) {
    const known = Object.keys(place.keys ?? {});
    const free = known.filter(key => !Object.hasOwn(value as object, key));
    return { kind: "unknown-key", path, key: unknown, nearest: nearest(unknown, free, mostNearest), known };
  }
  const missing = error.params?.missingProperty;
  if (missing !== undefined) return { kind: "missing-key", path, key: missing, misspelt: null };
  const found = foundIn(value);
  const empty = error.keyword === "minProperties" || error.keyword === "minItems";
  if (place.expected === "targets" && (empty || found.kind === "nothing")) return { kind: "no-targets", path };
  return { kind: "wrong-type", path, expected: expectedAt(place, value), found };
}

/** The place in the value, and in the tree of places, that a JSON pointer leads to. */
function follow(pointer: string, root: unknown, rootPlace: Place): { path: Path; value: unknown; place: Place } {
  const path: (string | number)[] = [];
  let value = root;
  let place: Place | undefined = rootPlace;
  for (const step of pointer.split("/").slice(1)) {
    const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (Array.isArray(value)) {
      path.push(Number(key));
      value = value[Number(key)];
      place = place.items;
    } else {
      path.push(key);
      value = (value as Record<string, unknown>)[key];
      place = place.keys && Object.hasOwn(place.keys, key) ? place.keys[key] : place.values;
    }
    if (!place) throw new Error(`the validator and its tree of places disagree at ${pointer}`);
  }
  return { path, value, place };
}

function expectedAt({ expected }: Place, value: unknown): Expected {
  if (typeof expected === "string") return expected;
  const { oneOf } = expected;
  return { oneOf, nearest: typeof value === "string" ? nearest(value, oneOf, mostNearest) : [] };
}

/** A missing key and an unknown one that was meant for it are one mistake, told as what it is: the missing key. */
function withMisspelt(problems: readonly ShapeProblem[]): ShapeProblem[] {
  const meant = new Set<ShapeProblem>();
  const told = problems.map(problem => {
    if (problem.kind !== "missing-key") return problem;
    const misspelt = problems.find(
      other => other.kind === "unknown-key" && samePath(other.path, problem.path) && other.nearest[0] === problem.key,
    );
    if (misspelt?.kind !== "unknown-key") return problem;
    meant.add(misspelt);
    return { ...problem, misspelt: misspelt.key };
  });
  return told.filter(problem => !meant.has(problem));
}
