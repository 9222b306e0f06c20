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
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "A class moves a mean over all contacts by no more than its own share: at 5% of the contacts, 5 points if every one of them goes wrong.",
        nl: "Een klasse beweegt een gemiddelde over alle contacten met niet meer dan haar eigen aandeel: bij 5% van de contacten 5 punten als ze allemaal misgaan.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "“Menselijke maat nog meer onder druk?” (mensenmaat): act outside the lines where a customer's situation is distressing. Without a target nobody sees whether that happens.",
        nl: "‘Menselijke maat nog meer onder druk?’ (mensenmaat): buiten de kaders handelen als een klantsituatie schrijnend is. Zonder norm ziet niemand of dat gebeurt.",
      },
    },
  ],
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
