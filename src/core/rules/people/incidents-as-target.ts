import { shareOfClasses } from "../../model/class-share";
import type { TargetSet } from "../../model/target-set";
import { watchIncidents } from "../../proposal/incidents";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./incidents-as-target.examples";

export const incidentsAsTarget = defineRule({
  id: "people/incidents-as-target",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S4", "D"],
  evidence: ["research", "custom"],
  options: {},
  examples,
  *check({ part, set }) {
    for (const target of part.targets) {
      const { metric, atMost, bands } = target;
      if (metric?.id !== "aggression_incidents") continue;
      const low = atMost ?? bands.find(band => band.colour === "green")?.atMost;
      if (!low) continue;
      yield {
        at: { path: low.path },
        targets: [target],
        message: message("people/incidents-as-target", {
          target: target.id,
          atMost: low.value,
          heated: heatedShare(set),
        }),
        offers: () => watchIncidents(set, target),
      };
    }
  },
});

function heatedShare(set: TargetSet): number | null {
  const heated = (set.demand?.mix ?? []).filter(each => each.tone === "heated");
  return heated.length === 0 ? null : shareOfClasses(set, heated);
}
