import { phraseFields } from "./fields";
import { habitOf, isKeysOnly } from "./habit";
import type { Feeds, Group } from "./own-shape";
import type { Route } from "./path";
import type { ShapeReader } from "./shape-reader";

/**
 * What the fields of a document are called that feed keys of the format, by the path of those: of several paths the one that the document
 * mostly has something at. Left out is what has no name: a key that is read, an item of a list, what is always so.
 */
export function fieldNames(reader: ShapeReader): Readonly<Record<string, string>> {
  const { set, team, demand, people, mix, targets, promise } = reader.shape;
  const names = new Map<string, string>();
  const name = (key: string, routes: readonly Route[], feeds: Feeds): void => {
    const route = habitOf(reader, routes.map(withoutAll).filter(isKeysOnly), feeds);
    if (route && !names.has(key)) names.set(key, route.steps.join("."));
  };
  const nameFields = (block: string, feeds: Feeds): void => {
    for (const [field, { from }] of feeds) name(block + field, from, feeds);
    for (const [field, into] of Object.entries(phraseFields))
      for (const bound of bounds)
        name([block + into.join("."), bound].join(into.length > 0 ? "." : ""), feeds.get(field)?.from ?? [], feeds);
  };
  const nameBlock = (block: string, group: Group | undefined): void => {
    if (!group) return;
    name(block, group.at, group.feeds);
    nameFields(`${block}.`, group.feeds);
  };
  nameFields("", set);
  for (const [block, group] of [
    ["team", team],
    ["demand", demand],
    ["people", people],
  ] as const)
    nameBlock(block, group);
  for (const group of inUseFirst(reader, mix)) {
    name("demand.mix", group.at, group.feeds);
    nameFields("demand.mix[].", group.feeds);
  }
  for (const { feeds } of inUseFirst(reader, targets)) nameFields("targets.", feeds);
  for (const { feeds } of inUseFirst(reader, promise)) nameFields("promise.", feeds);
  return Object.fromEntries(names);
}

const bounds = ["at_least", "at_most", "within"];

/** All items of a list are called as the list is. */
function withoutAll(route: Route): Route {
  const last = route.steps.at(-1);
  return typeof last === "object" && last.all !== "depth" ? { ...route, steps: route.steps.slice(0, -1) } : route;
}

function inUseFirst({ items }: ShapeReader, groups: readonly Group[]): readonly Group[] {
  const used = new Set([...items.values()].map(({ feeds }) => feeds));
  return [...groups].sort((a, b) => Number(used.has(b.feeds)) - Number(used.has(a.feeds)));
}
