import { isChatAtUnknownConcurrency } from "../../model/handle-time";
import { metricSpot } from "../../model/target-set";
import { nodeAt } from "../../source/locate";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./chat-concurrency.examples";

/** Measured by the clock from the first message to the last, while other chats go on. */
const byTheClock: readonly (string | undefined)[] = ["average_handle_time", "talk_time"];

export const chatConcurrency = defineRule({
  id: "handle-time/chat-concurrency",
  severity: "info",
  confidence: "certain",
  since: "0.1.0",
  serves: ["D", "M"],
  evidence: ["arithmetic"],
  options: {},
  examples,
  *check({ part, set, document }) {
    if (!isChatAtUnknownConcurrency(set) || nodeAt(document, ["demand", "concurrency"])) return;
    for (const target of part.targets) {
      if (!byTheClock.includes(target.metric?.id)) continue;
      const time = (target.atMost ?? target.baseline ?? target.atLeast)?.value;
      if (time?.unit !== "seconds") continue;
      yield {
        at: metricSpot(target),
        targets: [target],
        message: message("handle-time/chat-concurrency", { target: target.id, time }),
      };
    }
  },
});
