import { watchedClasses } from "../../model/guard";
import { capsWholeHandleTime, handleTimeCap, hardTones } from "../../model/handle-time";
import { classesOf, handleTimeNeed, secondsOf, titleOf } from "../../model/mix";
import { type ContactClass, levelOf, type Target, type TargetSet, type Tone, tones } from "../../model/target-set";
import { bandOnTeamLevel, exemptTones, isSplittable, splitByTone } from "../../proposal/handle-time-by-tone";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./blanket-cap.examples";

export const blanketCap = defineRule({
  id: "handle-time/blanket-cap",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S0", "S2", "D"],
  evidence: ["custom", "custom", "research"],
  options: {},
  examples,
  *check({ part, set, cannotTell }) {
    for (const target of part.targets) {
      const cap = handleTimeCap(target);
      if (!cap) continue;
      const classes = classesOf(set, target);
      if (!set.demand?.mix.length) cannotTell("demand.mix");
      if (classes.some(each => isHard(each) && !secondsOf(each))) cannotTell("demand.mix[].handle_time");
      const above = classes
        .filter(each => isHard(each) && (secondsOf(each) ?? 0) > cap.value.amount)
        .sort((a, b) => secondsOf(b)! - secondsOf(a)!);
      if (classes.length < 2 || above.length === 0) continue;
      const perAgent = levelOf(target) === "agent";
      const watched = above.every(each => watchedClasses(set).has(each));
      if (watched && !perAgent && !isBelowNeed(set, target, cap.value.amount)) continue;
      const said = {
        target: target.id,
        cap: cap.value,
        above: above.map(each => ({ name: titleOf(each), time: each.handleTime!.value })),
        perAgent,
        watched,
        tones: hardTones.filter(tone => above.some(each => each.tone === tone)),
        covers: tonesCovered(set, classes),
        splittable: isSplittable(set, target),
        exemptible: exemptTones(set, target).length > 0,
      };
      const isWhole = capsWholeHandleTime(target);
      const over = secondsOf(above[0]!)! - cap.value.amount;
      yield {
        at: { path: cap.path },
        targets: [target],
        message: isWhole
          ? message("handle-time/blanket-cap", { ...said, over })
          : message("handle-time/blanket-cap/part", said),
        related: above.map(each => ({
          at: { path: each.handleTime!.path },
          message: message("handle-time/blanket-cap/class-above", {
            name: titleOf(each),
            tone: each.tone,
            time: each.handleTime!.value,
            over: isWhole ? secondsOf(each)! - cap.value.amount : null,
          }),
        })),
        offers: () => [...splitByTone(set, target), ...exemptTones(set, target), ...bandOnTeamLevel(set, target)],
      };
    }
  },
});

function isHard({ tone }: ContactClass): boolean {
  return hardTones.includes(tone);
}

/** The tones that the cap covers, where that is not all of the mix. */
function tonesCovered({ demand }: TargetSet, classes: readonly ContactClass[]): readonly Tone[] | null {
  if (classes.length === demand?.mix.length) return null;
  return tones.filter(tone => classes.some(each => each.tone === tone));
}

/** What a part of the handle time needs, talk or wrap-up, the mix does not tell. */
function isBelowNeed(set: TargetSet, target: Target, cap: number): boolean {
  const need = capsWholeHandleTime(target) ? handleTimeNeed(set, target) : null;
  return need !== null && cap < need.seconds - 1e-6;
}
