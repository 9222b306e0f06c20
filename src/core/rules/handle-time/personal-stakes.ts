import { capsWholeHandleTime, contactsToMakeUp, isHeldAgainstAgents } from "../../model/handle-time";
import { classesOf, secondsOf, titleOf } from "../../model/mix";
import { type Stakes, stakesOf, type Target, type TargetSet } from "../../model/target-set";
import { lowerStakes, moveToTeam } from "../../proposal/handle-time";
import { type Message, message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./personal-stakes.examples";

export const personalStakes = defineRule({
  id: "handle-time/personal-stakes",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "S4", "D"],
  evidence: ["custom", "research"],
  options: {},
  examples,
  *check({ part, set }) {
    for (const target of part.targets) {
      if (!isHeldAgainstAgents(target)) continue;
      yield {
        at: { path: target.stakes!.path },
        targets: [target],
        message: said(set, target, stakesOf(target)),
        offers: () => [moveToTeam(target), lowerStakes(target, "coaching"), lowerStakes(target, "none")],
      };
    }
  },
});

/** In the mix's own numbers where it has a slow class and a fast one to make up for it. */
function said(set: TargetSet, target: Target, stakes: Stakes): Message {
  const cap = target.atMost!.value;
  const timed = capsWholeHandleTime(target) ? classesOf(set, target).filter(each => secondsOf(each)) : [];
  const [slow, ...others] = timed.sort((a, b) => secondsOf(b)! - secondsOf(a)!);
  const fast = others.at(-1);
  const contacts = slow && fast ? contactsToMakeUp(secondsOf(slow)!, secondsOf(fast)!, cap.amount) : null;
  if (!slow || !fast || contacts === null) {
    return message("handle-time/personal-stakes", { target: target.id, cap, stakes });
  }
  return message("handle-time/personal-stakes/made-up", {
    target: target.id,
    cap,
    stakes,
    slow: { name: titleOf(slow), time: slow.handleTime!.value },
    fast: { name: titleOf(fast), time: fast.handleTime!.value },
    contacts,
  });
}
