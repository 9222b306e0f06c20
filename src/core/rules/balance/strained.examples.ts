import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "an occupancy floor above what honest work gives, met by stretching",
      yaml: `
version: 1
team: { agents: 20 }
demand:
  interval: 30 min
  contacts: 88
  mix:
    - { class: order-status, share: 80%, handle_time: 270 s }
    - { class: debts, share: 20%, handle_time: 8 min, tone: emotional }
⟦targets⟧:
  occupancy: { at_least: 78%, at_most: 85%, level: site }   # from the budget
  repeat: { metric: repeat_contact_rate, at_most: 13%, baseline: 12% }
`,
      also: ["occupancy/no-recovery", "staffing/impossible-together"],
    },
    {
      name: "a cap a little below the need, with repeat contact beside it",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
⟦targets⟧:
  aht: { at_most: 242 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
    },
    {
      name: "resolution that only a tick can reach, in Dutch",
      yaml: `
version: 1
demand:
  mix:
    - { class: verhuizing, share: 100%, handle_time: 4 minuten }
⟦targets⟧:
  - { metric: in één keer goed, at_least: 96%, measured: { by: agent } }
  - { metric: herhaalverkeer, at_most: 12%, baseline: 10% }
`,
      also: ["resolution/self-reported"],
    },
    {
      name: "a mark that recovery time is taken for",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 90%, handle_time: 240 s }
    - { class: threats, share: 10%, handle_time: 240 s, tone: heated }
⟦targets⟧:
  aht: { at_most: 267 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 13%, baseline: 12% }
  repeat-heated: { metric: repeat_contact_rate, applies_to: [heated], at_most: 32%, baseline: 30% }
people:
  recovery: { after: [heated], time: 5 min, counted_as: wrap_up }
`,
      also: ["people/coaching-crowded-out", "people/no-aftercare"],
    },
  ],
  good: [
    {
      name: "a cap at what the mix needs",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
targets:
  aht: { at_most: 246 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
    },
    {
      name: "an occupancy that honest work gives",
      yaml: `
version: 1
team: { agents: 20 }
demand:
  interval: 30 min
  contacts: 90
  mix:
    - { class: order-status, share: 80%, handle_time: 270 s }
    - { class: billing, share: 20%, handle_time: 8 min, tone: complex }
targets:
  occupancy: { at_least: 75%, at_most: 85% }
  repeat: { metric: repeat_contact_rate, at_most: 13%, baseline: 12% }
`,
    },
    {
      name: "a small step beyond the baseline",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  share: { metric: csat, at_least: 84%, baseline: 80% }
  repeat: { metric: repeat_contact_rate, at_most: 12%, baseline: 10% }
`,
    },
  ],
};
