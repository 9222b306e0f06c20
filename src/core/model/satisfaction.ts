import type { Quantity } from "./quantity";
import type { Located, Scale, SelectiveMethod, Target } from "./target-set";

const satisfactionMetrics: readonly (string | undefined)[] = [
  "customer_satisfaction",
  "net_promoter_score",
  "employee_satisfaction",
];

/** Metrics that customers are asked for in a survey: who is asked decides what comes out. */
const surveyedMetrics: readonly (string | undefined)[] = [
  "customer_satisfaction",
  "net_promoter_score",
  "customer_effort_score",
  "dissatisfaction_rate",
  "felt_heard",
];

/** By definition: promoters less detractors, in points. */
const promoterScale: Scale = { lowest: -100, highest: 100 };

/** A mark, or a share of good marks, of which more is better: satisfaction of customers or employees, or NPS. */
export function isSatisfaction({ metric }: Target): boolean {
  return satisfactionMetrics.includes(metric?.id);
}

export function isSurveyedAmongCustomers({ metric }: Target): boolean {
  return surveyedMetrics.includes(metric?.id);
}

/** The way of sampling where agents, the outcome or the customers decide who is heard; null where chance or nobody does. */
export function selectiveMethod({ measured }: Target): SelectiveMethod | null {
  const method = measured?.sample?.method?.value;
  return method === undefined || method === "all" || method === "random" ? null : method;
}

/** A target or a promise, by what it is called. */
type Named = Pick<Target, "metric" | "metricName"> & Partial<Pick<Target, "id">>;

/** What is counted on a scale: a target or a promise. */
type OnScale = Named & Pick<Target, "scale">;

/** Whether promoters less detractors are counted, in points: NPS, and employee satisfaction that is called eNPS. */
export function countsPromoters({ metric, metricName, id = "" }: Named): boolean {
  if (metric?.id !== "employee_satisfaction") return metric?.id === "net_promoter_score";
  return [metricName.value, id].some(name => /nps|net[\s_-]*promoter/i.test(name));
}

/** The declared scale; that of NPS and eNPS needs no declaring. */
export function scaleOf(target: OnScale): Scale | null {
  return target.scale?.value ?? (countsPromoters(target) ? promoterScale : null);
}

/** Length of what a value of this target lies on: 1 for a share, 9 on 1-10; null where the scale is not declared. */
export function scaleLength(target: OnScale, value: Quantity): number | null {
  if (value.unit === "share") return 1;
  const scale = value.unit === "number" ? scaleOf(target) : null;
  return scale ? scale.highest - scale.lowest : null;
}

/** The values of a target that are marks: bounds, baseline, bands and history, in this order; none for shares and other metrics. */
export function marksOf({ metric, atLeast, atMost, baseline, bands, history }: Target): Located<Quantity>[] {
  if (metric?.unit !== "score") return [];
  const written = [atLeast, atMost, baseline, ...bands.flatMap(band => [band.atLeast, band.atMost]), ...history];
  return written.flatMap(each => (each?.value.unit === "number" ? [each] : []));
}

/** Whether a value can occur at all: a share of 0 to 1, a mark between the ends of its scale. */
export function isOnScale(target: Target, { amount, unit }: Quantity): boolean {
  const { lowest, highest } =
    unit === "share" ? { lowest: 0, highest: 1 } : (scaleOf(target) ?? { lowest: 0, highest: 0 });
  return amount >= lowest && amount <= highest;
}

/** Customers of whom one can give the lowest mark there is while the others hold the mean up. */
export interface HiddenUnhappy {
  readonly customers: number;
  /** What each of the others gives, in tenths and rounded up. */
  readonly others: number;
  readonly lowest: number;
}

/** The smallest of a few round numbers of customers that can hide one at the bottom of the scale behind a mean; null where none can. */
export function hiddenUnhappy(target: Target, mean: number): HiddenUnhappy | null {
  const scale = scaleOf(target);
  if (!scale || mean < scale.lowest) return null;
  for (const customers of [10, 20, 50, 100]) {
    const exact = (customers * mean - scale.lowest) / (customers - 1);
    const others = Math.ceil(exact * 10 - 1e-9) / 10;
    if (others <= scale.highest) return { customers, others, lowest: scale.lowest };
  }
  return null;
}

const perYear: Readonly<Record<string, number>> = { week: 52, month: 12, quarter: 4, year: 1 };

/** The most that the history gained over any whole year, in its own unit; null where it holds no whole year. */
export function bestYearlyGain({ history, historyEvery }: Target): number | null {
  const year = Object.hasOwn(perYear, historyEvery?.value ?? "") ? perYear[historyEvery!.value]! : null;
  if (year === null || history.length <= year) return null;
  const gains = history.slice(year).map(({ value }, index) => value.amount - history[index]!.value.amount);
  const unit = history[0]!.value.unit;
  return history.every(({ value }) => value.unit === unit) ? Math.max(...gains) : null;
}

/** What leaving out takes the unhappy customers away: contacts that failed them, and contacts that were hard. */
const unhappyWords: readonly string[] = ["abandoned", "transferred", "escalated", "reopened", "emotional", "heated"];

/** The words of `exclude` that leave out customers who are less likely to be satisfied. */
export function unhappyLeftOut(target: Target, classes: readonly { name: string; tone: string }[]): string[] {
  const words = (target.measured?.exclude ?? []).map(word => word.value);
  const hard = new Set(classes.filter(each => unhappyWords.includes(each.tone)).map(each => each.name));
  return words.filter(word => unhappyWords.includes(word) || hard.has(word));
}
