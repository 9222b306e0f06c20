import type { Metric } from "../metrics/metric";
import { type Recognition, recogniseMetric } from "../metrics/recognise/recognise";
import { readPhrase } from "../phrases/read-phrase";
import { type Role, roleOf } from "./headers";
import type { Listing } from "./listing";

/** Which column says what, and how each name is recognised. */
export interface Roles {
  readonly columns: ReadonlyMap<Role, string>;
  recognise(name: string): Recognition;
}

/** Recognises names once each: the same ones come by in every column of the same file. */
export class Recogniser {
  private readonly known = new Map<string, Recognition>();

  constructor(private readonly own: readonly Metric[] = []) {}

  readonly recognise = (name: string): Recognition => {
    const known = this.known.get(name) ?? recogniseMetric(name, this.own);
    this.known.set(name, known);
    return known;
  };
}

/** Rows that say enough about a column. */
const enough = 200;

/**
 * What the columns of a listing are: by their headers, and where several could be, or none says so, by what stands in them. Null where
 * no column has a metric that is recognised, or none says what is asked of it.
 */
export function rolesIn(listing: Listing, { recognise }: Recogniser): Roles | null {
  const named = new Map(listing.columns.map(column => [column, roleOf(column)]));
  const metric = mostOf(listing, listing.columns, (text, column) => {
    if (recognise(text).metric === null) return 0;
    return named.get(column) === "metric" ? 1.5 : named.get(column) === null || column === "$key" ? 1 : 0;
  });
  if (metric === null) return null;
  const columns = new Map<Role, string>([["metric", metric]]);
  for (const [column, role] of named)
    if (role && role !== "target" && role !== "metric" && column !== metric && !columns.has(role))
      columns.set(role, column);
  const asking = listing.columns.filter(column => column !== metric && named.get(column) === "target");
  const target = mostOf(listing, asking, text => (isReadable(text) ? 1 : 0.1));
  if (target !== null) columns.set("target", target);
  else if (!columns.has("green") && !columns.has("at_least") && !columns.has("at_most")) {
    const unnamed = listing.columns.filter(column => column !== metric && named.get(column) === null);
    const said = mostOf(listing, unnamed, text => (readPhrase(text).kind === "bound" ? 1 : -0.5));
    if (said === null) return null;
    columns.set("target", said);
  }
  return { columns, recognise };
}

/** The column in which most of what stands there counts; null where nothing does. */
function mostOf(
  { rows }: Listing,
  columns: readonly string[],
  count: (text: string, column: string) => number,
): string | null {
  let best: { readonly column: string; readonly counted: number } | null = null;
  for (const column of columns) {
    let counted = 0;
    for (const { cells } of rows.slice(0, enough)) {
      const text = cells.get(column);
      if (text !== undefined) counted += count(text, column);
    }
    if (counted > (best?.counted ?? 0)) best = { column, counted };
  }
  return best?.column ?? null;
}

/** A phrase that says something, or an amount. */
function isReadable(text: string): boolean {
  const reading = readPhrase(text);
  return reading.kind !== "none" || reading.nearest !== undefined;
}
