import { isSurveyedAmongCustomers, selectiveMethod, unhappyLeftOut } from "../../model/satisfaction";
import { stakesOf, type Target, type TargetSet } from "../../model/target-set";
import { drawAndWatch, drawAtRandom, include, watchResponse } from "../../proposal/sampling";
import { message } from "../../words/message";
import { defineRule, type Report } from "../rule";
import { examples } from "./unrepresentative-sample.examples";

export const unrepresentativeSample = defineRule({
  id: "satisfaction/unrepresentative-sample",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: ["research", "custom"],
  options: {
    response: { value: 0.1, unit: "share" },
  },
  examples,
  *check({ part, set, options }) {
    for (const target of part.targets) {
      if (!isSurveyedAmongCustomers(target)) continue;
      yield* aboutSample(set, target, options.response);
      yield* aboutExclusions(set, target);
    }
  },
});

function* aboutSample(set: TargetSet, target: Target, lowest: number): Iterable<Report> {
  const sample = target.measured?.sample;
  const method = selectiveMethod(target);
  const response = sample?.response?.value.amount ?? 1;
  const isSilent = response < lowest && !sample?.silent && !isWatched(set);
  const stakes = stakesOf(target);
  if (method) {
    yield {
      at: { path: sample!.method!.path },
      targets: [target],
      severity: method === "agent_selected" && stakes !== "none" ? "error" : "warning",
      message: message("satisfaction/unrepresentative-sample", {
        target: target.id,
        method,
        stakes,
        response: isSilent ? response : null,
      }),
      offers: () => [...(isSilent ? [] : [drawAtRandom(target)]), drawAndWatch(set, target, lowest)],
    };
  } else if (isSilent) {
    yield {
      at: { path: sample!.response!.path },
      targets: [target],
      message: message("satisfaction/unrepresentative-sample/response", { target: target.id, response }),
      offers: () => [watchResponse(set, target, lowest)],
    };
  }
}

function* aboutExclusions(set: TargetSet, target: Target): Iterable<Report> {
  const words = unhappyLeftOut(target, set.demand?.mix ?? []);
  if (words.length === 0) return;
  yield {
    at: { path: [...target.measured!.path, "exclude"] },
    targets: [target],
    message: message("satisfaction/unrepresentative-sample/exclusions", { target: target.id, words }),
    offers: () => [include(target, words)],
  };
}

function isWatched(set: TargetSet): boolean {
  return set.targets.some(target => target.metric?.id === "survey_response_rate");
}
