import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "fewer incidents as a target",
      yaml: `
version: 1
targets:
  aggression: { metric: aggression_incidents, at_most: ⟦4⟧, level: team, baseline: 12 }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "nil, with a bonus on it, while a tenth of the contacts are heated",
      yaml: `
version: 1
part_of: gemeente
demand:
  mix:
    - { class: vragen, share: 90%, handle_time: 210 s }
    - { class: boze-bellers, share: 10%, handle_time: 9 min, tone: heated }
targets:
  - id: agressie
    metric: agressiemeldingen
    at_most: ⟦0⟧          # per 1.000 contacten
    stakes: bonus
  - { metric: herhaalverkeer, at_most: 15% }
people:
  recovery: { after: [heated], time: 5 min, counted_as: aux }
`,
    },
    {
      name: "a green band, with the recovery after it watched already",
      yaml: `
version: 1
targets:
  verbal aggression:
    bands: { green: { at_most: ⟦5⟧ }, amber: { at_most: 8 } }
  recovery: { metric: recovery_rate, at_least: 90%, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
  good: [
    {
      name: "incidents that are watched without a target",
      yaml: `
version: 1
targets:
  aggression: { metric: aggression_incidents, level: team, baseline: 12 }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a floor, so that reporting is asked for",
      yaml: `
version: 1
targets:
  aggression: { metric: aggression_incidents, at_least: 8, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "what is done after them as a target",
      yaml: `
version: 1
targets:
  recovery: { metric: recovery_rate, at_least: 90%, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
