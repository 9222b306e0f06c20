import { phraseBounds } from "../own-shape/phrase-bounds";
import type { Plain } from "../source/plain";
import { readWay } from "./asked";
import type { Role } from "./headers";
import { isLikely, type Study } from "./study";

/** What a shape feeds, in the order in which it is written. */
const fed = [
  "target",
  "at_least",
  "at_most",
  "within",
  "scale",
  "level",
  "weight",
  "baseline",
  "owner",
  "review_by",
  "rationale",
] as const;
/** What a target file can say, and a shape only in words that it reads. */
const sayable = ["operator", "green", "amber"] as const;
/** Most names that a shape says the meaning of. */
const mostWords = 200;

export interface ShapeEntry {
  /** An item of `shapes` in a configuration. */
  readonly entry: Plain;
  /** Columns that it has to leave out. */
  readonly unsaid: readonly string[];
}

/**
 * The entry of `shapes` that lets a YAML file be linted where it stands; null where a shape cannot say where its targets are.
 *
 * @param files the pattern that takes the file
 * @param accepted names that somebody said yes to
 */
export function shapeEntry(study: Study, files: string, accepted: ReadonlySet<string>): ShapeEntry | null {
  const { columns, listing } = study;
  if (listing.at === null) return null;
  const target = columns.get("target") ?? columns.get("green");
  const fields: [string, Plain][] = [["metric", metricFeed(study, accepted)]];
  if (target !== undefined) fields.push(["target", target]);
  for (const role of fed) {
    const column = columns.get(role);
    if (column !== undefined && role !== "target" && readsAsItStands(study, role, column)) fields.push([role, column]);
  }
  const unit = columns.get("unit");
  if (unit !== undefined) fields.push(["unit", unit]);
  const unsaid: string[] = [];
  for (const role of sayable) {
    const column = columns.get(role);
    const said = column === undefined ? null : feedOf(role, column, study);
    if (said) fields.push(said);
    else if (column !== undefined && column !== target) unsaid.push(column);
  }
  return { entry: { files: [files], targets: { at: listing.at, ...Object.fromEntries(fields) } }, unsaid };
}

/** Of a direction in words, and of a colour whose bounds are phrases; null where a cell is neither. */
function feedOf(role: (typeof sayable)[number], column: string, { listing }: Study): [string, Plain] | null {
  const said = new Set(listing.rows.flatMap(({ cells }) => cells.get(column) ?? []));
  if (role !== "operator")
    return [...said].every(text => "bounds" in phraseBounds(text)) ? [`bands.${role}`, column] : null;
  const words = [...said].map(text => [text, readWay(text)?.replace(" ", "_")] as const);
  if (words.length > mostWords || words.some(([, way]) => way === undefined)) return null;
  return ["direction", { from: column, words: Object.fromEntries(words) as Record<string, string> }];
}

/** A name that is only likely is not known to the check: where one was said yes to, the shape says what each name means. */
function metricFeed({ columns, rows }: Study, accepted: ReadonlySet<string>): Plain {
  const from = columns.get("metric")!;
  const taken = rows.filter(row => isLikely(row) && accepted.has(row.name));
  if (taken.length === 0) return from;
  const words = rows.slice(0, mostWords).map(row => [row.name, taken.includes(row) ? row.metric!.id : row.name]);
  return { from, words: Object.fromEntries(words) };
}

/** A column whose words are not the format's own would only bring findings. */
function readsAsItStands({ rows, listing }: Study, role: Role, column: string): boolean {
  if (role === "owner" || role === "rationale") return true;
  const said = listing.rows.flatMap(({ cells }) => cells.get(column) ?? []);
  const read = rows.filter(({ left }) => !left.some(each => each.column === column)).length;
  if (role === "scale" || role === "level" || role === "review_by" || role === "weight") {
    const same = rows.filter(({ others }) =>
      others.some(([key, value]) => key === role && said.includes(value)),
    ).length;
    return same > 0 && same === said.length;
  }
  return read === rows.length;
}

/** A pattern that takes one file: what means more in patterns is taken as any one character. */
export function patternFor(path: string): string {
  return `/${path.replace(/[*?[\]\\]/g, "?")}`;
}
