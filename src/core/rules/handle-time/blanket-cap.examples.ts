import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "an honest cap that is held against each agent",
      yaml: `
version: 1
part_of: retail-voice
demand:
  mix:
    - { class: order-status, share: 55%, handle_time: 210 s }
    - { class: billing-dispute, share: 30%, handle_time: 7 min, tone: complex }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 10%, handle_time: 9 min, tone: heated }
targets:
  aht: { at_most: ⟦360 s⟧, level: agent, stakes: coaching }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
people:
  recovery: { after: [heated, emotional], time: 5 min, counted_as: aux }
`,
    },
    {
      name: "a team's cap above the mean, with the resolution of the slow tone unseen",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 92%, handle_time: 3.5 min }
    - { class: bereavement, share: 8%, handle_time: 15 min, tone: emotional }
targets:
  - id: handle-time
    metric: AHT
    at_most: ⟦5 min⟧   # the mix needs 4.4
    level: team
  - { id: quality, metric: conversation_quality, at_least: 85%, measured: { sample: { method: random } } }
  - { id: repeat, metric: repeat_contact_rate, applies_to: [routine], at_most: 15% }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "one talk time for every tone",
      yaml: `
version: 1
part_of: retail-voice
demand:
  mix:
    - { class: balance, share: 90%, handle_time: 180 s }
    - { class: debts, share: 9%, handle_time: 11 min, tone: emotional }
    - { class: refusal, share: 1%, handle_time: 9 min, tone: heated }
targets:
  talk: { metric: talk_time, at_most: ⟦4 min⟧, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
people:
  recovery: { after: [heated, emotional], time: 3 min, counted_as: break }
`,
    },
    {
      name: "no routine contacts at all",
      yaml: `
version: 1
demand:
  mix:
    - { class: claim, share: 55%, handle_time: 8 minuten, tone: complex }
    - { class: letsel, share: 40%, handle_time: 12 minuten, tone: complex }
    - { class: overlijden, share: 5%, handle_time: 16 minuten, tone: emotional }
targets:
  afhandeltijd: { at_most: ⟦"10,5 minuten"⟧, level: agent }
  herhaalverkeer: { at_most: 25% }
`,
      also: ["balance/blind-spot"],
    },
  ],
  good: [
    {
      name: "a cap above the mean, at team level, with resolution watched by survey",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 92%, handle_time: 210 s }
    - { class: bereavement, share: 8%, handle_time: 15 min, tone: emotional }
targets:
  aht: { at_most: 300 s, level: team }
  fcr: { at_least: 80%, measured: { by: survey, sample: { method: random, response: 20% } } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a cap for the routine contacts alone",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 92%, handle_time: 210 s }
    - { class: bereavement, share: 8%, handle_time: 15 min, tone: emotional }
targets:
  aht: { at_most: 300 s, level: agent, applies_to: [routine] }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a complex class exactly at the cap",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 70%, handle_time: 210 s }
    - { class: billing-dispute, share: 30%, handle_time: 5 min, tone: complex }
targets:
  aht: { at_most: 300 s, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
    {
      name: "a routine class above the cap",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 80%, handle_time: 210 s }
    - { class: returns, share: 20%, handle_time: 400 s }
targets:
  aht: { at_most: 300 s, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
  ],
};
