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
  evidence: [
    {
      tag: "research",
      source: {
        en: "UWV (Netherlands) 2018: satisfaction stayed at 80% while waits grew; whoever gave up was not surveyed.",
        nl: "UWV 2018: de klanttevredenheid bleef 80% terwijl de wachttijden opliepen; wie afhaakte kreeg geen enquête.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "Tricks on record: choosing whom to survey, keeping the line until the survey no longer fires. Response: e-mail surveys 10-30%, directly after contact 25-50%.",
        nl: "Bekende trucs: kiezen wie de enquête krijgt, de lijn openhouden tot de enquête niet meer start. Respons: per e-mail 10-30%, direct na het contact 25-50%.",
      },
    },
  ],
  options: {
    response: {
      value: 0.1,
      unit: "share",
      about: {
        en: "Response below which it must be said who stays silent.",
        nl: "Respons waaronder erbij moet staan wie er zwijgt.",
      },
    },
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
