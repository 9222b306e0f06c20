import { standsBeside } from "../../model/beside";
import { agentsTakeTheNext } from "../../model/channel";
import type { Target } from "../../model/target-set";
import { told } from "../../model/told";
import { mostTail, tailBeside } from "../../proposal/waiting";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./mean-hides-tail.examples";

export const meanHidesTail = defineRule({
  id: "service-level/mean-hides-tail",
  severity: "info",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D", "M"],
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "Erlang C: of a share p that waits at all, with a mean wait m over everybody, 5% wait longer than m·ln(20p)/p. That is at most 20/e, or 7.4, times the mean.",
        nl: "Erlang C: wacht een deel p en is de gemiddelde wachttijd over iedereen m, dan wacht 5% langer dan m·ln(20p)/p. Dat is hooguit 20/e, ofwel 7,4, keer het gemiddelde.",
      },
    },
    {
      tag: "research",
      source: {
        en: "UWV (Netherlands) 2018: waits grew, and whoever gave up was in no number.",
        nl: "UWV 2018: de wachttijden liepen op, en wie afhaakte zat in geen enkel cijfer.",
      },
    },
  ],
  options: {
    tail: {
      value: 0.9,
      unit: "share",
      about: {
        en: "Service level from which it shows the tail itself: nearly everybody answered in time.",
        nl: "Serviceniveau vanaf waar het zelf de uitschieters laat zien: bijna iedereen op tijd geholpen.",
      },
    },
  },
  examples,
  *check({ part, set, options }) {
    if (agentsTakeTheNext(set)) return;
    const showsTail = ({ metric, atLeast }: Target): boolean =>
      metric?.id === "wait_time_p95" || (atLeast?.value.amount ?? 0) >= options.tail - 1e-9;
    for (const target of part.targets) {
      const { metric, atMost } = target;
      if (metric?.id !== "average_speed_of_answer" || atMost?.value.unit !== "seconds") continue;
      if (standsBeside(set, target, ["wait_time_p95", "service_level"], showsTail)) continue;
      yield {
        at: { path: atMost.path },
        targets: [target],
        message: message("service-level/mean-hides-tail", { ...told(target), tail: mostTail(atMost.value) }),
        offers: () => [tailBeside(set, target)],
      };
    }
  },
});
