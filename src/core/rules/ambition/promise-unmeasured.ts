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
  evidence: [
    {
      tag: "custom",
      source: {
        en: "“Met zo weinig handjes al blij als de basis dienstverlening op orde blijft”, by Annelies Raaijmakers-Bredius: a mission is a promise, to be adjusted where it cannot be kept. That takes somebody who sees whether it is.",
        nl: "‘Met zo weinig handjes al blij als de basis dienstverlening op orde blijft’, Annelies Raaijmakers-Bredius: een missie is een belofte, bij te stellen als je haar niet kunt waarmaken. Daarvoor moet iemand zien of dat zo is.",
      },
    },
  ],
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
