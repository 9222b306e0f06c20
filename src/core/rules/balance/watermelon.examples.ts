import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "one cap below the need of a mixed team, and nothing that sees how it is met",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 55%, handle_time: 210 s }
    - { class: billing-dispute, share: 30%, handle_time: 7 min, tone: complex }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 10%, handle_time: 9 min, tone: heated }
⟦targets⟧:
  aht: { at_most: 300 s, level: team }   # from the tender
  absence: { metric: absence_rate, at_most: 6%, level: team }
`,
      also: ["handle-time/below-need", "handle-time/blanket-cap", "handle-time/unguarded", "occupancy/no-recovery"],
    },
    {
      name: "a mark that only choosing whom to ask can reach, in Dutch",
      yaml: `
version: 1
demand:
  mix:
    - { class: verhuizing, share: 70%, handle_time: 4 minuten }
    - { class: wmo, share: 30%, handle_time: 8 minuten, tone: complex }
⟦targets⟧:
  - id: cijfer
    metric: rapportcijfer
    at_least: 9
    scale: 1-10
    baseline: "8,3"
    measured: { by: survey, sample: { method: opt_in } }
  - { metric: afhandeltijd, at_most: 6 minuten, level: team }
`,
      also: [
        "handle-time/blanket-cap",
        "handle-time/unguarded",
        "satisfaction/average-hides-unhappy",
        "satisfaction/unrepresentative-sample",
      ],
    },
    {
      name: "little to hide among all, much among the few who grieve",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 95%, handle_time: 240 s }
    - { class: bereavement, share: 5%, handle_time: 240 s, tone: emotional }
⟦targets⟧:
  aht: { at_most: 234 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 15%, baseline: 11% }
`,
      also: ["handle-time/below-need", "handle-time/blanket-cap"],
    },
  ],
  good: [
    {
      name: "a part of a set, whose other parts may see how the cap is met",
      yaml: `
version: 1
part_of: retail
demand:
  mix:
    - { class: order-status, share: 55%, handle_time: 210 s }
    - { class: billing-dispute, share: 30%, handle_time: 7 min, tone: complex }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 10%, handle_time: 9 min, tone: heated }
targets:
  aht: { at_most: 300 s, level: team }
`,
      also: ["handle-time/below-need", "handle-time/blanket-cap", "occupancy/no-recovery"],
    },
    {
      name: "the same cap where repeat contact shows how it is met",
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
      name: "the same cap where the mix needs no more",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
targets:
  aht: { at_most: 250 s, level: team }
  absence: { metric: absence_rate, at_most: 6%, level: team }
`,
      also: ["balance/blind-spot", "handle-time/unguarded"],
    },
    {
      name: "handle times that are not declared",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60% }
    - { class: returns, share: 40% }
targets:
  aht: { at_most: 250 s, level: team }
  absence: { metric: absence_rate, at_most: 6%, level: team }
`,
      also: ["handle-time/unguarded"],
    },
  ],
};
