import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a fair cap, and nothing that sees who is cut off",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
⟦targets⟧:
  aht: { at_most: 250 s, level: team }   # the mix needs 246 s
  absence: { metric: absence_rate, at_most: 6%, level: team }
`,
      also: ["handle-time/unguarded"],
    },
    {
      name: "resolution of all, in which a small heated class vanishes, in Dutch",
      yaml: `
version: 1
demand:
  mix:
    - { class: verhuizing, share: 94%, handle_time: 4 minuten }
    - { class: bedreiging, share: 6%, handle_time: 9 minuten, tone: heated }
⟦targets⟧:
  - { metric: herhaalverkeer, at_most: 15%, baseline: 11% }
  - { metric: ziekteverzuim, at_most: 6% }
`,
      also: ["occupancy/no-recovery"],
    },
    {
      name: "resolution that agents tick",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
⟦targets⟧:
  fcr: { at_least: 80%, baseline: 84%, measured: { by: agent } }
  absence: { metric: absence_rate, at_most: 6%, level: team }
`,
      also: ["resolution/self-reported"],
    },
  ],
  good: [
    {
      name: "repeat contact near what honest work gives",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
targets:
  aht: { at_most: 250 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 15%, baseline: 10% }
`,
    },
    {
      name: "the heated contacts watched apart",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 94%, handle_time: 240 s }
    - { class: threats, share: 6%, handle_time: 9 min, tone: heated }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 15%, baseline: 11% }
  repeat-heated: { metric: repeat_contact_rate, applies_to: [heated], at_most: 33%, baseline: 29% }
people:
  recovery: { after: [heated], time: 5 min, counted_as: aux }
`,
      also: ["people/coaching-crowded-out", "people/no-aftercare"],
    },
    {
      name: "red on honest work, which is another finding",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
targets:
  aht: { at_most: 240 s, level: team }
  absence: { metric: absence_rate, at_most: 6%, level: team }
`,
      also: ["balance/watermelon", "handle-time/below-need", "handle-time/unguarded"],
    },
    {
      name: "no mix to tell a day of",
      yaml: `
version: 1
targets:
  aht: { at_most: 250 s, level: team }
  absence: { metric: absence_rate, at_most: 6%, level: team }
`,
      also: ["handle-time/unguarded"],
    },
  ],
};
