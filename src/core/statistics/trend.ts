import { studentQuantile } from "./student";

/** How often chance may be taken for a trend. */
const tail = 0.05;

/** Up to here all orders are counted; beyond, the distribution of t comes near enough. */
const mostCounted = 10;

/**
 * Whether a series moves with time: Spearman's rank correlation, tested to either side at 5%. Exact up to ten values, ties
 * included; beyond by Student's t on n - 2 degrees of freedom, which passes correlations up to 0.01 below the exact limit. Null
 * where chance would do as much more than once in twenty.
 */
export function trendOf(series: readonly number[]): "rising" | "falling" | null {
  if (rises(series)) return "rising";
  return rises(series.map(value => -value)) ? "falling" : null;
}

/** Spearman's rank correlation of a series with its own order, -1..1; 0 where all values are equal. */
export function correlationWithTime(series: readonly number[]): number {
  const middle = series.length + 1;
  const ranks = doubledRanks(series);
  const spread = (values: readonly number[]): number => values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const times = ranks.map((_, index) => 2 * (index + 1));
  const together = ranks.reduce((sum, rank, index) => sum + (rank - middle) * (times[index]! - middle), 0);
  const apart = Math.sqrt(spread(ranks) * spread(times));
  return apart > 0 ? together / apart : 0;
}

function rises(series: readonly number[]): boolean {
  const size = series.length;
  if (size <= mostCounted) {
    const ranks = doubledRanks(series);
    return sumWithTime(ranks) >= leastRisingSum(ranks);
  }
  const correlation = correlationWithTime(series);
  const unexplained = Math.max(1 - correlation ** 2, Number.MIN_VALUE);
  return correlation * Math.sqrt((size - 2) / unexplained) > studentQuantile(tail, size - 2);
}

/** Twice the rank of each value from 1 up, equal values sharing their mean rank: whole numbers. */
function doubledRanks(series: readonly number[]): number[] {
  return series.map(value => {
    const below = series.filter(other => other < value).length;
    const equal = series.filter(other => other === value).length;
    return 2 * below + equal + 1;
  });
}

function sumWithTime(ranks: readonly number[]): number {
  return ranks.reduce((sum, rank, index) => sum + rank * (index + 1), 0);
}

const leastSums = new Map<string, number>();

/** The least sum of rank times place that no more than 5% of the orders of these ranks reach. */
function leastRisingSum(ranks: readonly number[]): number {
  const sorted = [...ranks].sort((a, b) => a - b);
  const key = sorted.join();
  const known = leastSums.get(key);
  if (known !== undefined) return known;
  const found = leastSumWithin(tail, ordersBySum(sorted), sorted.length);
  leastSums.set(key, found);
  return found;
}

function leastSumWithin(share: number, orders: ReadonlyMap<number, number>, size: number): number {
  let all = 1;
  for (let factor = 2; factor <= size; factor++) all *= factor;
  let reached = 0;
  let least = Number.POSITIVE_INFINITY;
  for (const [sum, count] of [...orders].sort(([a], [b]) => b - a)) {
    reached += count;
    if (reached > share * all) break;
    least = sum;
  }
  return least;
}

/** How many of the orders of these ranks come to each sum of rank times place: place by place, over the ranks given out so far. */
function ordersBySum(ranks: readonly number[]): ReadonlyMap<number, number> {
  let given = new Map<number, Map<number, number>>([[0, new Map([[0, 1]])]]);
  for (let place = 1; place <= ranks.length; place++) {
    const next = new Map<number, Map<number, number>>();
    for (const [taken, sums] of given) {
      ranks.forEach((rank, index) => {
        if (taken & (1 << index)) return;
        const into = next.get(taken | (1 << index)) ?? new Map<number, number>();
        next.set(taken | (1 << index), into);
        for (const [sum, count] of sums) into.set(sum + rank * place, (into.get(sum + rank * place) ?? 0) + count);
      });
    }
    given = next;
  }
  return given.get((1 << ranks.length) - 1)!;
}
