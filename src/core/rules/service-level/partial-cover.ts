import { standsBeside } from "../../model/beside";
import { leavesOut } from "../../model/exclusions";
import type { Target, TargetSet } from "../../model/target-set";
import { told } from "../../model/told";
import { blockedLeftOut, isAboutReach, reachMetrics } from "../../model/waiting";
import { companions, watchBeside } from "../../proposal/companions";
import { include } from "../../proposal/sampling";
import { abandonmentFromArrival, abandonmentOfAll, coverAll, startAtArrival } from "../../proposal/waiting";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./partial-cover.examples";

export const partialCover = defineRule({
  id: "service-level/partial-cover",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["D"],
  evidence: [
    {
      tag: "research",
      source: {
        en: "US tax service 2024: 88% “Level of Service” on paper while 31% of all calls were answered; the metric covered a quarter of the calls, and only the filing season. UK revenue service 2012: callers who hung up in the automated message counted as answered.",
        nl: "Amerikaanse belastingdienst 2024: 88% ‘Level of Service’ op papier terwijl 31% van alle telefoontjes werd beantwoord; het cijfer ging over een kwart ervan, en alleen over het aangifteseizoen. Britse belastingdienst 2012: wie tijdens de automatische boodschap ophing, telde als beantwoord.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "NEN 8878 (superseded in part) asks a reachability of 99% at least: hence the 1% that is offered for customers turned away.",
        nl: "NEN 8878 (deels vervallen) vraagt een bereikbaarheid van minstens 99%: vandaar de 1% die voor geweigerde klanten wordt voorgesteld.",
      },
    },
  ],
  options: {
    covers: {
      value: 0.9,
      unit: "share",
      about: {
        en: "Share of all contacts that a target on reach has to look at.",
        nl: "Aandeel van alle contacten waar een norm voor bereikbaarheid naar moet kijken.",
      },
    },
  },
  examples,
  *check({ part, set, options }) {
    for (const target of part.targets) {
      if (!isAboutReach(target)) continue;
      yield* fewContacts(set, target, options.covers - 1e-9);
      yield* lateClock(set, target);
      yield* turnedAway(set, target);
    }
  },
});

function* fewContacts(set: TargetSet, target: Target, least: number): Iterable<Report> {
  const covers = target.measured?.covers;
  if (!covers || covers.value.amount >= least) return;
  if (standsBeside(set, target, reachMetrics, each => (each.measured?.covers?.value.amount ?? 0) >= least)) return;
  yield {
    at: { path: covers.path },
    targets: [target],
    message: message("service-level/partial-cover", { ...told(target), covers: covers.value.amount }),
    offers: () => [coverAll(target), ...abandonmentOfAll(set, target)],
  };
}

function* lateClock(set: TargetSet, target: Target): Iterable<Report> {
  const starts = target.measured?.starts;
  if (starts?.value !== "after_menu") return;
  if (standsBeside(set, target, reachMetrics, each => each.measured?.starts?.value === "arrival")) return;
  yield {
    at: { path: starts.path },
    targets: [target],
    message: message("service-level/partial-cover/after-menu", told(target)),
    offers: () => [startAtArrival(target), ...abandonmentFromArrival(set, target)],
  };
}

function* turnedAway(set: TargetSet, target: Target): Iterable<Report> {
  const path = blockedLeftOut(target);
  if (!path || standsBeside(set, target, ["blocked_contact_rate"])) return;
  yield {
    at: { path },
    targets: [target],
    message: message("service-level/partial-cover/blocked", told(target)),
    offers: () => [
      watchBeside(set, target, companions.blocked_contact_rate),
      ...(leavesOut(target, "blocked") ? [include(target, ["blocked"])] : []),
    ],
  };
}
