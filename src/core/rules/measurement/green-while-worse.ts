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
  evidence: ["arithmetic", "research"],
  options: {
    points: { value: 6, unit: "number" },
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
