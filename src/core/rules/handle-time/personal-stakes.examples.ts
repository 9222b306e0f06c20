import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a bonus on each agent's handle time",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 90%, handle_time: 210 s }
    - { class: returns, share: 10%, handle_time: 10 min }
targets:
  aht: { at_most: 300 s, level: agent, stakes: ⟦bonus⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "the appraisal on wrap-up",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  - id: nawerk
    metric: nawerktijd
    at_most: 45 s
    level: agent
    stakes: ⟦appraisal⟧   # since 2024
  - { metric: herhaalverkeer, at_most: 12% }
`,
    },
    {
      name: "pay on talk time, no mix declared",
      yaml: `
version: 1
targets:
  talk: { metric: talk_time, at_most: 4 min, level: agent, stakes: ⟦pay⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["measurement/cannot-tell"],
    },
  ],
  good: [
    {
      name: "coaching on each agent's handle time",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 300 s, level: agent, stakes: coaching }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a bonus on the team's handle time",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 300 s, level: team, stakes: bonus }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a level that is not said, which for handle time is not the agent's",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 300 s, stakes: appraisal }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a floor alone",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_least: 180 s, level: agent, stakes: bonus }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
