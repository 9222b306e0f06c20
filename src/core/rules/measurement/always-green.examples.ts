import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a floor that no result has been near",
      yaml: `
version: 1
targets:
  csat:
    at_least: ⟦65%⟧
    baseline: 79%
    history: [78%, 80%, 79%, 81%, 80%, 79%]
    history_every: month
`,
    },
    {
      name: "a ceiling far above every week, and its colours with it",
      yaml: `
version: 1
targets:
  - metric: wait_time_p95
    at_most: ⟦120 s⟧ # from the contract
    bands: { green: { at_most: 120 s }, amber: { at_most: 150 s }, red: { at_least: 150 s } }
    history: [45 s, 52 s, 38 s, 47 s, 61 s, 43 s, 50 s]
`,
    },
    {
      name: "an amber that takes all that green leaves",
      yaml: `
version: 1
targets:
  csat:
    at_least: 8
    scale: 1-10
    baseline: 7.8
    bands: { green: { at_least: 8 }, amber: { at_least: ⟦1⟧ } }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "a target that is met whatever happens",
      yaml: `
version: 1
targets:
  abandonment_rate: { at_most: ⟦100%⟧, baseline: 6% }
`,
    },
    {
      name: "an amber above green",
      yaml: `
version: 1
targets:
  service_level:
    at_least: 80%
    within: 20 s
    bands: { green: { at_least: 80% }, amber: { at_least: ⟦85%⟧ } }
`,
    },
    {
      name: "a green that lets through what misses the target",
      yaml: `
version: 1
targets:
  csat:
    at_least: 8.5
    scale: 1-10
    baseline: 8.1
    bands: { green: { at_least: ⟦8⟧ }, amber: { at_least: 7.5 } }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "colours without a bound, and results far inside",
      yaml: `
version: 1
targets:
  recovery_rate:
    bands: { green: { at_least: ⟦70%⟧ }, amber: { at_least: 60% } }
    history: [92%, 92%, 92%, 92%, 92%, 92%]
`,
    },
  ],
  good: [
    {
      name: "results on both sides",
      yaml: `
version: 1
targets:
  csat: { at_least: 79%, baseline: 79%, history: [78%, 80%, 79%, 81%, 80%, 79%] }
`,
    },
    {
      name: "always met, and never by more than a tenth",
      yaml: `
version: 1
targets:
  csat: { at_least: 70%, baseline: 79%, history: [80%, 80%, 81%, 83%, 80%, 79%] }
`,
    },
    {
      name: "one month that came near",
      yaml: `
version: 1
targets:
  csat: { at_least: 65%, baseline: 79%, history: [78%, 80%, 71%, 81%, 80%, 79%] }
`,
    },
    {
      name: "five points tell little",
      yaml: `
version: 1
targets:
  csat: { at_least: 65%, baseline: 79%, history: [78%, 80%, 81%, 80%, 79%] }
`,
    },
    {
      name: "a guardrail, which is to be green until something breaks",
      yaml: `
version: 1
targets:
  transfers: { metric: transfer_rate, at_most: 12%, guardrails: [csat] }
  csat: { at_least: 65%, baseline: 79%, history: [78%, 80%, 79%, 81%, 80%, 79%] }
`,
    },
    {
      name: "a green narrower than the target",
      yaml: `
version: 1
targets:
  csat:
    at_least: 8
    scale: 1-10
    baseline: 8.1
    bands: { green: { at_least: 8.2 }, amber: { at_least: 8 }, red: { at_most: 8 } }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "a band that can be missed below",
      yaml: `
version: 1
targets:
  schedule_adherence: { at_least: 85%, at_most: 100% }
  csat: { at_least: 80% }
`,
    },
    {
      name: "presence that may go beyond all that was planned",
      yaml: `
version: 1
targets:
  schedule_conformance: { at_most: 100% }
  csat: { at_least: 80% }
`,
    },
    {
      name: "a mark beyond the scale: satisfaction/scale says so",
      yaml: `
version: 1
targets:
  csat:
    at_least: 8
    scale: 1-10
    baseline: 7.8
    bands: { green: { at_least: 8 }, amber: { at_least: 75 } }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
      also: ["satisfaction/scale"],
    },
  ],
};
