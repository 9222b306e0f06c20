import type { Feeds } from "./own-shape";
import { follow, type Route } from "./path";
import type { ShapeReader } from "./shape-reader";

/** Most items whose habits are looked at. */
const mostItems = 50;

/** The path that most of what is fed alike has something at; the first of them where nothing has. */
export function habitOf(
  { items }: Pick<ShapeReader, "items">,
  routes: readonly Route[],
  feeds: Feeds,
): Route | undefined {
  const others = [...items.values()].filter(each => each.feeds === feeds).slice(0, mostItems);
  const uses = (route: Route): number => others.filter(({ found }) => follow(found, route).length > 0).length;
  const [first, ...rest] = routes;
  return first && rest.reduce((best, route) => (uses(route) > uses(best) ? route : best), first);
}

/** Whether a path leads down by keys alone: what it leads to has a name. */
export function isKeysOnly({ up, steps, toKey }: Route): boolean {
  return up === 0 && !toKey && steps.length > 0 && steps.every(step => typeof step === "string");
}
