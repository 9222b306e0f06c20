import { standsBeside } from "../../model/beside";
import { leavesOut } from "../../model/exclusions";
import { told } from "../../model/told";
import { abandonsLeftOut, isAboutWaiting } from "../../model/waiting";
import { companions, watchBeside } from "../../proposal/companions";
import { include } from "../../proposal/sampling";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./abandons-excluded.examples";

export const abandonsExcluded = defineRule({
  id: "service-level/abandons-excluded",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D"],
  evidence: [
    {
      tag: "research",
      source: {
        en: "UK revenue service 2012: callers who hung up in the automated message counted as answered. US tax service 2024: 88% “Level of Service” while 31% of all calls were answered.",
        nl: "Britse belastingdienst 2012: wie tijdens de automatische boodschap ophing, telde als beantwoord. Amerikaanse belastingdienst 2024: 88% ‘Level of Service’ terwijl 31% van alle telefoontjes werd beantwoord.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "Giving up within 5 seconds is commonly left out; there is no standard.",
        nl: "Afhaken binnen 5 seconden wordt meestal niet meegeteld; een standaard is er niet.",
      },
    },
  ],
  options: {
    short: {
      value: 5,
      unit: "seconds",
      about: {
        en: "Longest time to give up in that may be left out.",
        nl: "Langste tijd tot afhaken die buiten de telling mag blijven.",
      },
    },
  },
  examples,
  *check({ part, set, options }) {
    for (const target of part.targets) {
      const left = isAboutWaiting(target) ? abandonsLeftOut(target) : null;
      if (!left || (left.within !== null && left.within <= options.short)) continue;
      if (standsBeside(set, target, ["abandonment_rate"])) continue;
      yield {
        at: { path: left.path },
        targets: [target],
        message: message("service-level/abandons-excluded", { ...told(target), leftOutWithin: left.within }),
        offers: () => [
          watchBeside(set, target, companions.abandonment_rate),
          ...(leavesOut(target, "abandoned") ? [include(target, ["abandoned"])] : []),
        ],
      };
    }
  },
});
