import { hiddenRed, scoreOf } from "../../model/score";
import { carriersOf, greenFrom, guardTheScore, raiseGreenAt, weighEnough } from "../../proposal/score";
import { message } from "../../words/message";
import { defineRule } from "../rule";
import { examples } from "./score-hides-red.examples";

/** Names that a message lists. */
const mostNamed = 4;

export const scoreHidesRed = defineRule({
  id: "balance/score-hides-red",
  severity: "warning",
  confidence: "certain",
  since: "0.1.0",
  serves: ["S2", "M"],
  evidence: [
    {
      tag: "arithmetic",
      source: {
        en: "A target adds its weight to the score while it is green, and nothing while it is red: a weight of at most 100% less the green share can be lost unseen.",
        nl: "Een norm telt met zijn weging mee zolang hij groen is, en niet als hij rood is: een weging tot 100% min de groene grens kan ongezien wegvallen.",
      },
    },
    {
      tag: "custom",
      source: {
        en: "“Het toekomstbestendige klantcontactcenter”, part 3, Chav 2023, on watermelon reports. That a score is green at 80% is the default of this format, a judgment.",
        nl: "‘Het toekomstbestendige klantcontactcenter’, deel 3, Chav 2023, over watermeloenrapporten. Dat een score groen is vanaf 80% is de standaard van dit formaat, een oordeel.",
      },
    },
  ],
  options: {},
  examples,
  *check({ set }) {
    const score = scoreOf(set);
    const hidden = score && hiddenRed(set, score);
    if (!hidden) return;
    const { targets, shown } = hidden.together;
    const carriers = carriersOf(set, score, hidden);
    const from = greenFrom(hidden);
    yield {
      at: { path: ["targets"], on: "key" },
      message: message("balance/score-hides-red", {
        red: targets.slice(0, mostNamed).map(target => target.id),
        more: Math.max(0, targets.length - mostNamed),
        shown,
        greenAt: score.greenAt,
        carriers: carriers && (carriers.efficiency ? "efficiency" : "others"),
        from,
      }),
      related: hidden.alone.slice(0, mostNamed).map(({ target, shown }) => ({
        at: { path: target.weight!.path },
        message: message("balance/score-hides-red/alone", { target: target.id, shown }),
      })),
      offers: () => [
        ...(carriers ? [guardTheScore(carriers, hidden)] : []),
        ...(from === null ? [] : [raiseGreenAt(set, from)]),
        ...[weighEnough(set, score, hidden)].filter(offer => offer !== null),
      ],
    };
  },
});
