import type { Expected as ExpectedQuantity } from "../../model/quantity";
import type { Expectation, Expected, Found } from "../../shape/problem";
import type { Format } from "../format";

const shapes: Readonly<Record<Expectation, string>> = {
  bounds: "`at_least` of `at_most` met een waarde, zoals `{ at_least: 80% }`",
  class: "een klasse met sleutels, zoals `{ class: order-status, share: 55%, handle_time: 210 s }`",
  configurations:
    "`recommended`, `strict`, `auditor`, het pad van een andere configuratie, of een lijst van hooguit 20 hiervan",
  count: "een aantal, zoals `46`",
  date: "een datum als jaar-maand-dag, zoals `2027-03-31`",
  duration: "een tijd met eenheid, zoals `300 s` of `5 min`",
  factor: "een percentage of een factor, zoals `150%` of `1.5`",
  list: "een lijst, zoals `[a, b]`",
  mapping: "sleutels met waarden, zoals `{ sleutel: waarde }`",
  "mapping-or-none": "sleutels met waarden, of het woord `none`",
  metric: "een kengetal met sleutels, zoals `{ facet: customer, unit: score, direction: up }`",
  metrics: "hooguit 200 kengetallen op naam, zoals `net_easy_score: { facet: customer, unit: score, direction: up }`",
  money: "een bedrag met valuta, zoals `50 EUR`",
  names: "`all`, of een lijst van klassen en tonen, zoals `[emotional, heated]`",
  number: "een getal",
  override: "`files` met de `rules` daarvoor",
  overrides: "een lijst van hooguit 100 keer `files` met de `rules` daarvoor",
  path: "het pad van een bestand, zoals `.watermelon-baseline.json`",
  pattern: "een patroon van hooguit 200 tekens, zoals `targets/**/*.yaml`",
  patterns: "een lijst van hooguit 100 patronen, zoals `[targets/**/*.yaml]`",
  period: "een periode, zoals `month` of `6 maanden`",
  quantity: "een waarde, met eenheid als die er is, zoals `300 s`, `85%` of `4.2`",
  rule: "een regel, zoals `handle-time/blanket-cap`",
  "rule-ids": "een lijst van regels, zoals `[handle-time/blanket-cap]`",
  rules: "regels met wat ervoor geldt, zoals `{ occupancy/too-high: warning }`",
  scale: "een schaal van laag naar hoog, zoals `1-10`",
  share: "een percentage, zoals `85%`",
  target: "een norm met sleutels, zoals `{ at_most: 300 s }`",
  targets: "normen op id, of een lijst van normen",
  text: "een tekst",
  unit: "een eenheid, zoals `s`, `min` of `1`",
  "version-1": "`1`",
  "yes-or-no": "`true` of `false`",
};

const quantities: Readonly<Record<ExpectedQuantity, string>> = {
  any: "een waarde, met eenheid als die er is, zoals `300 s`, `85%` of `4.2`",
  count: "een aantal zonder eenheid, zoals `46`",
  factor: shapes.factor,
  length: "een tijd van vaste duur, zoals ",
  limit: shapes.money,
  money: "een bedrag met valuta, zoals `50 EUR`",
  period: shapes.period,
  part: "een percentage van 0% tot en met 100%",
  points: "een aantal punten, zoals `20`, of een percentage",
  rate: "een getal, zoals `6` of `8 per uur`",
  score: "een cijfer op de schaal, zoals `4.2`, of een percentage",
  share: "een percentage, zoals `85%`",
  time: "een tijd met eenheid, zoals ",
};

/** Wat er op een plek hoort. */
export function whatFits(expected: Expected, f: Format): string {
  if (typeof expected === "string") return shapes[expected];
  return f.choice(expected.oneOf.map(word => `\`${word}\``));
}

/** Wat er hoort op een plek die om een hoeveelheid vraagt: van een tijd met wat daar gebruikelijk is. */
export function whatQuantity(expected: ExpectedQuantity, times: readonly string[], f: Format): string {
  if (expected !== "time" && expected !== "length") return quantities[expected];
  const usual = times.length > 0 ? times : ["300 s", "5 min"];
  return quantities[expected] + f.choice(usual.map(time => `\`${time}\``));
}

/** Waar een hoeveelheid van de goede soort ligt, als gezegde bij haar plek. */
export function whatRange(expected: ExpectedQuantity): string {
  if (expected === "part") return "is een deel van een geheel en ligt tussen 0% en 100%";
  if (expected === "factor") return "is gerekte tijd en ligt tussen 100% en 1000% van wat nodig is";
  return "is nooit lager dan nul";
}

/** Wat er staat. */
export function whatIsThere({ kind, text }: Found): string {
  switch (kind) {
    case "list":
      return "een lijst";
    case "mapping":
      return "een blok van sleutels met waarden";
    case "nothing":
      return "niets";
    case "number":
      return `het getal \`${text}\``;
    case "text":
      return text === "" ? "een lege tekst" : `de tekst \`${text}\``;
    case "yes-or-no":
      return `\`${text}\``;
  }
}
