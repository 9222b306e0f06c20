import type { Plain } from "../source/plain";
import { blockText } from "../source/write";
import type { Language } from "../words/format";
import { message } from "../words/message";
import { say } from "../words/say";
import type { ReadRow } from "./read-row";
import { aboutRow, placeOf } from "./report";
import { isLikely, isSure, type Study } from "./study";

/**
 * A target file with what is sure of a file in another form, and what somebody said yes to; the rest stands in it as comments, each row
 * with its place.
 *
 * @param from the name of the file that was studied
 */
export function targetFileText(study: Study, from: string, accepted: ReadonlySet<string>, language: Language): string {
  const ids = new Ids();
  const items = study.rows.map(row => {
    const isTaken = isSure(row) || (isLikely(row) && accepted.has(row.name));
    if (isTaken) return targetText(row, ids, language);
    return remark(say(aboutRow(row), language)) + (isLikely(row) || nearestOf(row) ? outcommented(row) : "");
  });
  const isAny = items.some(item => /^ {2}- /m.test(item));
  const head = remark(say(message("study/converted", { from }), language), "");
  return `${head}version: 1\ntargets:${isAny ? "" : " []"}\n${items.join("")}`;
}

/** Under the metric's own name; a second of the same metric has the name it is listed under as its id. */
function targetText(row: ReadRow, ids: Ids, language: Language): string {
  const where = say(message("study/from-row", { place: placeOf(row.place), name: row.name }), language);
  return `${remark(where)}${itemText(row, ids)}`;
}

/** What it would be if its likely metric is meant, or if its amount is a ceiling. */
function outcommented(row: ReadRow): string {
  return itemText(row, new Ids()).replace(/^ {2}/gm, "  # ");
}

function nearestOf({ asked, metric }: ReadRow): string | null {
  return metric && asked?.kind === "unread" ? asked.nearest : null;
}

function itemText(row: ReadRow, ids: Ids): string {
  const { asked, bands, metric, name, others } = row;
  const target: Record<string, Plain> = {};
  const id = ids.next(metric!.id, name);
  if (id !== metric!.id) target.id = id;
  target.metric = metric!.id;
  if (asked?.kind === "bounds") for (const [key, value] of asked.bounds) target[key] = plainOf(value);
  const nearest = nearestOf(row);
  if (nearest !== null) target.at_most = plainOf(nearest);
  for (const [key, value] of others) target[key] = plainOf(value);
  if (bands) target.bands = bands;
  return `  - ${blockText(target, { indent: 4, step: 2, lineEnd: "\n" })}\n`;
}

/** A number is written as one. */
function plainOf(value: string): Plain {
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?$/.test(value) ? Number(value) : value;
}

class Ids {
  private readonly taken = new Set<string>();

  next(metric: string, name: string): string {
    const slug = name
      .normalize("NFKD")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 60);
    const first = this.taken.has(metric) && slug !== "" ? slug : metric;
    let id = first;
    for (let turn = 2; this.taken.has(id); turn++) id = `${first}-${turn}`;
    this.taken.add(id);
    return id;
  }
}

/** A comment of one line or more, whatever stands in it. */
function remark(text: string, indent = "  "): string {
  return text
    .split(/[\r\n\u2028\u2029\u0085]+/)
    .map(line => `${indent}# ${line.replace(/[\p{Cc}\p{Cf}]/gu, " ")}\n`)
    .join("");
}
