import type { Facet } from "../../metrics/metric";
import { capital, type Format } from "../format";
import { listed } from "./listed";
import { facetWords } from "./terms";

const carriers = { efficiency: "the targets on efficiency", others: "the other targets" };

/** What is said of weights and of the score that is made of them. */
export const weights = {
  "balance/score-hides-red": (
    a: {
      /** Ids of targets that may be red at once; `more` beside the named ones. */
      red: readonly string[];
      more: number;
      /** What the score then shows, and from where it is green. */
      shown: number;
      greenAt: number;
      /** The targets that are to count only while the red ones are green, where those weigh enough. */
      carriers: "efficiency" | "others" | null;
      /** The smallest share at which the score would show each of them; null where none does. */
      from: number | null;
    },
    f: Format,
  ) => {
    const one = a.red.length + a.more === 1;
    const ways = [
      ...(a.carriers
        ? [
            `let ${carriers[a.carriers]} count only while ${one ? "this one is" : "these are"} green, by naming ` +
              `${one ? "it" : "them"} in their ${f.key("guardrails")}`,
          ]
        : []),
      ...(a.from === null ? [] : [`make the score green from ${f.share(a.from)} only`]),
    ];
    return (
      `${listed(a.red, a.more, f)} can be fully red while the score still shows ${f.share(a.shown)}, and it is green from ` +
      `${f.share(a.greenAt)}: whoever reads the score alone does not see customers or agents let down. ` +
      `${capital(ways.join(", or "))}.`
    );
  },
  "balance/score-hides-red/alone": (a: { target: string; shown: number }, f: Format) =>
    `With ${a.target} red the score shows ${f.share(a.shown)}.`,

  "balance/weights": (a: { sum: number; greenAt: number }, f: Format) =>
    `The weights add up to ${f.share(a.sum)}, ` +
    `${a.sum > 1 ? `${f.share(a.sum - 1)} more than there is` : `${f.share(1 - a.sum)} short of the whole`}: whether a day is ` +
    `green from ${f.share(a.greenAt)} of them then depends on who adds them up. Bring them to 100%.`,
  "balance/weights/missing": (a: { ids: readonly string[]; more: number; weighted: number }, f: Format) => {
    const one = a.ids.length + a.more === 1;
    return (
      `${listed(a.ids, a.more, f)} ${one ? "has" : "have"} no weight beside ${f.number(a.weighted)} with one: ` +
      `red or green, ${one ? "it leaves" : "they leave"} the score as it is, and what the score does not see gives way. ` +
      `Give ${one ? "it a weight" : "each a weight"}, 0% where it is only watched.`
    );
  },

  "balance/efficiency-weight": (
    a: {
      /** Targets on efficiency with their share of the weights; `more` beside the named ones. */
      named: readonly { id: string; share: number }[];
      more: number;
      /** What they weigh together. */
      share: number;
      most: number;
    },
    f: Format,
  ) => {
    const each = a.named.map(({ id, share }) => `${id} ${f.share(share)}`);
    return (
      `Efficiency weighs ${f.share(a.share)} of the score (${listed(each, a.more, f)}), all that customers and ` +
      `agents notice ${f.share(1 - a.share)}: a day that is quick and cheap and helps nobody shows ${f.share(a.share)}, one that ` +
      `helps everybody at its own pace ${f.share(1 - a.share)}. Bring efficiency down to ${f.share(a.most)} or less.`
    );
  },

  "offer/weights-in-proportion": (_: object, _f: Format) => "Bring the weights to 100% in proportion",
  "offer/heaviest-weight": (a: { id: string; weight: number }, f: Format) =>
    `Put the difference on the heaviest target: ${a.id} ${f.share(a.weight)}`,
  "offer/weigh-the-rest": (a: { ids: readonly string[]; given: number; taken: boolean }, f: Format) =>
    `Give ${f.list(a.ids)} ${f.share(a.given)} of the score${a.ids.length === 1 ? "" : " together"}` +
    `${a.taken ? ", taken from the others in proportion" : ", what the others leave"}`,
  "offer/efficiency-down-to": (a: { most: number }, f: Format) =>
    `Bring efficiency down to ${f.share(a.most)} of the weights, and the others up in proportion`,
  "offer/facets-alike": (a: { facets: readonly { facet: Facet; weight: number }[] }, f: Format) =>
    `Weigh the facets alike: ${f.list(a.facets.map(({ facet, weight }) => `${facetWords[facet]} ${f.share(weight)}`))}`,
  "offer/guard-score": (a: { ids: readonly string[]; efficiency: boolean }, f: Format) =>
    `Let ${carriers[a.efficiency ? "efficiency" : "others"]} count only while ${f.list(a.ids)} ` +
    `${a.ids.length === 1 ? "is" : "are"} green`,
  "offer/raise-green-at": (a: { from: number }, f: Format) => `Make the score green from ${f.share(a.from)}`,
  "offer/weigh-enough": (a: { ids: readonly string[]; least: number }, f: Format) =>
    `Shift the weights: ${f.list(a.ids)} ${f.share(a.least)}${a.ids.length === 1 ? "" : " each"}`,
};
