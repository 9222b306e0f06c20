import { heavyContacts } from "../../model/heavy-contacts";
import { humanShare } from "../../model/onboarding";
import { toldOf } from "../../model/people-told";
import { splitOnboarding } from "../../proposal/onboarding";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./knowledge-only-onboarding.examples";

export const knowledgeOnlyOnboarding = defineRule({
  id: "people/knowledge-only-onboarding",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S0"],
  evidence: ["custom"],
  options: {
    least: { value: 0.2, unit: "share" },
  },
  examples,
  *check({ set, options, cannotTell }) {
    const told = toldOf(set, "onboarding");
    if (told === "no-block") cannotTell("people");
    if (told === "left-out") cannotTell("people.onboarding");
    const onboarding = set.people?.onboarding;
    if (!onboarding) return;
    const share = humanShare(onboarding);
    if (share === null) cannotTell("people.onboarding.content");
    if (share === null || share >= options.least - 1e-9) return;
    const heavy = heavyContacts(set);
    yield {
      at: { path: [...onboarding.path, "content"] },
      message: message("people/knowledge-only-onboarding", {
        share,
        least: options.least,
        hours: onboarding.hours?.value.amount ?? null,
        heavy: heavy === "unknown" ? null : heavy,
      }),
      offers: () => [splitOnboarding(onboarding, options.least)],
    };
  },
});
