import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a handle-time cap and no mix to hold it against",
      yaml: `
version: 1
⟦targets⟧:
  aht: { at_most: 300 s }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  quality: { metric: conversation_quality, at_least: 80%, measured: { by: monitoring, sample: { method: random } } }
`,
    },
    {
      name: "a mix without handle times",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 60% }, { class: returns, share: 40% }] }
⟦targets⟧:
  aht: { at_most: 300 s }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  quality: { metric: conversation_quality, at_least: 80%, measured: { by: monitoring, sample: { method: random } } }
`,
    },
    {
      name: "a verdict that rests on what honest work is assumed to reach",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 60%, handle_time: 210 s }, { class: returns, share: 40%, handle_time: 5 min }] }
⟦targets⟧:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a satisfaction target without its baseline",
      yaml: `
version: 1
⟦targets⟧:
  csat: { at_least: 8, scale: 1-10 }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
  ],
  good: [
    {
      name: "nothing in the file asks for more",
      yaml: `
version: 1
team: { headcount: 60, leaders: 5 }
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
  esat: { at_least: 7.5, scale: 1-10, baseline: 7.4, measured: { by: survey, sample: { method: all } } }
people:
  onboarding: { content: { knowledge: 50%, systems: 20%, conversation: 20%, emotion: 10% } }
  coaching: { per_agent: 1 h, every: month }
  aftercare: { offered: true, at_home: true, risk_assessment: 2026-03-01 }
  mandate: { approval_above: 50 EUR, may_depart_from_script: true }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "a cap with the mix beside it",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 5 min }
team: { headcount: 60, leaders: 5 }
targets:
  aht: { at_most: 250 s }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 11% }
  quality:
    { metric: conversation_quality, at_least: 80%, baseline: 84%, measured: { by: monitoring, sample: { method: random } } }
people:
  onboarding: { content: { knowledge: 50%, systems: 20%, conversation: 20%, emotion: 10% } }
  coaching: { per_agent: 1 h, every: month }
  aftercare: { offered: true, at_home: true, risk_assessment: 2026-03-01 }
  mandate: { approval_above: 50 EUR, may_depart_from_script: true }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "a satisfaction target with its baseline",
      yaml: `
version: 1
team: { headcount: 60, leaders: 5 }
targets:
  csat: { at_least: 8, scale: 1-10, baseline: 7.6 }
people:
  onboarding: { content: { knowledge: 50%, systems: 20%, conversation: 20%, emotion: 10% } }
  coaching: { per_agent: 1 h, every: month }
  aftercare: { offered: true, at_home: true, risk_assessment: 2026-03-01 }
  mandate: { approval_above: 50 EUR, may_depart_from_script: true }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
  ],
};
