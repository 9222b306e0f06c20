import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a bonus on a survey of a hundred and fifty",
      yaml: `
version: 1
targets:
  csat:
    at_least: ⟦82%⟧
    baseline: 78%
    level: team
    stakes: bonus
    measured: { by: survey, sample: { method: random, size: 150 } }
`,
    },
    {
      name: "pay by forty calls that somebody listened to, right on what is measured",
      yaml: `
version: 1
targets:
  - metric: conversation_quality
    at_least: ⟦85%⟧ # from the pay scheme
    baseline: 85%
    stakes: pay
    measured: { by: monitoring, sample: { method: random, size: 40, sd: 9% } }
`,
    },
    {
      name: "a penalty on a service level that swings from month to month",
      yaml: `
version: 1
targets:
  service-level:
    metric: service_level
    at_least: ⟦80%⟧
    within: 20 s
    stakes: penalty
    baseline: 82%
    history: [84%, 77%, 82%, 79%, 85%, 78%, 82%]
    history_every: month
`,
      also: ["balance/one-sided-contract"],
    },
    {
      name: "an amber that chance jumps over, on a cap in seconds",
      yaml: `
version: 1
targets:
  wait:
    metric: wait_time_p95
    at_most: ⟦45 s⟧
    stakes: bonus
    bands: { green: { at_most: 45 s }, amber: { at_most: 48 s }, red: { at_least: 48 s } }
    history: [41 s, 52 s, 38 s, 47 s, 55 s, 43 s]
`,
    },
  ],
  good: [
    {
      name: "an amber that catches what chance does",
      yaml: `
version: 1
targets:
  csat:
    at_least: 82%
    baseline: 78%
    level: team
    stakes: bonus
    bands: { green: { at_least: 82% }, amber: { at_least: 75% } }
    measured: { by: survey, sample: { method: random, size: 150 } }
`,
    },
    {
      name: "nothing at stake: satisfaction/noise says it",
      yaml: `
version: 1
targets:
  csat:
    at_least: 82%
    baseline: 78%
    level: team
    stakes: coaching
    measured: { by: survey, sample: { method: random, size: 150 } }
`,
      also: ["satisfaction/noise"],
    },
    {
      name: "a steady metric",
      yaml: `
version: 1
targets:
  service-level:
    metric: service_level
    at_least: 80%
    within: 20 s
    stakes: penalty
    baseline: 82%
    history: [82%, 81.5%, 82%, 82.4%, 82%, 82.1%]
`,
      also: ["balance/one-sided-contract"],
    },
    {
      name: "a metric that falls steadily is no chance",
      yaml: `
version: 1
targets:
  service-level:
    metric: service_level
    at_least: 80%
    within: 20 s
    stakes: penalty
    history: [90%, 89%, 88%, 87%, 86%, 85%]
`,
      also: ["balance/one-sided-contract"],
    },
    {
      name: "five points of history tell too little",
      yaml: `
version: 1
targets:
  service-level: { metric: service_level, at_least: 80%, within: 20 s, stakes: bonus, history: [84%, 77%, 82%, 79%, 81%] }
`,
    },
    {
      name: "neither a sample nor a history",
      yaml: `
version: 1
targets:
  csat: { at_least: 82%, baseline: 78%, stakes: bonus, measured: { by: survey } }
`,
    },
    {
      name: "a threshold that chance does not reach",
      yaml: `
version: 1
targets:
  csat:
    at_least: 70%
    baseline: 78%
    stakes: bonus
    measured: { by: survey, sample: { method: random, size: 150 } }
`,
    },
    {
      name: "a band, which has no single threshold",
      yaml: `
version: 1
targets:
  occupancy: { at_least: 75%, at_most: 85%, stakes: bonus, history: [84%, 77%, 86%, 79%, 85%, 78%, 82%] }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
