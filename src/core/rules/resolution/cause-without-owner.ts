import { titleOf } from "../../model/mix";
import {
  type ContactClass,
  heavierThan,
  levelOf,
  metricSpot,
  stakesOf,
  type Target,
  type TargetSet,
} from "../../model/target-set";
import { told } from "../../model/told";
import { ownFeedbackLoop } from "../../proposal/feedback-loop";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./cause-without-owner.examples";

export const causeWithoutOwner = defineRule({
  id: "resolution/cause-without-owner",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S1", "S2"],
  evidence: ["custom", "custom"],
  options: {},
  examples,
  *check({ set, cannotTell }) {
    if (set.partOf || set.people?.feedbackLoop || isLoopWatched(set)) return;
    const mix = set.demand?.mix ?? [];
    const orphans = mix.filter(each => each.avoidable?.value === true && !each.owner);
    if (orphans.length > 0) yield avoidableWithoutOwner(set, orphans);
    else if (!mix.some(each => each.owner)) {
      const target = set.targets.find(isPersonalRepeat);
      if (target && set.people) yield repeatWithoutOwner(set, target);
      else if (target && mix.length > 0) cannotTell("people.feedback_loop");
    }
  },
});

function isLoopWatched(set: TargetSet): boolean {
  return set.targets.some(target => target.metric?.id === "feedback_loop_closed");
}

function avoidableWithoutOwner(set: TargetSet, orphans: readonly ContactClass[]): Report {
  const [first, ...others] = orphans as [ContactClass, ...ContactClass[]];
  const shares = orphans.map(each => each.share?.value.amount ?? Number.NaN);
  const share = shares.reduce((sum, each) => sum + each, 0);
  return {
    at: { path: first.avoidable!.path },
    message: message("resolution/cause-without-owner", {
      classes: orphans.map(titleOf),
      share: share <= 1 ? share : null,
      contacts: set.demand?.contacts?.value.amount ?? null,
    }),
    related: others.map(each => ({
      at: { path: each.avoidable!.path },
      message: message("resolution/cause-without-owner/also", { name: titleOf(each) }),
    })),
    offers: () => ownFeedbackLoop(set),
  };
}

/** Repeat contact as a guardrail asks nobody to end causes; it does where something hangs on it for an agent or a team. */
function isPersonalRepeat(target: Target): boolean {
  if (target.metric?.id !== "repeat_contact_rate") return false;
  return levelOf(target) === "agent" || heavierThan(stakesOf(target), "coaching");
}

function repeatWithoutOwner(set: TargetSet, target: Target): Report {
  return {
    at: metricSpot(target),
    targets: [target],
    message: message("resolution/cause-without-owner/repeat", { ...told(target), stakes: stakesOf(target) }),
    offers: () => ownFeedbackLoop(set),
  };
}
