import { shareContacts } from "../../model/guard";
import { courseOf, isGreen } from "../../model/history";
import type { Target, TargetSet } from "../../model/target-set";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./green-while-worse.examples";

export const greenWhileWorse = defineRule({
  id: "measurement/green-while-worse",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "Spearman's rank correlation with time, one-sided at 5% on both series: counted out up to ten points, by Student's t beyond.",
        nl: "Rangcorrelatie van Spearman met de tijd, eenzijdig 5% op beide reeksen: tot tien punten uitgeteld, daarboven met Student t.",
      },
    },
    {
      tag: "research",
      source: {
        en: "US tax service 2024: 88% “Level of Service” while 31% of all calls were answered. UWV (Netherlands) 2018: satisfaction stayed at 80% while waits grew.",
        nl: "Belastingdienst VS 2024: 88% ‘Level of Service’ terwijl 31% van alle gesprekken werd beantwoord. UWV 2018: de tevredenheid bleef 80% terwijl de wachttijden opliepen.",
      },
    },
  ],
  options: {
    points: {
      value: 6,
      unit: "number",
      about: {
        en: "Fewest points of history, in both series, that are judged.",
        nl: "Kleinste aantal punten uit de historie, in beide reeksen, waarover wordt geoordeeld.",
      },
    },
  },
  examples,
  *check({ part, set, options }) {
    for (const target of part.targets) {
      if (target.history.length < options.points || !isGreen(target)) continue;
      const worse = counterMetrics(set, target).filter(pair => {
        const points = Math.min(target.history.length, pair.history.length);
        return points >= options.points && courseOf(target, points) === "better" && courseOf(pair, points) === "worse";
      });
      if (worse.length === 0) continue;
      const points = Math.min(...[target, ...worse].map(each => each.history.length));
      yield {
        at: { path: [...target.path, "history"] },
        targets: [target, ...worse],
        message: message("measurement/green-while-worse", {
          ...courseIn(target, points),
          worse: worse.map(pair => courseIn(pair, points)),
          points,
        }),
        related: worse.map(pair => ({
          at: { path: [...pair.path, "history"] },
          message: message("measurement/green-while-worse/worsens", { target: pair.id }),
        })),
      };
    }
  },
});

/** The targets that would show what gaming this one does, over the same time and of contacts that both look at. */
function counterMetrics(set: TargetSet, target: Target): Target[] {
  const every = target.historyEvery?.value;
  return set.targets.filter(
    pair =>
      target.metric?.pairs.includes(pair.metric?.id ?? "") &&
      (pair.historyEvery?.value ?? every) === (every ?? pair.historyEvery?.value) &&
      shareContacts(set, target, pair),
  );
}

function courseIn({ id, history }: Target, points: number) {
  return { target: id, from: history.at(-points)!.value, to: history.at(-1)!.value };
}
