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
  evidence: [
    {
      tag: "research",
      source: {
        en: "Grandey, Dickter and Sin 2004 (n=198): about ten verbally aggressive calls a day for each agent in one sample. A number near nil says more about the record than about the calls.",
        nl: "Grandey, Dickter en Sin 2004 (n=198): in één steekproef ongeveer tien verbaal agressieve gesprekken per medewerker per dag. Een getal vlak bij nul zegt meer over het register dan over de gesprekken.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "Practitioners' accounts: once a low number is the target, incidents are no longer reported. Column “Verhitte gesprekken in het contactcenter”, Erik Bouwer, Ziptone: policy on aggression belongs in the risk assessment.",
        nl: "Verhalen uit de praktijk: wordt een laag getal de norm, dan wordt er niet meer gemeld. Column ‘Verhitte gesprekken in het contactcenter’, Erik Bouwer, Ziptone: beleid op agressie hoort thuis in de RI&E.",
      },
    },
  ],
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
