import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a band that the planning keeps, per agent",
      yaml: `
version: 1
team: { agents: 46 }
demand:
  interval: 30 min
  contacts: 210
  mix:
    - { class: order-status, share: 100%, handle_time: 315 s }
targets:
  occupancy: { at_least: 75%, at_most: 85%, level: ⟦agent⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
    },
    {
      name: "a floor that nobody reaches, in Dutch",
      yaml: `
version: 1
team: { agents: 20 }
demand:
  interval: 30 minuten
  contacts: 80
  mix:
    - { class: verhuizing, share: 100%, handle_time: 5 minuten }
targets:
  - { metric: bezettingsgraad, at_least: 75%, at_most: 83%, level: ⟦agent⟧ }   # uit de begroting
  - { metric: herhaalverkeer, at_most: 12%, baseline: 10% }
`,
      also: ["balance/strained", "staffing/impossible-together"],
    },
    {
      name: "a ceiling that is passed with and without the time to recover",
      yaml: `
version: 1
team: { agents: 20 }
demand:
  interval: 30 min
  contacts: 100
  mix:
    - { class: order-status, share: 90%, handle_time: 300 s }
    - { class: threats, share: 10%, handle_time: 600 s, tone: heated }
targets:
  occupancy: { at_most: 85%, level: ⟦agent⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
people:
  recovery: { after: [heated], time: 5 min, counted_as: wrap_up }
`,
      also: ["staffing/impossible-together", "balance/strained", "people/coaching-crowded-out", "people/no-aftercare"],
    },
    {
      name: "a floor alone, that planning keeps",
      yaml: `
version: 1
team: { agents: 46 }
demand:
  interval: 30 min
  contacts: 210
  mix:
    - { class: order-status, share: 100%, handle_time: 315 s }
targets:
  occupancy: { at_least: 75%, level: ⟦agent⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
  ],
  good: [
    {
      name: "an interval in which nobody calls",
      yaml: `
version: 1
team: { agents: 4 }
demand:
  interval: 30 min
  contacts: 0
  mix:
    - { class: order-status, share: 100%, handle_time: 315 s }
targets:
  occupancy: { at_least: 75%, at_most: 85%, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
      also: ["balance/impossible"],
    },
    {
      name: "a band that is not said to be held against anyone",
      yaml: `
version: 1
team: { agents: 46 }
demand:
  interval: 30 min
  contacts: 210
  mix:
    - { class: order-status, share: 100%, handle_time: 315 s }
targets:
  occupancy: { at_least: 75%, at_most: 85% }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
    },
    {
      name: "the same band for the site",
      yaml: `
version: 1
team: { agents: 46 }
demand:
  interval: 30 min
  contacts: 210
  mix:
    - { class: order-status, share: 100%, handle_time: 315 s }
targets:
  occupancy: { at_least: 75%, at_most: 85%, level: site }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
    },
    {
      name: "a ceiling that taking recovery decides",
      yaml: `
version: 1
team: { agents: 22 }
demand:
  interval: 30 min
  contacts: 100
  mix:
    - { class: order-status, share: 90%, handle_time: 300 s }
    - { class: threats, share: 10%, handle_time: 600 s, tone: heated }
targets:
  occupancy: { at_most: 85%, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
people:
  recovery: { after: [heated], time: 5 min, counted_as: wrap_up }
`,
      also: ["balance/strained", "staffing/impossible-together", "people/coaching-crowded-out", "people/no-aftercare"],
    },
    {
      name: "contacts that are not declared",
      yaml: `
version: 1
team: { agents: 46 }
targets:
  occupancy: { at_least: 75%, at_most: 85%, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
    },
    {
      name: "chats that come several at a time",
      yaml: `
version: 1
team: { agents: 46 }
demand:
  channel: chat
  concurrency: 3
  interval: 30 min
  contacts: 210
  mix:
    - { class: order-status, share: 100%, handle_time: 315 s }
targets:
  occupancy: { at_least: 75%, at_most: 85%, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
    },
  ],
};
