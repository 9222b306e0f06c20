import type { Metric } from "../metrics/metric";
import { readQuantity } from "../model/quantity";

interface Usual {
  /** What times are written in here, the commonest first. */
  readonly units: readonly string[];
  /** Seconds of a run-of-the-mill value: it orders readings by how likely they are, and judges nothing. */
  readonly size: number;
}

const minute = 60;
const hour = 3600;
const day = 86_400;

const usualOfMetric: Readonly<Record<string, Usual>> = {
  average_handle_time: { units: ["s", "min"], size: 5 * minute },
  talk_time: { units: ["s", "min"], size: 4 * minute },
  hold_time: { units: ["s", "min"], size: 30 },
  after_call_work: { units: ["s", "min"], size: 45 },
  average_speed_of_answer: { units: ["s", "min"], size: 30 },
  wait_time_p95: { units: ["s", "min"], size: 2 * minute },
  resolution_time: { units: ["h", "days"], size: 2 * day },
  backlog_age: { units: ["h", "days"], size: 3 * day },
  tenure: { units: ["months", "years"], size: 730 * day },
  coaching_hours: { units: ["h", "min"], size: 2 * hour },
};

const usualOfKey: Readonly<Record<string, Usual>> = {
  within: { units: ["s", "min"], size: 30 },
  patience: { units: ["s", "min"], size: 3 * minute },
  interval: { units: ["min", "s"], size: 30 * minute },
  handle_time: { units: ["s", "min"], size: 5 * minute },
  window: { units: ["days", "h"], size: 7 * day },
  per_agent: { units: ["h", "min"], size: hour },
  time: { units: ["min", "s"], size: 5 * minute },
  answer_within: { units: ["days", "h"], size: 5 * day },
  every: { units: ["months", "weeks"], size: 90 * day },
};

/**
 * What a bare number may mean where a time is asked for, the likeliest first: of the units that are usual there, the one
 * that brings it nearest to a usual size. 300 for handle time is 300 s before 300 min, and 5 is 5 min before 5 s.
 *
 * @param key the last key of its path, such as `within`
 * @param metric the metric whose bound, baseline or history it is; null for other values
 */
export function timeReadings(number: string, key: string, metric: Metric | null): string[] {
  const usual = own(usualOfKey, key) ?? (metric ? own(usualOfMetric, metric.id) : undefined);
  const readings = (usual?.units ?? metric?.usualUnits ?? ["s", "min"]).map(unit => `${number} ${unit}`);
  if (!usual) return readings;
  const strangeness = (reading: string): number => {
    const seconds = readQuantity(reading, "time").quantity?.amount ?? 0;
    return seconds > 0 ? Math.abs(Math.log(seconds / usual.size)) : 0;
  };
  return [...readings].sort((a, b) => strangeness(a) - strangeness(b));
}

/** Most that people count of a unit where another is usual. */
const mostOfUnit = 99;

/** Times as they are usual at a place, for an example: `300 s` and `5 min` of handle time. None where nothing is known of it. */
export function usualTimes(key: string, metric: Metric | null): string[] {
  const usual = own(usualOfKey, key) ?? (metric ? own(usualOfMetric, metric.id) : undefined);
  return (usual?.units ?? []).flatMap((unit, index) => {
    const amount = usual!.size / readQuantity(`1 ${unit}`, "time").quantity!.amount;
    const isOdd = Math.abs(amount - Math.round(amount)) > 0.05 * amount || amount > mostOfUnit;
    return index > 0 && isOdd ? [] : [`${Math.round(amount)} ${unit}`];
  });
}

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
