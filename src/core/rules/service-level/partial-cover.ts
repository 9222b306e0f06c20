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
  evidence: ["research", "custom"],
  options: {
    covers: { value: 0.9, unit: "share" },
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
