import { stakesOf } from "../../model/target-set";
import { askCustomers, countRepeatContact, honestFloor } from "../../proposal/honest-count";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./self-reported.examples";

export const selfReported = defineRule({
  id: "resolution/self-reported",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "D"],
  evidence: [
    {
      tag: "custom",
      source: {
        en: "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023: watermelon reports, green outside and red inside.",
        nl: "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023: watermeloenrapportages, groen vanbuiten en rood vanbinnen.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "First-contact resolution up to 69% is held low, 70-79% good, 80% and above rare (SQM); windows in use run from 1 to 30 days.",
        nl: "‘In één keer goed’ tot 69% geldt als laag, 70-79% als goed, 80% en hoger als zeldzaam (SQM); termijnen lopen van 1 tot 30 dagen.",
      },
    },
  ],
  options: {},
  examples,
  *check({ part, set }) {
    for (const target of part.targets) {
      const by = target.measured?.by;
      if (target.metric?.id !== "first_contact_resolution" || by?.value !== "agent") continue;
      yield {
        at: { path: by.path },
        targets: [target],
        message: message("resolution/self-reported", {
          target: target.id,
          atLeast: target.atLeast?.value ?? null,
          baseline: target.baseline?.value ?? null,
          stakes: stakesOf(target),
          floor: honestFloor(set, target),
        }),
        offers: () => [countRepeatContact(set, target), askCustomers(set, target)],
      };
    }
  },
});
