import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "resolution that rises while satisfaction falls",
      yaml: `
version: 1
targets:
  fcr:
    at_least: 75%
    baseline: 81%
    history: ⟦[74%, 76%, 77%, 78%, 80%, 81%]⟧
    history_every: quarter
    measured: { by: survey }
  csat: { at_least: 78%, baseline: 76%, history: [82%, 81%, 80%, 79%, 77%, 76%], history_every: quarter }
`,
    },
    {
      name: "faster and faster, and ever more customers come back",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  - metric: average_handle_time
    at_most: 300 s
    history: ⟦[298 s, 291 s, 284 s, 280 s, 271 s, 262 s, 255 s]⟧ # the lower the better
    guardrails: [fcr, repeat]
  - { id: repeat, metric: repeat_contact_rate, at_most: 20%, history: [12%, 13%, 13%, 15%, 16%, 18%, 19%] }
  - { id: fcr, metric: first_contact_resolution, at_least: 70%, history: [84%, 83%, 81%, 80%, 76%, 74%, 73%], measured: { by: survey } }
`,
    },
    {
      name: "the last six months of a year, for the other began then",
      yaml: `
version: 1
targets:
  service-level:
    metric: service_level
    at_least: 80%
    within: 20 s
    history: ⟦[79%, 78%, 81%, 79%, 80%, 80%, 81%, 82%, 83%, 85%, 86%, 88%]⟧
    history_every: month
  turned-away: { metric: blocked_contact_rate, at_most: 5%, history: [1%, 2%, 2.5%, 3%, 4%, 4.8%], history_every: month }
`,
    },
  ],
  good: [
    {
      name: "both get better",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, history: [74%, 76%, 77%, 78%, 80%, 81%], measured: { by: survey } }
  csat: { at_least: 78%, history: [76%, 77%, 79%, 80%, 81%, 82%] }
`,
    },
    {
      name: "one gets better while the other goes up and down",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, history: [74%, 76%, 77%, 78%, 80%, 81%], measured: { by: survey } }
  csat: { at_least: 78%, history: [80%, 81%, 78%, 82%, 79%, 78%] }
`,
    },
    {
      name: "five points each",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, history: [74%, 76%, 77%, 78%, 80%], measured: { by: survey } }
  csat: { at_least: 78%, history: [82%, 81%, 80%, 79%, 77%] }
`,
    },
    {
      name: "it gets better and is still red",
      yaml: `
version: 1
targets:
  fcr: { at_least: 85%, history: [74%, 76%, 77%, 78%, 80%, 81%], measured: { by: survey } }
  csat: { at_least: 75%, history: [82%, 81%, 80%, 79%, 77%, 76%] }
`,
    },
    {
      name: "months beside quarters are not the same time",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, history: [74%, 76%, 77%, 78%, 80%, 81%], history_every: month, measured: { by: survey } }
  csat: { at_least: 78%, history: [82%, 81%, 80%, 79%, 77%, 76%], history_every: quarter }
`,
    },
    {
      name: "targets on other contacts",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: billing-dispute, share: 40%, handle_time: 7 min, tone: complex }
targets:
  fcr: { at_least: 75%, applies_to: [complex], history: [74%, 76%, 77%, 78%, 80%, 81%], measured: { by: survey } }
  csat: { at_least: 75%, applies_to: [routine], history: [82%, 81%, 80%, 79%, 77%, 76%] }
`,
    },
    {
      name: "metrics that are no pair",
      yaml: `
version: 1
targets:
  forecast_accuracy: { at_least: 90%, history: [88%, 89%, 90%, 91%, 92%, 93%] }
  csat: { at_least: 75%, history: [82%, 81%, 80%, 79%, 77%, 76%] }
`,
    },
  ],
};
