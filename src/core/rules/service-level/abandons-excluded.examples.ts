import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "whoever gives up is left out",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, measured: { by: acd, exclude: ⟦[abandoned]⟧ } }
`,
    },
    {
      name: "only what was answered counts, by the formula",
      yaml: `
version: 1
targets:
  - metric: bereikbaarheid
    at_least: 80%
    within: 30 seconden
    level: site
    formula: ⟦answered_within / answered⟧ # zo rapporteert de leverancier
  - { metric: klachtratio, at_most: 8 }
`,
    },
    {
      name: "ten seconds is no slip of the finger",
      yaml: `
version: 1
targets:
  service_level:
    at_least: 80%
    within: 20 s
    formula: ⟦answered_within / (offered - abandoned_10s)⟧
    inputs: { abandoned_10s: 1 }
`,
    },
    {
      name: "the longest wait, and an abandonment target without a bound",
      yaml: `
version: 1
targets:
  longest: { metric: wait_time_p95, at_most: 4 min, level: site, measured: { exclude: ⟦[short, abandoned]⟧ } }
  abandonment: { metric: abandonment_rate, baseline: 7% }
`,
    },
    {
      name: "a stricter setting",
      options: { short: 2 },
      yaml: `
version: 1
targets:
  service_level:
    at_least: 80%
    within: 20 s
    formula: ⟦answered_within / (offered - abandoned_5s)⟧
    inputs: { abandoned_5s: 1 }
`,
    },
  ],
  good: [
    {
      name: "abandonment is a target",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, measured: { exclude: [abandoned] } }
  abandonment: { metric: abandonment_rate, at_most: 5% }
`,
    },
    {
      name: "short abandons only",
      yaml: `
version: 1
targets:
  service_level:
    at_least: 80%
    within: 20 s
    formula: answered_within / (offered - abandoned_short)
    measured: { exclude: [short] }
`,
    },
    {
      name: "five seconds by the formula",
      yaml: `
version: 1
targets:
  service_level:
    at_least: 80%
    within: 20 s
    formula: answered_within / (offered - abandoned_5s)
    inputs: { abandoned_5s: 1 }
`,
    },
    {
      name: "whoever gives up counts",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, formula: answered_within / (answered + abandoned) }
`,
    },
    {
      name: "other metrics look at answered contacts only",
      yaml: `
version: 1
targets:
  complaints: { metric: complaint_rate, at_most: 8 }
  transfers: { metric: transfer_rate, at_most: 10%, measured: { exclude: [abandoned] } }
`,
    },
  ],
};
