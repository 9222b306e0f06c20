import { type Blindness, blindnessOf, isGuarded, likeGuards } from "../../model/guard";
import { handleTimeCap } from "../../model/handle-time";
import { classesOf } from "../../model/mix";
import type { Target, TargetSet } from "../../model/target-set";
import { addGuardrails } from "../../proposal/guardrails";
import type { Spot } from "../../source/locate";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./unguarded.examples";

const mostNamed = 4;

export const unguarded = defineRule({
  id: "handle-time/unguarded",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: ["arithmetic", "custom", "research"],
  options: {},
  examples,
  *check({ part, set }) {
    if (set.partOf) return;
    for (const target of part.targets) {
      const cap = handleTimeCap(target);
      if (!cap || (set.demand?.mix.length && classesOf(set, target).length === 0)) continue;
      if (isGuarded(set, target)) continue;
      yield {
        at: { path: cap.path },
        targets: [target],
        message: message("handle-time/unguarded", {
          target: target.id,
          cap: cap.value,
          level: target.level?.value ?? null,
        }),
        related: blindGuards(set, target).map(({ guard, why }) => ({
          at: spotOf(guard),
          message: message("handle-time/unguarded/blind", { target: guard.id, why }),
        })),
        offers: () => addGuardrails(set, target),
      };
    }
  },
});

/** The first few that one would take for a guardrail of the cap, and why they are none. */
function blindGuards(set: TargetSet, cap: Target): { guard: Target; why: Blindness }[] {
  const blind: { guard: Target; why: Blindness }[] = [];
  for (const guard of likeGuards(set)) {
    const why = blindnessOf(set, guard, cap);
    if (why) blind.push({ guard, why });
    if (blind.length === mostNamed) break;
  }
  return blind;
}

/** Where a target is named: its key, or the metric's name in it. */
function spotOf({ path, metricName }: Target): Spot {
  return { path: metricName.path, on: metricName.path.length === path.length ? "key" : "value" };
}
