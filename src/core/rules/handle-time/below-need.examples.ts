import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a cap below the mean of the mix",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: bereavement, share: 40%, handle_time: 15 min, tone: emotional }
targets:
  aht: { at_most: ⟦300 s⟧, level: team }
`,
      also: [
        "handle-time/blanket-cap",
        "handle-time/unguarded",
        "balance/output-only",
        "occupancy/no-recovery",
        "balance/watermelon",
      ],
    },
    {
      name: "a cap in minutes, 2.4% below what routine contacts need",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
targets:
  aht: { at_most: ⟦4 min⟧, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["balance/strained"],
    },
    {
      name: "a cap that would do, were recovery not counted as wrap-up",
      yaml: `
version: 1
part_of: retail-voice
demand:
  mix:
    - { class: order-status, share: 85%, handle_time: 240 s }
    - { class: threats, share: 15%, handle_time: 480 s, tone: heated }
targets:
  aht: { at_most: ⟦300 s⟧, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 16% }
people:
  recovery: { after: [heated], time: 5 min, counted_as: wrap_up }
`,
      also: ["handle-time/blanket-cap", "balance/strained"],
    },
    {
      name: "a list of targets in Dutch, with a cap for one class",
      yaml: `
version: 1
demand:
  mix:
    - { class: verhuizing, share: 70%, handle_time: 4 minuten }
    - { class: wmo, share: 30%, handle_time: 8 minuten, tone: complex }
targets:
  - id: afhandeltijd
    metric: gemiddelde afhandeltijd
    applies_to: [wmo]
    at_most: ⟦7 minuten⟧
    level: team
  - { metric: herhaalverkeer, at_most: 20% }
`,
      also: ["balance/strained"],
    },
  ],
  good: [
    {
      name: "a cap at the mean of the mix",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
targets:
  aht: { at_most: 246 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a cap 1.6% below the mean of the mix",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s }
    - { class: returns, share: 40%, handle_time: 300 s }
targets:
  aht: { at_most: 242 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["balance/strained"],
    },
    {
      name: "recovery that is booked apart from handling",
      yaml: `
version: 1
part_of: retail-voice
demand:
  mix:
    - { class: order-status, share: 85%, handle_time: 240 s }
    - { class: threats, share: 15%, handle_time: 480 s, tone: heated }
targets:
  aht: { at_most: 280 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 16% }
people:
  recovery: { after: [heated], time: 5 min, counted_as: aux }
`,
    },
    {
      name: "a floor, which is no cap",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_least: 180 s, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
