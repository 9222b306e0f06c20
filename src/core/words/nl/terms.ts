import type { Facet, Level } from "../../metrics/metric";
import type { Sampled } from "../../model/margin";
import type { Stakes } from "../../model/target-set";

export const levelWords: Readonly<Record<Level, string>> = {
  agent: "medewerker",
  team: "team",
  site: "locatie",
  organisation: "organisatie",
};

/** Een grens, zoals in "aht maximaal 300 s". */
export const boundWords: Readonly<Record<"at_least" | "at_most", string>> = {
  at_least: "minimaal",
  at_most: "maximaal",
};

/** Wat er van een norm afhangt, zoals in "met een bonus als inzet". */
export const stakesWords: Readonly<Record<Stakes, string>> = {
  none: "niets",
  coaching: "coaching",
  appraisal: "de beoordeling",
  bonus: "een bonus",
  pay: "het loon",
  penalty: "een boete",
  ranking: "een plek op de ranglijst",
  dismissal: "de baan",
};

/** Waar een norm over gaat, zoals in "klanten 25%". */
export const facetWords: Readonly<Record<Facet, string>> = {
  customer: "klanten",
  quality: "kwaliteit",
  efficiency: "efficiëntie",
  employee: "medewerkers",
  organisation: "organisatie",
};

/** What a sample is of, one and more. */
export const sampledCounts: Readonly<Record<Sampled, readonly [one: string, more: string]>> = {
  answers: ["antwoord", "antwoorden"],
  contacts: ["beoordeeld contact", "beoordeelde contacten"],
};
