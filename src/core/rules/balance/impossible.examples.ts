import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a mark far above what honest work gets, asked of everybody",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 240 s }
⟦targets⟧:
  satisfied: { metric: csat, at_least: 92%, baseline: 72% }
  aht: { at_most: 250 s, level: team }
`,
      also: ["handle-time/unguarded", "satisfaction/leap"],
    },
    {
      name: "a cap far below the need beside repeat contact, in Dutch",
      yaml: `
version: 1
demand:
  mix:
    - { class: verhuizing, share: 60%, handle_time: 5 minuten }
    - { class: wmo, share: 40%, handle_time: 9 minuten, tone: complex }
⟦targets⟧:
  - { metric: afhandeltijd, at_most: 5 minuten, level: team }   # was ooit genoeg
  - { metric: herhaalverkeer, at_most: 16%, baseline: 14% }
`,
      also: ["handle-time/below-need", "handle-time/blanket-cap"],
    },
    {
      name: "three targets, two of which clash",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 240 s }
⟦targets⟧:
  repeat: { metric: repeat_contact_rate, at_most: 11%, baseline: 10% }
  transfers: { metric: transfer_rate, at_most: 10% }
  aht: { at_most: 150 s, level: team }
`,
      also: ["handle-time/below-need"],
    },
  ],
  good: [
    {
      name: "a mark one step above what was measured",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 240 s }
targets:
  satisfied: { metric: csat, at_least: 77%, baseline: 72% }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
    },
    {
      name: "a cap below the need that some way of handling meets",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
targets:
  aht: { at_most: 242 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
      also: ["balance/strained"],
    },
    {
      name: "what no agents can give, which is said of the staffing",
      yaml: `
version: 1
team: { agents: 40 }
demand:
  interval: 30 min
  contacts: 100
  patience: 4 min
  mix:
    - { class: order-status, share: 100%, handle_time: 240 s }
targets:
  abandonment: { metric: abandonment_rate, at_most: 0% }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
      also: ["staffing/impossible-together"],
    },
    {
      name: "what the agents cannot give, with quality that keeps them from hurrying",
      yaml: `
version: 1
team: { agents: 12 }
demand:
  interval: 30 min
  contacts: 100
  mix:
    - { class: order-status, share: 100%, handle_time: 240 s }
targets:
  occupancy: { at_least: 60%, at_most: 75% }
  quality: { metric: conversation_quality, at_least: 90%, baseline: 90%, measured: { by: monitoring, sample: { method: random } } }
`,
      also: ["staffing/impossible-together"],
    },
    {
      name: "a floor above a ceiling on the same number, which is a contradiction",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 240 s }
targets:
  thorough: { metric: aht, at_least: 5 min, level: team }
  quick: { metric: aht, at_most: 250 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 14%, baseline: 12% }
`,
      also: ["balance/contradiction"],
    },
  ],
};
