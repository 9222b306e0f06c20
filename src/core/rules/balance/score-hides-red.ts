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
  evidence: ["arithmetic", "custom"],
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
