import { standsBeside } from "../../model/beside";
import { countsResolution } from "../../model/guard";
import { told } from "../../model/told";
import { addRepeatContact, addResolution } from "../../proposal/guardrails";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./deflection-as-success.examples";

const resolution = ["repeat_contact_rate", "first_contact_resolution"];

export const deflectionAsSuccess = defineRule({
  id: "resolution/deflection-as-success",
  severity: "warning",
  confidence: "likely",
  since: "0.1.0",
  serves: ["S2", "S4"],
  evidence: [
    {
      tag: "custom",
      source: {
        en: "“Verhitte gesprekken in het contactcenter”, column by Erik Bouwer (Ziptone): badly working chatbots and numbers that are hard to find are decisions of management that agents have to make up for.",
        nl: "‘Verhitte gesprekken in het contactcenter’, column van Erik Bouwer (Ziptone): slecht functionerende chatbots en slecht vindbare telefoonnummers zijn managementbeslissingen die medewerkers moeten compenseren.",
      },
    },
    {
      tag: "research",
      source: {
        en: "Chat: 30-67% of those who give up leave silently, so that an end without a person is often no answer.",
        nl: "Chat: 30-67% van de afhakers vertrekt zonder iets te zeggen, dus een einde zonder medewerker is vaak geen antwoord.",
      },
    },
  ],
  options: {},
  examples,
  *check({ part, set }) {
    const exit = set.demand?.exitToHuman?.value ?? null;
    for (const target of part.targets) {
      if (target.metric?.id !== "containment_rate" || !target.atLeast || exit === true) continue;
      if (standsBeside(set, target, resolution, countsResolution)) continue;
      yield {
        at: { path: target.atLeast.path },
        targets: [target],
        message: message("resolution/deflection-as-success", { ...told(target), closed: exit === false }),
        related:
          exit === false
            ? [
                {
                  at: { path: set.demand!.exitToHuman!.path },
                  message: message("resolution/deflection-as-success/no-exit", {}),
                },
              ]
            : [],
        offers: () => [addRepeatContact(set, target), addResolution(set, target)],
      };
    }
  },
});
