import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "96% for each agent",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: ⟦96%⟧, level: agent, measured: { by: planning } }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "93% for each agent, in a list",
      yaml: `
version: 1
targets:
  - metric: roostertrouw
    at_least: ⟦93%⟧ # gaat in de beoordeling
    level: agent
    stakes: appraisal
  - { metric: herhaalverkeer, at_most: 12% }
`,
    },
    {
      name: "98% for a team, with a ceiling that is no room",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: ⟦98%⟧, at_most: 100%, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a stricter setting",
      options: { most: 0.9 },
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: ⟦92%⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
  good: [
    {
      name: "95% for a team, the level not said",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: 95% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "92% for each agent",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: 92%, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a ceiling alone asks nobody to be on the minute",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_most: 97%, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "hours worked, whenever in the day",
      yaml: `
version: 1
targets:
  conformance: { metric: schedule_conformance, at_least: 98%, at_most: 102%, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
