import type { Expected as ExpectedQuantity } from "../../model/quantity";
import type { Expectation, Expected, Found } from "../../shape/problem";
import type { Format } from "../format";

const shapes: Readonly<Record<Expectation, string>> = {
  bounds: "`at_least` or `at_most` with a value, such as `{ at_least: 80% }`",
  class: "a class with its keys, such as `{ class: order-status, share: 55%, handle_time: 210 s }`",
  configurations:
    "`recommended`, `strict`, `auditor`, the path of another configuration, or a list of at most 20 of these",
  count: "a count, such as `46`",
  date: "a date as year-month-day, such as `2027-03-31`",
  duration: "a time with its unit, such as `300 s` or `5 min`",
  factor: "a percentage or a factor, such as `150%` or `1.5`",
  list: "a list, such as `[a, b]`",
  mapping: "keys with values, such as `{ key: value }`",
  "mapping-or-none": "keys with values, or the word `none`",
  metric: "a metric with its keys, such as `{ facet: customer, unit: score, direction: up }`",
  metrics: "at most 200 metrics by name, such as `net_easy_score: { facet: customer, unit: score, direction: up }`",
  money: "an amount with its currency, such as `50 EUR`",
  names: "`all`, or a list of classes and tones, such as `[emotional, heated]`",
  number: "a number",
  override: "`files` and the `rules` for them",
  overrides: "a list of at most 100 items with `files` and the `rules` for them",
  path: "the path of a file, such as `.watermelon-baseline.json`",
  pattern: "a pattern of at most 200 characters, such as `targets/**/*.yaml`",
  patterns: "a list of at most 100 patterns, such as `[targets/**/*.yaml]`",
  period: "a period, such as `month` or `6 months`",
  quantity: "a value, with its unit where it has one, such as `300 s`, `85%` or `4.2`",
  rule: "a rule, such as `handle-time/blanket-cap`",
  "rule-ids": "a list of rules, such as `[handle-time/blanket-cap]`",
  rules: "rules with what is said of them, such as `{ occupancy/too-high: warning }`",
  scale: "a scale from low to high, such as `1-10`",
  share: "a percentage, such as `85%`",
  target: "a target with its keys, such as `{ at_most: 300 s }`",
  targets: "targets by id, or a list of targets",
  text: "a text",
  unit: "a unit, such as `s`, `min` or `1`",
  "version-1": "`1`",
  "yes-or-no": "`true` or `false`",
};

const quantities: Readonly<Record<ExpectedQuantity, string>> = {
  any: "a value, with its unit where it has one, such as `300 s`, `85%` or `4.2`",
  count: "a count without a unit, such as `46`",
  factor: shapes.factor,
  length: "a time of a fixed length, such as ",
  limit: shapes.money,
  money: "an amount with its currency, such as `50 EUR`",
  period: shapes.period,
  part: "a percentage from 0% to 100%",
  points: "a number of points, such as `20`, or a percentage",
  rate: "a number, such as `6` or `8 per hour`",
  score: "a mark on the scale, such as `4.2`, or a percentage",
  share: "a percentage, such as `85%`",
  time: "a time with its unit, such as ",
};

/** What a place takes, as the object of a sentence. */
export function whatFits(expected: Expected, f: Format): string {
  if (typeof expected === "string") return shapes[expected];
  return f.choice(expected.oneOf.map(word => `\`${word}\``));
}

/** Of a few known words those that may have been meant. */
export function wordsMeant(expected: Expected): readonly string[] {
  return typeof expected === "string" ? [] : expected.nearest;
}

/** What a place takes that asks for a quantity: of a time, with those that are usual there. */
export function whatQuantity(expected: ExpectedQuantity, times: readonly string[], f: Format): string {
  if (expected !== "time" && expected !== "length") return quantities[expected];
  const usual = times.length > 0 ? times : ["300 s", "5 min"];
  return quantities[expected] + f.choice(usual.map(time => `\`${time}\``));
}

/** Where a quantity of the right kind lies, as the predicate of a sentence about its place. */
export function whatRange(expected: ExpectedQuantity): string {
  if (expected === "part") return "is a share of a whole and lies between 0% and 100%";
  if (expected === "factor") return "is time drawn out and lies between 100% and 1000% of what is needed";
  return "is never below zero";
}

/** What stands there, as the subject's complement. */
export function whatIsThere({ kind, text }: Found): string {
  switch (kind) {
    case "list":
      return "a list";
    case "mapping":
      return "a block of keys with values";
    case "nothing":
      return "nothing";
    case "number":
      return `the number \`${text}\``;
    case "text":
      return text === "" ? "an empty text" : `the text \`${text}\``;
    case "yes-or-no":
      return `\`${text}\``;
  }
}
