import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "80/20 and occupancy with too few agents for either, whatever the cap says",
      yaml: `
version: 1
team: { agents: 46 }
demand:
  interval: 30 min
  contacts: 210
  patience: 4 min
  mix:
    - { class: order-status, share: 80%, handle_time: 320 s }
    - { class: threats, share: 20%, handle_time: 500 s, tone: heated }
⟦targets⟧:
  service-level: { at_least: 80%, within: 20 s, measured: { averaged_over: interval } }   # since the first tender
  occupancy: { at_least: 75%, at_most: 85% }
  aht: { at_most: 400 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 16%, baseline: 14% }
people:
  recovery: { after: [heated], time: 3 min, counted_as: aux }
`,
      also: ["balance/strained", "people/coaching-crowded-out", "people/no-aftercare", "balance/no-employee-voice"],
    },
    {
      name: "an occupancy floor that no team can have beside its service level",
      yaml: `
version: 1
demand:
  interval: 30 min
  contacts: 90
  mix:
    - { class: order-status, share: 100%, handle_time: 240 s }
⟦targets⟧:
  - { metric: service_level, at_least: 80%, within: 20 s }
  - { metric: occupancy, at_least: 84%, at_most: 85% }
  - { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
    },
    {
      name: "a band that lies between two numbers of agents, in Dutch",
      yaml: `
version: 1
team: { agents: 8 }
demand:
  interval: 30 minuten
  contacts: 30
  mix:
    - { class: verhuizing, share: 100%, handle_time: 6 minuten }
⟦targets⟧:
  bezettingsgraad: { at_least: 77%, at_most: 83% }
  herhaalverkeer: { at_most: 14%, baseline: 12% }
`,
      also: ["balance/strained"],
    },
    {
      name: "waiting that is never to be",
      yaml: `
version: 1
team: { agents: 40 }
demand:
  interval: 30 min
  contacts: 100
  patience: 4 min
  mix:
    - { class: order-status, share: 100%, handle_time: 240 s }
⟦targets⟧:
  abandonment: { metric: abandonment_rate, at_most: 0% }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
    },
    {
      name: "more agents than an occupancy floor has work for",
      yaml: `
version: 1
team: { agents: 30 }
demand:
  interval: 30 min
  contacts: 100
  mix:
    - { class: order-status, share: 100%, handle_time: 400 s }
⟦targets⟧:
  occupancy: { at_least: 78%, at_most: 85% }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
      also: ["balance/strained"],
    },
  ],
  good: [
    {
      name: "agents who give what is asked",
      yaml: `
version: 1
team: { agents: 59 }
demand:
  interval: 30 min
  contacts: 300
  mix:
    - { class: order-status, share: 100%, handle_time: 300 s }
targets:
  service-level: { at_least: 80%, within: 20 s }
  occupancy: { at_least: 75%, at_most: 85% }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
    },
    {
      name: "agents not declared, and some number that keeps all",
      yaml: `
version: 1
demand:
  interval: 30 min
  contacts: 300
  mix:
    - { class: order-status, share: 100%, handle_time: 300 s }
targets:
  service-level: { at_least: 80%, within: 20 s }
  occupancy: { at_least: 75%, at_most: 85% }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
    },
    {
      name: "a cap below the need, which is no matter of staffing",
      yaml: `
version: 1
team: { agents: 59 }
demand:
  interval: 30 min
  contacts: 300
  mix:
    - { class: order-status, share: 100%, handle_time: 300 s }
targets:
  service-level: { at_least: 80%, within: 20 s }
  aht: { at_most: 290 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
      also: ["balance/strained", "handle-time/below-need"],
    },
    {
      name: "chats that come several at a time",
      yaml: `
version: 1
team: { agents: 10 }
demand:
  channel: chat
  concurrency: 3
  interval: 30 min
  contacts: 300
  mix:
    - { class: order-status, share: 100%, handle_time: 300 s }
targets:
  service-level: { at_least: 80%, within: 60 s }
  occupancy: { at_least: 75%, at_most: 85% }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
    },
    {
      name: "a service level for some contacts only",
      yaml: `
version: 1
team: { agents: 45 }
demand:
  interval: 30 min
  contacts: 300
  mix:
    - { class: order-status, share: 90%, handle_time: 300 s }
    - { class: returns, share: 10%, handle_time: 300 s }
targets:
  service-level: { at_least: 80%, within: 20 s, applies_to: [returns] }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
    },
  ],
};
