import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a mean wait alone",
      yaml: `
version: 1
targets:
  asa: { at_most: ⟦30 s⟧ }
  abandonment: { metric: abandonment_rate, at_most: 5% }
`,
    },
    {
      name: "a mean in minutes, in a list, with a service level that leaves a fifth out of sight",
      yaml: `
version: 1
targets:
  - metric: gemiddelde wachttijd
    at_most: ⟦"1,5 minuten"⟧ # uit het jaarplan
    level: site
  - { metric: serviceniveau, at_least: 80%, within: 60 s }
`,
    },
    {
      name: "a longest wait for other customers",
      yaml: `
version: 1
demand:
  mix:
    - { class: claims, share: 60%, handle_time: 8 min, tone: complex }
    - { class: status, share: 40%, handle_time: 4 min }
targets:
  asa: { at_most: ⟦45 s⟧, applies_to: [claims], level: team }
  longest: { metric: wait_time_p95, at_most: 5 min, applies_to: [status] }
`,
    },
  ],
  good: [
    {
      name: "e-mail, where nobody waits in a queue",
      yaml: `
version: 1
demand: { channel: email }
targets:
  first response time: { at_most: 24 h }
`,
    },
    {
      name: "the longest wait beside it",
      yaml: `
version: 1
targets:
  asa: { at_most: 30 s }
  longest: { metric: wait_time_p95, at_most: 4 min }
`,
    },
    {
      name: "a service level that is a percentile of nearly everybody",
      yaml: `
version: 1
targets:
  asa: { at_most: 30 s }
  service_level: { at_least: 95%, within: 3 min }
`,
    },
    {
      name: "no mean",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  abandonment: { metric: abandonment_rate, at_most: 5% }
`,
    },
    {
      name: "a mean that is watched and not held",
      yaml: `
version: 1
targets:
  asa: { baseline: 41 s }
  abandonment: { metric: abandonment_rate, at_most: 5% }
`,
    },
  ],
};
