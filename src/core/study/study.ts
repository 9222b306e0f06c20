import type { Metric } from "../metrics/metric";
import { parseAtOnce } from "../source/parse-at-once";
import { readCsv } from "./csv";
import type { Role } from "./headers";
import type { Listing } from "./listing";
import { type ReadRow, readRow } from "./read-row";
import { Recogniser, type Roles, rolesIn } from "./roles";
import { listingOf, type Sheet } from "./sheet-listing";
import { listingsIn } from "./yaml-listings";

/** What a file that somebody has already says of targets. */
export interface Study {
  /** The list in it that says most. */
  readonly listing: Listing;
  readonly columns: ReadonlyMap<Role, string>;
  readonly rows: readonly ReadRow[];
}

export interface Studied {
  /** Null where nothing in the file asks something of a metric. */
  readonly study: Study | null;
  /** Names of what stands in it all the same. */
  readonly saw: readonly string[];
}

/** Most names that are told where nothing is recognised, and the longest of them, in UTF-16 code units. */
const mostSeen = 8;
const longestSeen = 60;

/** Whether a row is a target beyond doubt: its metric is known by this name, and what it asks can be read. */
export function isSure({ asked, confidence }: ReadRow): boolean {
  return (confidence === "exact" || confidence === "alias") && asked?.kind === "bounds";
}

/** Whether a row is a target if its name means the metric that its words say: one to ask about. */
export function isLikely({ asked, confidence }: ReadRow): boolean {
  return confidence === "likely" && asked?.kind === "bounds";
}

/**
 * Studies a YAML text in whatever shape. Never throws.
 *
 * @param own the organisation's own metrics, which come before the catalogue's
 */
export function studyYaml(text: string, own?: readonly Metric[]): Studied {
  return bestOf(listingsIn(parseAtOnce(text)), own);
}

/** Studies the listings of a file, as of a workbook with a sheet each. */
function bestOf(listings: readonly Listing[], own?: readonly Metric[]): Studied {
  const recogniser = new Recogniser(own);
  let best: { readonly study: Study; readonly worth: number } | null = null;
  for (const listing of listings) {
    const roles = rolesIn(listing, recogniser);
    if (!roles) continue;
    const study = studied(listing, roles);
    const worth = worthOf(study);
    if (worth > (best?.worth ?? 0)) best = { study, worth };
  }
  return { study: best?.study ?? null, saw: sawIn(listings) };
}

function sawIn(listings: readonly Listing[]): readonly string[] {
  const named = listings.flatMap(({ columns, top }) => (top ?? columns).map(each => each.slice(0, longestSeen)));
  const columns = named.filter(column => column !== "$key" && column !== ".");
  return [...new Set(columns)].slice(0, mostSeen);
}

function studied(listing: Listing, roles: Roles): Study {
  return { listing, columns: roles.columns, rows: listing.rows.flatMap(row => readRow(row, roles) ?? []) };
}

/** The more of the trade's metrics it asks something of, the more; and the fewer other things stand between. */
function worthOf({ rows, listing }: Study): number {
  const said = (row: ReadRow): number => (isSure(row) ? 1 : isLikely(row) ? 0.7 : row.metric && row.asked ? 0.3 : 0);
  const worth = rows.reduce((sum, row) => sum + said(row), 0);
  const wildcards = listing.at?.match(/\*/g)?.length ?? 0;
  return worth - worth * 0.01 * wildcards - 0.001 * (rows.length - worth);
}

/** Studies a text of values parted by commas or the like. Never throws. */
export function studyCsv(text: string, own?: readonly Metric[]): Studied {
  return bestOf([listingOf(readCsv(text), line => ({ line }))], own);
}

/** Studies the sheets of a workbook. */
export function studySheets(sheets: readonly Sheet[], own?: readonly Metric[]): Studied {
  return bestOf(
    sheets.map(sheet => listingOf(sheet, row => ({ sheet: sheet.name, row }))),
    own,
  );
}
