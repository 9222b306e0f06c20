import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a 9 promised while customers give a 7.8",
      yaml: `
version: 1
targets:
  csat: { at_least: 8.2, scale: 1-10, baseline: 7.8 }
  low: { metric: dissatisfaction_rate, at_most: 12%, baseline: 11% }
promise:
  customer_satisfaction: { at_least: ⟦9⟧, scale: 1-10 }   # on the service page
`,
    },
    {
      name: "just over a step, in Dutch and without a scale of its own",
      yaml: `
version: 1
targets:
  - { id: cijfer, metric: rapportcijfer, at_least: "7,9", scale: 1-10, baseline: "7,6" }
  - { metric: dissatisfaction_rate, at_most: 12%, baseline: 11% }
  - { id: herhaal, metric: herhaalverkeer, at_most: 14%, baseline: 15% }
promise:
  klanttevredenheid: { at_least: ⟦"8,1"⟧ }
  herhaalverkeer: { at_most: ⟦9.5%⟧ }
`,
    },
    {
      name: "80/20 with more work than the agents can give it",
      yaml: `
version: 1
team: { agents: 46 }
demand:
  interval: 30 min
  contacts: 210
  patience: 4 min
  mix:
    - { class: order-status, share: 70%, handle_time: 300 s }
    - { class: billing, share: 30%, handle_time: 590 s, tone: complex }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 16%, baseline: 14% }
promise:
  service_level: { at_least: ⟦80%⟧, within: 20 s }
`,
      also: ["ambition/promise-unmeasured"],
    },
    {
      name: "a short wait that holds with all vacancies filled",
      yaml: `
version: 1
team: { agents: 23, vacancies: 4 }
demand:
  interval: 30 min
  contacts: 100
  patience: 5 min
  mix:
    - { class: order-status, share: 100%, handle_time: 6 min }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 16%, baseline: 14% }
promise:
  asa: { at_most: ⟦10 s⟧ }
  abandonment_rate: { at_most: ⟦2%⟧ }
`,
      also: ["ambition/promise-unmeasured"],
    },
    {
      name: "a queue without end",
      yaml: `
version: 1
team: { agents: 10 }
demand:
  interval: 30 min
  contacts: 100
  mix:
    - { class: order-status, share: 100%, handle_time: 6 min }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 16%, baseline: 14% }
promise:
  asa: { at_most: ⟦30 s⟧ }
`,
      also: ["ambition/promise-unmeasured"],
    },
    {
      name: "a smaller step of the organisation's own",
      options: { step: 0.02 },
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, baseline: 75%, measured: { by: repeat_contact, window: 7 days } }
promise:
  first_contact_resolution: { at_least: ⟦78%⟧ }
`,
    },
  ],
  good: [
    {
      name: "one step beyond the baseline",
      yaml: `
version: 1
targets:
  csat: { at_least: 8, scale: 1-10, baseline: 7.6 }
  low: { metric: dissatisfaction_rate, at_most: 12%, baseline: 11% }
  fcr: { at_least: 75%, baseline: 75%, measured: { by: repeat_contact, window: 7 days } }
promise:
  customer_satisfaction: { at_least: 8.05, scale: 1-10 }
  first_contact_resolution: { at_least: 80% }
`,
    },
    {
      name: "80/20 with the agents for it",
      yaml: `
version: 1
team: { agents: 26, vacancies: 4 }
demand:
  interval: 30 min
  contacts: 100
  patience: 5 min
  mix:
    - { class: order-status, share: 100%, handle_time: 6 min }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 16%, baseline: 14% }
promise:
  service_level: { at_least: 80%, within: 20 s }
`,
      also: ["ambition/promise-unmeasured"],
    },
    {
      name: "a target on another scale, and one for some contacts only",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 80%, handle_time: 200 s }
    - { class: billing, share: 20%, handle_time: 8 min, tone: complex }
targets:
  csat: { at_least: 4.1, scale: 1-5, baseline: 4 }
  low: { metric: dissatisfaction_rate, at_most: 12%, baseline: 11% }
  repeat-complex: { metric: repeat_contact_rate, applies_to: [complex], at_most: 32%, baseline: 30% }
promise:
  csat: { at_least: 9, scale: 1-10 }
  repeat_contact_rate: { at_most: 10% }
`,
    },
    {
      name: "a promise beyond a target that has no baseline",
      yaml: `
version: 1
targets:
  csat: { at_least: 8, scale: 1-10 }
  low: { metric: dissatisfaction_rate, at_most: 12%, baseline: 11% }
promise:
  csat: { at_least: 9, scale: 1-10 }
`,
      also: ["measurement/cannot-tell"],
    },
    {
      name: "a waiting time promised in writing, which no queue of calls decides",
      yaml: `
version: 1
team: { agents: 2 }
demand:
  channel: email
  interval: 30 min
  contacts: 100
  mix:
    - { class: order-status, share: 100%, handle_time: 6 min }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 16%, baseline: 14% }
promise:
  asa: { at_most: 4 h }
`,
      also: ["ambition/promise-unmeasured"],
    },
  ],
};
