import { unmeasuredPromises } from "../../model/unseen";
import { followPromise } from "../../proposal/promise";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./promise-unmeasured.examples";

export const promiseUnmeasured = defineRule({
  id: "ambition/promise-unmeasured",
  severity: "info",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S3"],
  evidence: ["custom"],
  options: {},
  examples,
  *check({ set }) {
    if (set.partOf) return;
    for (const promised of unmeasuredPromises(set)) {
      yield {
        at: { path: promised.path, on: "key" },
        message: message("ambition/promise-unmeasured", {
          metric: promised.metric!.name,
          atLeast: promised.atLeast?.value ?? null,
          atMost: promised.atMost?.value ?? null,
          within: promised.within?.value ?? null,
        }),
        offers: () => followPromise(set, promised),
      };
    }
  },
});
