import { classesOf } from "./mix";
import type { ContactClass, Promised, Target, TargetSet } from "./target-set";

/** Classes of vulnerable customers at whom no target on customers or quality looks without routine contacts to drown them in. */
export function unseenVulnerable(set: TargetSet): ContactClass[] {
  const vulnerable = (set.demand?.mix ?? []).filter(isVulnerable);
  if (vulnerable.length === 0) return [];
  const apart = set.targets
    .filter(showsHelp)
    .map(target => classesOf(set, target))
    .filter(isApart);
  return vulnerable.filter(each => !apart.some(population => population.includes(each)));
}

function isApart(population: readonly ContactClass[]): boolean {
  return population.every(each => isVulnerable(each) || each.tone !== "routine");
}

function isVulnerable({ vulnerable }: ContactClass): boolean {
  return vulnerable?.value === true;
}

/** A metric that nobody knows may show it. */
function showsHelp({ metric }: Target): boolean {
  return !metric || metric.facet === "customer" || metric.facet === "quality";
}

/** Promises on a known metric that no target is about. */
export function unmeasuredPromises({ promises, targets }: TargetSet): Promised[] {
  return promises.filter(({ metric }) => metric && !targets.some(target => target.metric?.id === metric.id));
}
