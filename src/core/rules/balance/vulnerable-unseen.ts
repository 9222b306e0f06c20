import { shareOfClasses } from "../../model/class-share";
import { titleOf } from "../../model/mix";
import { unseenVulnerable } from "../../model/unseen";
import { watchVulnerable } from "../../proposal/vulnerable";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./vulnerable-unseen.examples";

export const vulnerableUnseen = defineRule({
  id: "balance/vulnerable-unseen",
  severity: "info",
  confidence: "possible",
  since: "0.1.0",
  serves: ["S0", "M"],
  evidence: ["arithmetic", "custom"],
  options: {},
  examples,
  *check({ set }) {
    if (set.partOf || set.targets.length === 0) return;
    const unseen = unseenVulnerable(set);
    for (const each of unseen) {
      yield {
        at: { path: each.vulnerable!.path },
        message: message("balance/vulnerable-unseen", { title: titleOf(each), share: shareOfClasses(set, [each]) }),
        offers: () => watchVulnerable(set, each, unseen),
      };
    }
  },
});
