import type { Plain } from "../source/plain";

/** Words for where a target stands, of which others say nothing. */
const health = {
  green: "green",
  good: "green",
  healthy: "green",
  okay: "green",
  ok: "green",
  "on track": "green",
  on_track: "green",
  op_schema: "green",
  "op schema": "green",
  goed: "green",
  groen: "green",
  "3": "green",
  amber: "amber",
  yellow: "amber",
  attention: "amber",
  "needs attention": "amber",
  at_risk: "amber",
  "at risk": "amber",
  aandacht: "amber",
  oranje: "amber",
  "2": "amber",
  red: "red",
  problem: "red",
  "off track": "red",
  off_track: "red",
  rood: "red",
  "1": "red",
  "*": null,
};

const direction = {
  up: "at_least",
  higher: "at_least",
  "higher is better": "at_least",
  higher_is_better: "at_least",
  increase: "at_least",
  maximize: "at_least",
  maximise: "at_least",
  gte: "at_least",
  gt: "at_least",
  hoger: "at_least",
  down: "at_most",
  lower: "at_most",
  "lower is better": "at_most",
  lower_is_better: "at_most",
  decrease: "at_most",
  minimize: "at_most",
  minimise: "at_most",
  lte: "at_most",
  lt: "at_most",
  lager: "at_most",
  "*": null,
};

/** Where rows of an agreement per priority stand, by priority or in a list. */
const rows = [
  "**.priorities.*",
  "**.priorities[*]",
  "**.prioriteiten.*",
  "**.prioriteiten[*]",
  "**.sla.*",
  "**.sla[*]",
];
const priority = ["$up.priority", "$up.prioriteit", "$up.level", "$up.severity", "$up.name", "$up.naam", "$up.$key"];

/** The share of cases that is to be on time; what a column of these is called that tells of the past is none of it. */
const shares = [
  "$up.target_attainment",
  "$up.attainment_target",
  "$up.target_percentage",
  "$up.percentage",
  "$up.compliance_target",
  "$up.streefpercentage",
  "$up.normpercentage",
];

/** One target for each cell of a column: the longest time, or where a share of the cases is to be on time that share. */
function column(metric: string, keys: readonly string[], metricOfShare?: string): Plain {
  const at = keys.flatMap(key => rows.map(row => `${row}.${key}`));
  if (!metricOfShare)
    return { at, metric: { is: metric }, target: ".", direction: { is: "at_most" }, applies_to: priority };
  return {
    at,
    metric: { from: shares, words: { "*": metricOfShare }, is: metric },
    target: { join: [shares, ["."]], with: " in ", from: "." },
    direction: { from: shares, words: { "*": null }, is: "at_most" },
    applies_to: priority,
  };
}

/** Shapes that many have, written as a configuration would write them. */
export const readyShapes = {
  "performance-indicators": {
    name: ["name", "title", "department", "team", "afdeling"],
    description: ["description", "omschrijving"],
    owner: ["owner", "eigenaar"],
    review_by: ["review_by", "next_review"],
    targets: {
      at: [
        "**.performance_indicators[*]",
        "**.indicators[*]",
        "**.indicatoren[*]",
        "**.kpis[*]",
        "**.KPIs[*]",
        "**.performance_indicators.*",
        "**.indicators.*",
        "**.indicatoren.*",
        "**.kpis.*",
        "**.KPIs.*",
        "[*]",
      ],
      metric: ["metric", "name", "naam", "title", "indicator", "kpi", "label", "$key"],
      target: ["target", "goal", "norm", "streefwaarde", "doel", "threshold"],
      direction: { from: ["direction", "polarity", "better", "richting"], words: direction },
      unit: ["unit", "unit_of_measure", "eenheid"],
      health: { from: ["health.level", "health.status", "health", "status", "rag"], words: health },
      rationale: ["rationale", "health.reasons[*]", "health.reasons", "reasons[*]", "reasons", "toelichting"],
      baseline: ["baseline", "current", "actual", "huidig"],
      weight: ["weight", "gewicht"],
      owner: ["owner", "dri", "eigenaar"],
      review_by: ["review_by", "next_review"],
    },
  },
  openslo: {
    name: ["metadata.displayName", "metadata.name"],
    description: "spec.description",
    part_of: "spec.service",
    owner: ["metadata.annotations.owner", "metadata.labels.owner", "metadata.labels.team"],
    targets: [
      { at: "spec.objectives[*].target", ...objective({ from: "." }) },
      { at: "spec.objectives[*].targetPercent", ...objective({ from: ".", unit: "%" }) },
    ],
  },
  "dbt-metrics": {
    targets: {
      at: "metrics[*]",
      metric: ["label", "name"],
      id: "name",
      formula: {
        from: "type_params.expr",
        join: [
          ["type_params.numerator.name", "type_params.numerator"],
          ["type_params.denominator.name", "type_params.denominator"],
        ],
        with: " / ",
      },
      owner: ["config.meta.owner", "meta.owner"],
    },
  },
  "sla-per-priority": {
    name: ["name", "title", "service", "dienst", "naam"],
    owner: ["owner", "eigenaar"],
    review_by: ["review_by", "next_review"],
    targets: [
      column(
        "Longest wait",
        ["first_response", "first_response_time", "response", "response_time", "first_reply", "reactie", "reactietijd"],
        "Service level",
      ),
      column("Resolution time", ["resolution", "resolution_time", "resolve", "oplossing", "oplostijd"]),
    ],
  },
} as const satisfies Readonly<Record<string, Plain>>;

export type ReadyName = keyof typeof readyShapes;

function objective(atLeast: Plain): { readonly [key: string]: Plain } {
  return {
    metric: [
      "$document.metadata.displayName",
      "$document.spec.indicator.metadata.displayName",
      "$document.metadata.name",
    ],
    at_least: atLeast,
  };
}
