import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./all-at-once.examples";

/** Names that a message lists. */
const mostNamed = 5;

export const allAtOnce = defineRule({
  id: "ambition/all-at-once",
  severity: "info",
  confidence: "possible",
  since: "0.1.0",
  serves: ["S3"],
  evidence: ["custom", "arithmetic"],
  options: {
    targets: { value: 12, unit: "number" },
    missed: { value: 3, unit: "number" },
  },
  examples,
  *check({ set, assessment, options }) {
    const missed = assessment.honest.filter(each => !each.green).map(each => each.target);
    const isFarOff = missed.length > options.missed;
    if (!isFarOff && set.targets.length <= options.targets) return;
    yield {
      at: { path: ["targets"], on: "key" },
      message: isFarOff
        ? message("ambition/all-at-once", {
            targets: set.targets.length,
            missed: missed.length,
            named: missed.slice(0, mostNamed),
          })
        : message("ambition/all-at-once/many", { targets: set.targets.length }),
    };
  },
});
