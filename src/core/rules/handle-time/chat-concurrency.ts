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
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "Of a time that an agent divides over several chats each gets at most a part: 9 min at three chats at a time is 3 min of attention.",
        nl: "Van tijd die een medewerker over meerdere chats verdeelt, krijgt elke chat hooguit een deel: 9 min bij drie chats tegelijk is 3 min aandacht.",
      },
    },
  ],
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
