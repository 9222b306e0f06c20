import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "customers are asked, employees are counted",
      yaml: `
version: 1
⟦targets⟧:
  service_level: { at_least: 80%, within: 20 s }
  occupancy: { at_least: 75%, at_most: 83% }
  ontevredenheid: { metric: dissatisfaction_rate, at_most: 12%, measured: { by: survey, sample: { method: random } } }
  ziekteverzuim: { at_most: 6% }
`,
    },
    {
      name: "stay interviews are held, and what comes of them is no target",
      yaml: `
version: 1
⟦targets⟧:
  service_level: { at_least: 80%, within: 20 s }
  occupancy: { at_least: 75%, at_most: 83% }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 12%, measured: { by: survey, sample: { method: random } } }
people: { coaching: { per_agent: 1 h, every: month }, stay_interviews: { every: 6 months, asks: [relevance] } }
`,
    },
    {
      name: "employees are asked, and of customers only who comes back is counted",
      yaml: `
version: 1
⟦targets⟧:
  - { metric: service_level, at_least: 80%, within: 20 s }
  - { metric: repeat_contact_rate, at_most: 15% }
  - { metric: occupancy, at_least: 75%, at_most: 83% }
  - { metric: medewerkerstevredenheid, at_least: 7.4, scale: 1-10, baseline: 7.2, measured: { by: survey, sample: { method: all } } }
`,
    },
  ],
  good: [
    {
      name: "both",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  occupancy: { at_least: 75%, at_most: 83% }
  felt_heard: { at_least: 85%, measured: { by: survey, sample: { method: random } } }
  relevance: { at_least: 7.5, scale: 1-10, baseline: 7.4 }
`,
    },
    {
      name: "neither is asked",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  occupancy: { at_least: 75%, at_most: 83% }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
  absence: { metric: absence_rate, at_most: 6% }
`,
    },
    {
      name: "employees are nowhere, which is another finding",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  occupancy: { at_least: 75%, at_most: 83% }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
  felt_heard: { at_least: 85%, measured: { by: survey, sample: { method: random } } }
`,
      also: ["balance/no-employee-voice"],
    },
    {
      name: "customers who are asked whether they were helped",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  fcr: { at_least: 75%, measured: { by: survey } }
  occupancy: { at_least: 75%, at_most: 83% }
  employee_satisfaction: { at_least: 7.4, scale: 1-10, baseline: 7.2, measured: { by: survey } }
`,
    },
    {
      name: "employees counted, and of customers only whether they were helped",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  fcr: { at_least: 75%, measured: { by: survey } }
  occupancy: { at_least: 75%, at_most: 83% }
  absence: { metric: absence_rate, at_most: 6% }
`,
    },
    {
      name: "three targets, which are hardly all there is",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  felt_heard: { at_least: 85%, measured: { by: survey, sample: { method: random } } }
  absence: { metric: absence_rate, at_most: 6% }
`,
    },
  ],
};
