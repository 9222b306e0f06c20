import type { Rule } from "../rule";

/** Twelve targets that nothing else is found in. */
const twelve = `
  service-level: { metric: service_level, at_least: 80%, within: 20 s, measured: { averaged_over: interval } }
  abandonment: { metric: abandonment_rate, at_most: 6% }
  resolution: { metric: first_contact_resolution, at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
  complaints: { metric: complaint_rate, at_most: 6 }
  quality: { metric: conversation_quality, at_least: 80%, measured: { by: monitoring, sample: { method: random } } }
  occupancy: { at_least: 75%, at_most: 83% }
  adherence: { metric: schedule_adherence, at_least: 88%, at_most: 94%, level: team }
  absence: { metric: absence_rate, at_most: 6%, level: team }
  attrition: { metric: attrition_rate, at_most: 20% }
  transfers: { metric: transfer_rate, at_most: 10% }
  short: { metric: short_contact_rate, at_most: 2% }
  forecast: { metric: forecast_accuracy, at_least: 90% }
`;

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "thirteen targets",
      yaml: `
version: 1
⟦targets⟧:${twelve}  cost: { metric: cost_per_contact, at_most: 7 EUR }
`,
    },
    {
      name: "four of four missed by honest work",
      yaml: `
version: 1
team: { agents: 20 }
demand:
  interval: 30 min
  contacts: 100
  patience: 4 min
  mix:
    - { class: order-status, share: 100%, handle_time: 6 min }
⟦targets⟧:
  aht: { at_most: 340 s, level: team }
  service-level: { at_least: 80%, within: 20 s }
  abandonment: { metric: abandonment_rate, at_most: 2% }
  repeat: { metric: repeat_contact_rate, at_most: 8%, baseline: 15% }
`,
      also: [
        "handle-time/below-need",
        "balance/impossible",
        "staffing/impossible-together",
        "balance/no-employee-voice",
      ],
    },
    {
      name: "a limit of the organisation's own",
      options: { missed: 1 },
      yaml: `
version: 1
demand:
  mix:
    - { class: verhuizing, share: 100%, handle_time: 6 minuten }
⟦targets⟧:
  - { metric: gemiddelde afhandeltijd, at_most: 5 minuten, level: team }
  - { metric: herhaalverkeer, at_most: 8%, baseline: 15% }
`,
      also: ["handle-time/below-need", "balance/impossible"],
    },
  ],
  good: [
    {
      name: "twelve targets",
      yaml: `
version: 1
targets:${twelve}`,
    },
    {
      name: "three missed by honest work",
      yaml: `
version: 1
team: { agents: 20 }
demand:
  interval: 30 min
  contacts: 100
  patience: 4 min
  mix:
    - { class: order-status, share: 100%, handle_time: 6 min }
targets:
  aht: { at_most: 360 s, level: team }
  service-level: { at_least: 80%, within: 20 s }
  abandonment: { metric: abandonment_rate, at_most: 2% }
  repeat: { metric: repeat_contact_rate, at_most: 8%, baseline: 15% }
`,
      also: ["balance/impossible", "staffing/impossible-together", "balance/no-employee-voice"],
    },
    {
      name: "four tight targets of which nothing tells whether honest work misses them",
      yaml: `
version: 1
targets:
  wait: { metric: average_speed_of_answer, at_most: 5 s }
  abandonment: { metric: abandonment_rate, at_most: 1% }
  repeat: { metric: repeat_contact_rate, at_most: 2% }
  complaints: { metric: complaint_rate, at_most: 1 }
`,
      also: ["service-level/mean-hides-tail", "balance/no-employee-voice"],
    },
  ],
};
