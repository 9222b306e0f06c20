import type { Quantity } from "../model/quantity";
import { shortOf } from "../model/short";
import type { Located, Target, TargetSet } from "../model/target-set";
import { planAgents } from "../proposal/agents";
import { asksNothing, boundsAt, spares } from "../proposal/bound-at";
import { shortName } from "../proposal/names";
import { isMadeHere, type Offer } from "../proposal/offer";
import { leadsElsewhere, samePath } from "../source/path";
import { message } from "../words/message";
import { agentsThatHold } from "./agents";
import type { Reading } from "./reading";
import { type Stand, sketchWith } from "./stand";

/**
 * Ways out for targets that cannot hold together. The agents with which they do, where that is a question of the queue; then for each
 * target the change of its bounds alone with which a green day exists: at what honest work gives, else at what the kindest green day
 * of the others gives. The titles say what the set is then.
 */
export async function easingOf(stand: Stand, conflict: readonly Target[], reading: Reading): Promise<Offer[]> {
  const offers = [await easedByAgents(stand, conflict, reading)];
  for (const target of conflict) offers.push(await easedBy(stand, target, reading));
  return offers.flatMap(offer => offer ?? []);
}

async function easedByAgents(stand: Stand, conflict: readonly Target[], reading: Reading): Promise<Offer | null> {
  const agents = agentsThatHold(stand, reading);
  if (!agents || !conflict.some(({ id }) => agents.targets.includes(id))) return null;
  const { kind, changes } = planAgents(stand.set, agents.count);
  if (!isMadeHere({ changes })) return null;
  const { verdict } = await assessed(sketchWith(stand, changes, reading).set, reading);
  if (verdict === "impossible") return null;
  const team = stand.set.team!;
  const [there, short] = [team.agents!.value.amount, shortOf(team, agents.count)];
  return { title: message("offer/ease-agents", { agents: agents.count, there, short, verdict }), kind, changes };
}

async function easedBy(stand: Stand, target: Target, reading: Reading): Promise<Offer | null> {
  if (leadsElsewhere(target.path)) return null;
  const honest = stand.honest().targets.find(each => each.target === target.id)?.honest ?? null;
  for (const value of [honest, await kindestWithout(stand, target, reading)]) {
    for (const spare of value === null ? [] : spares) {
      const { bounds, changes } = boundsAt(target, value!, spare);
      if (bounds.length === 0 || asksNothing(target, { bounds })) continue;
      const { verdict } = await assessed(sketchWith(stand, changes, reading).set, reading);
      if (verdict === "impossible") continue;
      const title = message("offer/ease", { metric: shortName(target), bounds, verdict });
      return { title, kind: "suggestion", changes };
    }
  }
  return null;
}

/** What the target shows on the kindest day on which all others are green; null where there is none. */
async function kindestWithout({ set }: Stand, target: Target, reading: Reading): Promise<number | null> {
  const targets = set.targets.map(each => (samePath(each.path, target.path) ? loosened(each) : each));
  const { detail } = await assessed({ ...set, targets }, reading);
  return detail.targets.find(each => each.target === target.id)?.kindest?.shown ?? null;
}

/** Bounds that nothing breaks, and no further away than a solver takes without losing figures. */
function loosened({ atLeast, atMost, ...target }: Target): Target {
  const lowest = target.scale?.value.lowest ?? 0;
  const moved = (bound: Located<Quantity>, amount: number) => ({ ...bound, value: { ...bound.value, amount } });
  return {
    ...target,
    ...(atLeast ? { atLeast: moved(atLeast, Math.min(lowest, atLeast.value.amount)) } : {}),
    ...(atMost ? { atMost: moved(atMost, atMost.value.unit === "seconds" ? longest : mostOfAll) } : {}),
  };
}

/** Seconds: above what any contact takes. */
const longest = 1e6;
/** Above any mark, and any occupancy of a team that could be called one. */
const mostOfAll = 1000;

function assessed(set: TargetSet, { assess, assumptions }: Reading) {
  return assess(set, { assumptions });
}
