import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a month for a contract",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, level: site, stakes: penalty, measured: { by: acd, averaged_over: ⟦month⟧ } }
`,
      also: ["balance/one-sided-contract"],
    },
    {
      name: "a month in a list, beside the day",
      yaml: `
version: 1
targets:
  - metric: bereikbaarheid
    at_least: 90%
    within: 60 seconden
    measured:
      averaged_over: ⟦month⟧ # maandrapportage
  - { metric: gemiddelde wachttijd, at_most: 40 s, measured: { averaged_over: day } }
`,
    },
    {
      name: "intervals of other contacts",
      yaml: `
version: 1
demand:
  mix:
    - { class: claims, share: 60%, handle_time: 8 min, tone: complex }
    - { class: status, share: 40%, handle_time: 4 min }
targets:
  claims: { metric: service_level, at_least: 75%, within: 30 s, applies_to: [claims], measured: { averaged_over: ⟦month⟧ } }
  status: { metric: service_level, at_least: 80%, within: 30 s, applies_to: [status], measured: { averaged_over: interval } }
`,
    },
  ],
  good: [
    {
      name: "every interval",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, measured: { averaged_over: interval } }
`,
    },
    {
      name: "a month, with a floor for each interval",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, measured: { averaged_over: month } }
  worst: { metric: service_level, at_least: 60%, within: 20 s, measured: { averaged_over: interval } }
`,
    },
    {
      name: "a day",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, measured: { averaged_over: day } }
`,
    },
    {
      name: "other numbers of a month",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12%, measured: { averaged_over: month } }
`,
    },
  ],
};
