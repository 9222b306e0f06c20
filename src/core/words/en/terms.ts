import type { Facet, Level } from "../../metrics/metric";
import type { Sampled } from "../../model/margin";
import type { Stakes } from "../../model/target-set";

export const levelWords: Readonly<Record<Level, string>> = {
  agent: "agent",
  team: "team",
  site: "site",
  organisation: "organisation",
};

/** A bound, as in "aht at most 300 s". */
export const boundWords: Readonly<Record<"at_least" | "at_most", string>> = {
  at_least: "at least",
  at_most: "at most",
};

/** What hangs on a target, as in "with a bonus at stake". */
export const stakesWords: Readonly<Record<Stakes, string>> = {
  none: "nothing",
  coaching: "coaching",
  appraisal: "the appraisal",
  bonus: "a bonus",
  pay: "pay",
  penalty: "a penalty",
  ranking: "a place in the ranking",
  dismissal: "the job",
};

/** What a target is about, as in "customers 25%". */
export const facetWords: Readonly<Record<Facet, string>> = {
  customer: "customers",
  quality: "quality",
  efficiency: "efficiency",
  employee: "employees",
  organisation: "organisation",
};

/** What a sample is of, one and more. */
export const sampledCounts: Readonly<Record<Sampled, readonly [one: string, more: string]>> = {
  answers: ["answer", "answers"],
  contacts: ["monitored contact", "monitored contacts"],
};
