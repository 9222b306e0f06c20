import type { Reading } from "../balance/reading";
import type { Stand, Taken } from "../balance/stand";
import type { Made, Walk } from "../balance/walk";
import type { CheckOptions } from "../check";
import type { Message } from "../words/message";
import { type OtherProposal, takeOther } from "./others";
import type { LeftProposal } from "./proposal";
import { retake } from "./retake";

/** What a choice of proposals comes to in the text. */
export interface Route {
  readonly start: Stand;
  readonly rounds: readonly Round[];
  readonly left: readonly LeftProposal[];
}

interface Round extends Taken {
  readonly key: string;
  readonly title: Message;
}

export interface Ways {
  readonly walk: Walk;
  readonly others: readonly OtherProposal[];
  /** Of the steps, then of the others. */
  readonly keys: readonly string[];
  readonly reading: Reading;
  readonly judgedBy: CheckOptions;
}

/** How many routes are remembered: ticks go on and off again. */
const most = 16;

/** Finds the route of a choice, and remembers the last ones. */
export function createRoutes(ways: Ways): (chosen: ReadonlySet<string>) => Promise<Route> {
  const known = new Map<string, Promise<Route>>();
  return chosen => {
    const name = JSON.stringify(ways.keys.filter(key => chosen.has(key)));
    const route = known.get(name) ?? routeOf(ways, chosen);
    known.delete(name);
    known.set(name, route);
    if (known.size > most) known.delete(known.keys().next().value!);
    return route;
  };
}

async function routeOf(ways: Ways, chosen: ReadonlySet<string>): Promise<Route> {
  const { walk, others, keys, reading } = ways;
  const rounds: Round[] = [];
  const left: LeftProposal[] = [];
  let now = walk.start;
  const take = (key: string, title: Message, { edits, stand }: Taken): void => {
    rounds.push({ key, title, edits, stand });
    now = stand;
  };
  for (const [index, made] of walk.made.entries()) {
    const key = keys[index]!;
    if (!chosen.has(key)) continue;
    const next = await retake(made, now, reading);
    if ("stand" in next) take(key, made.proposal.offer.title, next);
    else left.push({ key, needs: next.nothing ? makersOf(next.nothing, ways, index, chosen) : [] });
  }
  for (const [index, other] of others.entries()) {
    const key = keys[walk.made.length + index]!;
    if (!chosen.has(key)) continue;
    const next = await takeOther(other, now, ways);
    if (next) take(key, next.fix.title, next);
    else left.push({ key, needs: [] });
  }
  return { start: walk.start, rounds, left };
}

/** The steps before this one that are not chosen and that bring what it builds on. */
function makersOf(
  isThere: (stand: Stand) => boolean,
  { walk, keys }: Ways,
  before: number,
  chosen: ReadonlySet<string>,
): string[] {
  const after = (step: number): Stand => (walk.made[step + 1] as Made | undefined)?.from ?? walk.stand;
  return keys
    .slice(0, before)
    .filter((key, step) => !chosen.has(key) && !isThere(walk.made[step]!.from) && isThere(after(step)));
}
