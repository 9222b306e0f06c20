import { findMetric } from "../metrics/lookup";
import type { Plain } from "../source/plain";
import type { Feed, Feeds } from "./own-shape";
import type { Route } from "./path";
import type { BoundKey } from "./phrase-bounds";
import { type PhraseStyle, phrase } from "./rephrase";
import { asWritten, wordFor } from "./write-back";

type Mapping = { readonly [key: string]: Plain };

/** How a new item is put where the text keeps such. */
export interface ItemHabits {
  readonly feeds: Feeds;
  /** Whether items stand under keys, and not in a list. */
  readonly isKeyed: boolean;
  readonly style: PhraseStyle;
  /** Names of metrics as the text has them. */
  readonly metrics: readonly string[];
  /** The path of keys that a field mostly has in an item. */
  readonly habit: (feed: Feed) => Route | undefined;
}

/**
 * A target or class of the format as an item of the text, with the key that it stands under where it names the metric; null where some of it
 * has no field there.
 */
export function newItem(
  value: Mapping,
  habits: ItemHabits,
): { readonly key: string | null; readonly value: Plain } | null {
  const { feeds, habit, isKeyed, style } = habits;
  const bounds: Partial<Record<BoundKey, string>> = {};
  const own: Record<string, Plain> = {};
  let key: string | null = null;
  const target = feeds.get("target");
  for (const [field, each] of leavesOf(value)) {
    const feed = feeds.get(field);
    if (!feed && target && isBound(field)) bounds[field] = String(each);
    else if (!feed && field === "id") continue;
    else if (!feed) return null;
    else if (feed.from.length === 0) {
      if (feed.is !== String(each)) return null;
    } else {
      const said = wordIn(feed, field === "metric" ? metricLike(String(each), habits) : each);
      const route = habit(feed);
      if (said === undefined) return null;
      if (isKeyed && feed.from.some(isOwnKey) && key === null) key = String(said);
      else if (!route || !put(own, route, said)) return null;
    }
  }
  if (isKeyed && key === null) return null;
  const route = target && habit(target);
  if (Object.keys(bounds).length > 0 && !(route && put(own, route, phrase(bounds, style)))) return null;
  return { key, value: own };
}

function isBound(field: string): field is BoundKey {
  return field === "at_least" || field === "at_most" || field === "within";
}

function isOwnKey({ steps, toKey, up }: Route): boolean {
  return toKey && up === 0 && steps.length === 0;
}

function wordIn({ unit, words }: Feed, value: Plain): Plain | undefined {
  return (
    (words && wordFor(words, value)) ??
    (words && [...words.keys()].length > 0 ? undefined : asWritten(null, { unit }, value))
  );
}

/** A canonical name among names that people write is written as they would. */
function metricLike(name: string, { metrics, style }: ItemHabits): string {
  const isHuman = metrics.some(each => /[\p{Lu} ]/u.test(each));
  const metric = isHuman ? findMetric(name) : null;
  return metric ? metric.name[style.words === "nl" ? "nl" : "en"] : name;
}

function put(own: Record<string, Plain>, { steps }: Route, value: Plain): boolean {
  const keys = steps as readonly string[];
  let at = own;
  for (const key of keys.slice(0, -1)) {
    const inner = at[key] ?? {};
    if (typeof inner !== "object" || Array.isArray(inner)) return false;
    const copy = { ...(inner as Mapping) };
    at[key] = copy;
    at = copy;
  }
  at[keys.at(-1)!] = value;
  return true;
}

function leavesOf(value: Mapping, before = ""): (readonly [string, Plain])[] {
  return Object.entries(value).flatMap(([key, each]) =>
    typeof each === "object" && each !== null && !Array.isArray(each)
      ? leavesOf(each as Mapping, `${before}${key}.`)
      : [[before + key, each] as const],
  );
}
