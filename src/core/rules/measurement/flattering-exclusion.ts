import { standsBeside } from "../../model/beside";
import { leavesOut } from "../../model/exclusions";
import { type Flattering, including, slowLeftOut, unsolvedLeftOut } from "../../model/flattering";
import { capsWholeHandleTime } from "../../model/handle-time";
import { honestResolution } from "../../model/honest-resolution";
import { classesOf, handleTimeNeed, undeclaredInMix } from "../../model/mix";
import type { Target, TargetSet } from "../../model/target-set";
import { told } from "../../model/told";
import { type Companion, companions, watchBeside } from "../../proposal/companions";
import { includeAtNeed, resolutionOf } from "../../proposal/left-out";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./flattering-exclusion.examples";

const resolution: readonly (string | undefined)[] = ["first_contact_resolution", "repeat_contact_rate"];

/** Words of `exclude` for contacts that end unsolved, and what shows how many there are. */
const unsolved: readonly (readonly [word: string, shown: Companion])[] = [
  ["short", companions.short_contact_rate],
  ["abandoned", companions.abandonment_rate],
];

export const flatteringExclusion = defineRule({
  id: "measurement/flattering-exclusion",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ part, set, cannotTell }) {
    if (set.partOf) return;
    for (const target of part.targets) {
      if (!target.measured?.exclude.length) continue;
      if (capsWholeHandleTime(target) && target.atMost) {
        const left = slowLeftOut(set, target);
        if (left === "unknown") cannotTell(...undeclaredInMix(set));
        else if (left.words.length > 0) yield slow(set, target, left);
      } else if (resolution.includes(target.metric?.id)) {
        const left = unsolvedLeftOut(set, target);
        const others = unsolved.filter(
          ([word, { metric }]) => leavesOut(target, word) && !standsBeside(set, target, [metric]),
        );
        if (left.words.length + others.length > 0) yield seldomSolved(set, target, left, others);
      }
    }
  },
});

function slow(set: TargetSet, target: Target, left: Flattering): Report {
  return {
    at: { path: [...target.measured!.path, "exclude"] },
    targets: [target],
    message: message("measurement/flattering-exclusion/handle-time", {
      ...told(target),
      words: left.words,
      without: handleTimeNeed(set, target)!.seconds,
      whole: handleTimeNeed(set, including(target, left.words))!.seconds,
    }),
    offers: () => [watchBeside(set, target, resolutionOf(set, left)), includeAtNeed(set, target, left.words)],
  };
}

function seldomSolved(set: TargetSet, target: Target, left: Flattering, others: typeof unsolved): Report {
  const words = [...left.words, ...others.map(([word]) => word)];
  const [without, whole] = [classesOf(set, target), classesOf(set, including(target, words))];
  const tells = left.classes.length > 0 && without.length > 0;
  const watch = [...(left.words.length > 0 ? [resolutionOf(set, left)] : []), ...others.map(([, shown]) => shown)];
  return {
    at: { path: [...target.measured!.path, "exclude"] },
    targets: [target],
    message: message("measurement/flattering-exclusion/resolution", {
      ...told(target),
      words,
      solved: tells ? { without: honestResolution(set, without), whole: honestResolution(set, whole) } : null,
    }),
    offers: () => [watchBeside(set, target, ...watch), includeAtNeed(set, target, words)],
  };
}
