import type { Bilingual, Facet, Level } from "../../metrics/metric";
import type { Sampled } from "../../model/margin";
import type { Quantity } from "../../model/quantity";
import type { Format } from "../format";
import { metricName } from "../in-sentence";
import { boundWords, levelWords, sampledCounts } from "./terms";

/** Facets that speed says nothing about. */
export type AddedFacet = Extract<Facet, "customer" | "quality" | "employee">;

const facets: Readonly<Record<AddedFacet, string>> = {
  customer: "first-contact resolution, counted by repeat contact",
  quality: "conversation quality, in a random sample",
  employee: "employee satisfaction, asked of everyone",
};

/** Titles of what changes a target on customers, quality or employees. */
export const outcomeOffers = {
  "offer/next-step": (a: { metric: Bilingual; next: Quantity; later: number; until: Quantity }, f: Format) =>
    `Aim for ${metricName(a.metric, f)} ${f.quantity(a.next)} first, with ${f.count(a.later, "dated step", "dated steps")} up to ` +
    `${f.quantity(a.until)} after it`,
  "offer/draw-at-random": (a: { metric: Bilingual }, f: Format) =>
    `Draw the sample of ${metricName(a.metric, f)} at random`,
  "offer/watch-response": (a: { atLeast: number }, f: Format) =>
    `Watch the response: at least ${f.share(a.atLeast)} of those asked`,
  "offer/draw-and-watch": (a: { metric: Bilingual; atLeast: number }, f: Format) =>
    `Draw the sample of ${metricName(a.metric, f)} at random, and watch that at least ${f.share(a.atLeast)} answers`,
  "offer/include": (a: { metric: Bilingual; words: readonly string[] }, f: Format) =>
    `Include ${f.list(a.words)} in ${metricName(a.metric, f)}`,
  "offer/count-repeat-contact": (a: { metric: Bilingual; floor: number | null; window: Quantity }, f: Format) =>
    `Count ${metricName(a.metric, f)} by repeat contact within ${f.quantity(a.window)}${a.floor === null ? "" : `: at least ${f.share(a.floor)}`}`,
  "offer/count-over": (a: { metric: Bilingual; window: Quantity }, f: Format) =>
    `Count ${metricName(a.metric, f)} over ${f.quantity(a.window)}`,
  "offer/ask-customers": (a: { metric: Bilingual; floor: number | null }, f: Format) =>
    `Ask a random sample of customers for ${metricName(a.metric, f)}${a.floor === null ? "" : `: at least ${f.share(a.floor)}`}`,
  "offer/join-agents": (
    a: { metric: Bilingual; level: Extract<Level, "team" | "site">; agents: number; size: number; of: Sampled },
    f: Format,
  ) =>
    `Hold ${metricName(a.metric, f)} at ${levelWords[a.level]} level: ${f.number(a.agents)} agents together get ` +
    `${f.count(a.size, ...sampledCounts[a.of])} a period`,
  "offer/join-periods": (a: { metric: Bilingual; periods: number; size: number; of: Sampled }, f: Format) =>
    `Judge ${metricName(a.metric, f)} over ${f.number(a.periods)} periods together, on ${f.count(a.size, ...sampledCounts[a.of])}`,
  "offer/ask-more": (a: { metric: Bilingual; size: number; of: Sampled }, f: Format) =>
    `Get ${f.count(a.size, ...sampledCounts[a.of])} a period for ${metricName(a.metric, f)}`,
  "offer/widen-amber": (
    a: { metric: Bilingual; bound: "at_least" | "at_most"; green: Quantity; amber: Quantity },
    f: Format,
  ) =>
    `Make ${metricName(a.metric, f)} amber ${a.bound === "at_least" ? "down" : "up"} to ${f.quantity(a.amber)}, as wide as chance, ` +
    `and green ${a.bound === "at_least" ? "from" : "up to"} ${f.quantity(a.green)}`,
  "offer/move-to-site": (a: { metric: Bilingual }, f: Format) =>
    `Hold ${metricName(a.metric, f)} for the site instead of per agent`,
  "offer/add-agent-decides": (a: { name: "felt-heard" | "quality" }, _f: Format): string =>
    a.name === "felt-heard"
      ? "Ask per agent whether customers felt heard, with nothing at stake"
      : "Sample conversations of each agent at random, with nothing at stake",
  "offer/watch-low-scores": (a: { atMost: number }, f: Format) =>
    `Watch the share of low marks beside it: at most ${f.share(a.atMost)} to begin with, choose the bound yourself`,
  "offer/write-marks": (a: { marks: readonly string[] }, f: Format) => `Write ${f.list(a.marks)}`,
  "offer/other-scale": (a: { scale: string }, _f: Format) => `Put it on a scale of ${a.scale}`,
  "offer/colours-from-results": (
    a: { metric: Bilingual; bound: "at_least" | "at_most"; green: Quantity; amber: Quantity; results: number },
    f: Format,
  ) =>
    `Colour ${metricName(a.metric, f)} by ${f.count(a.results, "result", "results")}: green ${boundWords[a.bound]} ` +
    `${f.quantity(a.green)}, amber ${boundWords[a.bound]} ${f.quantity(a.amber)}`,
  "offer/amber-behind-green": (a: { metric: Bilingual; bound: "at_least" | "at_most"; amber: Quantity }, f: Format) =>
    `End the amber of ${metricName(a.metric, f)} at ${f.quantity(a.amber)}, a tenth of the scale behind green`,
  "offer/green-as-target": (a: { metric: Bilingual; value: Quantity }, f: Format) =>
    `Make ${metricName(a.metric, f)} green at ${f.quantity(a.value)} only, as the target asks`,
  "offer/target-as-green": (a: { metric: Bilingual; bound: "at_least" | "at_most"; value: Quantity }, f: Format) =>
    `Ask ${metricName(a.metric, f)} ${boundWords[a.bound]} ${f.quantity(a.value)}, as green does`,
  "offer/add-facet": (a: { facet: AddedFacet }, _f: Format) => `Add a target on ${facets[a.facet]}`,
  "offer/watch-beside": (
    a: {
      added: readonly {
        metric: Bilingual;
        bound: "at_least" | "at_most";
        value: string;
        /** Classes and tones; none where it looks at the same contacts. */
        appliesTo: readonly string[];
      }[];
    },
    f: Format,
  ) => {
    const added = a.added.map(({ metric, bound, value, appliesTo }) => {
      const contacts = appliesTo.length > 0 ? ` for ${f.list(appliesTo)}` : "";
      return `${metricName(metric, f)} ${boundWords[bound]} ${value}${contacts}`;
    });
    return `Add ${added.length === 1 ? "a target" : "targets"}: ${f.list(added)}`;
  },
  "offer/include-at": (
    a: { metric: Bilingual; words: readonly string[]; bound: "at_least" | "at_most"; value: Quantity },
    f: Format,
  ) => `Include ${f.list(a.words)} in ${metricName(a.metric, f)}, ${boundWords[a.bound]} ${f.quantity(a.value)}`,
  "offer/review-by": (a: { by: string }, _f: Format) => `Put the next review on ${a.by}`,
  "offer/floor-per-interval": (a: { metric: Bilingual; floor: number }, f: Format) =>
    `Add a floor of ${f.share(a.floor)} under ${metricName(a.metric, f)} in every interval`,
  "offer/hold-per-interval": (a: { metric: Bilingual }, f: Format) =>
    `Hold ${metricName(a.metric, f)} as it is in every interval`,
  "offer/start-at-arrival": (a: { metric: Bilingual }, f: Format) => `Count ${metricName(a.metric, f)} from arrival`,
  "offer/cover-all": (a: { metric: Bilingual }, f: Format) => `Have ${metricName(a.metric, f)} look at all contacts`,
  "offer/feedback-loop": (a: { owner: string }, _f: Format) => `Make ${a.owner} the owner of the feedback loop`,
};
