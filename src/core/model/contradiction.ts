import type { Level } from "../metrics/metric";
import { classesOf } from "./mix";
import { oncePerSet } from "./once-per-set";
import type { Quantity } from "./quantity";
import { type Located, levelOf, type Target, type TargetSet } from "./target-set";

/** Decimal fractions do not compare exactly. */
const noise = 1e-9;

/** A floor that lies above a ceiling on the same number: no result is green on both. */
export interface Clash {
  readonly floor: Target;
  readonly ceiling: Target;
}

/** A bound that is tighter for each agent than for all of them together. */
export interface Tighter {
  readonly agent: Target;
  readonly wide: Target;
  readonly bound: "atLeast" | "atMost";
}

/**
 * The floors that lie above a ceiling on the same number, each with the lowest of those, at whatever level: if every agent
 * keeps a floor, so does the mean over all of them. A target with its own floor above its own ceiling is a pair with itself.
 */
export function clashesIn(set: TargetSet): Clash[] {
  return groups(set).flatMap(group => {
    const ceiling = strictest(group, "atMost");
    if (!ceiling) return [];
    return group.filter(floor => isAbove(floor.atLeast, ceiling.atMost)).map(floor => ({ floor, ceiling }));
  });
}

/** The targets per agent that ask more than a wider one on the same number, each beside the strictest of those. */
export function tighterForAgents(set: TargetSet): Tighter[] {
  return groups(set).flatMap(group => {
    const agents = group.filter(target => levelOf(target) === "agent");
    const others = group.filter(target => isWide(levelOf(target)));
    return (["atLeast", "atMost"] as const).flatMap(bound => {
      const wide = strictest(others, bound);
      if (!wide) return [];
      const tighter = agents.filter(
        agent => isAlike(agent[bound], wide[bound]) && strictness(agent, bound) > strictness(wide, bound) + noise,
      );
      return tighter.map(agent => ({ agent, wide, bound }));
    });
  });
}

function strictest(targets: readonly Target[], bound: Tighter["bound"]): Target | undefined {
  const bounded = targets.filter(target => target[bound]);
  return bounded.sort((a, b) => strictness(b, bound) - strictness(a, bound))[0];
}

function strictness(target: Target, bound: Tighter["bound"]): number {
  const { amount } = target[bound]!.value;
  return bound === "atLeast" ? amount : -amount;
}

function isWide(level: Level | null): boolean {
  return level !== null && level !== "agent";
}

function isAbove(floor: Located<Quantity> | undefined, ceiling: Located<Quantity> | undefined): boolean {
  return isAlike(floor, ceiling) && floor!.value.amount > ceiling!.value.amount + noise;
}

function isAlike(a: Located<Quantity> | undefined, b: Located<Quantity> | undefined): boolean {
  return a !== undefined && b !== undefined && a.value.unit === b.value.unit && a.value.currency === b.value.currency;
}

/** Ids of metrics with a floor and a ceiling, or a target per agent and a wider one: on others no two targets are held against each other. */
function comparableMetrics({ targets }: TargetSet): ReadonlySet<string> {
  const [floors, ceilings] = [metricsOf(targets, each => each.atLeast), metricsOf(targets, each => each.atMost)];
  const forAgents = metricsOf(targets, each => levelOf(each) === "agent");
  const wide = metricsOf(targets, each => isWide(levelOf(each)));
  const ids = [...floors, ...forAgents];
  return new Set(ids.filter(id => (floors.has(id) && ceilings.has(id)) || (forAgents.has(id) && wide.has(id))));
}

function metricsOf(targets: readonly Target[], counts: (target: Target) => unknown): ReadonlySet<string> {
  return new Set(targets.flatMap(target => (target.metric && counts(target) ? target.metric.id : [])));
}

/** Targets that speak of one number: the same metric, of the same contacts, counted in the same way. */
const groups = oncePerSet((set): readonly (readonly Target[])[] => {
  const byNumber = new Map<string, Target[]>();
  const comparable = comparableMetrics(set);
  for (const target of set.targets) {
    if (!target.metric || !comparable.has(target.metric.id) || (!target.atLeast && !target.atMost)) continue;
    const key = JSON.stringify([target.metric.id, contactsOf(set, target), countedAs(target)]);
    const group = byNumber.get(key);
    if (group) group.push(target);
    else byNumber.set(key, [target]);
  }
  return [...byNumber.values()];
});

function contactsOf(set: TargetSet, target: Target): string[] {
  if (set.demand?.mix.length)
    return classesOf(set, target)
      .map(each => each.name)
      .sort();
  return [...new Set(target.appliesTo.map(word => word.value))].sort();
}

/** What a file leaves out is taken to be the plain way: by the telephone system, from arrival, all contacts, the usual formula. */
function countedAs({ atLeast, atMost, within, scale, formula, metric, measured }: Target): unknown[] {
  return [
    (atLeast ?? atMost)!.value.unit,
    within?.value.amount,
    scale?.value,
    formula?.value ?? metric?.formula,
    measured?.by?.value ?? "acd",
    measured?.window?.value.amount,
    measured?.sample?.method?.value,
    measured?.starts?.value ?? "arrival",
    measured?.covers?.value.amount ?? 1,
    measured?.averagedOver?.value,
    (measured?.exclude ?? []).map(word => word.value).sort(),
  ];
}
