import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "each agent's mark on a list",
      yaml: `
version: 1
team: { agents: 22, headcount: 34 }
targets:
  felt_heard: { at_least: 85%, level: agent, stakes: ⟦ranking⟧, measured: { by: survey, sample: { method: random } } }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a job on adherence, in a list",
      yaml: `
version: 1
targets:
  - metric: roostertrouw
    at_least: 90%
    at_most: 95%
    level: agent
    stakes: ⟦dismissal⟧   # two months in a row
  - { metric: herhaalverkeer, at_most: 12% }
`,
    },
    {
      name: "teams in a league on handle time",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  aht: { at_most: 240 s, level: team, stakes: ⟦ranking⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
  good: [
    {
      name: "a bonus, an appraisal and a penalty",
      yaml: `
version: 1
targets:
  felt_heard: { at_least: 85%, level: team, stakes: bonus, measured: { by: survey, sample: { method: random } } }
  quality: { metric: conversation_quality, at_least: 85%, level: team, stakes: appraisal }
  repeat: { metric: repeat_contact_rate, at_most: 12%, level: site, stakes: penalty }
`,
    },
    {
      name: "nothing at stake",
      yaml: `
version: 1
targets:
  felt_heard: { at_least: 85%, level: agent, measured: { by: survey, sample: { method: random } } }
  quality: { metric: conversation_quality, at_least: 85%, level: agent, stakes: coaching }
  repeat: { metric: repeat_contact_rate, at_most: 12%, stakes: none }
`,
    },
    {
      name: "each agent's handle time on a list, which is another finding",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  aht: { at_most: 240 s, level: agent, stakes: ranking }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["handle-time/personal-stakes"],
    },
    {
      name: "each agent's absence and the job, which is another finding too",
      yaml: `
version: 1
targets:
  absence: { metric: absence_rate, at_most: 4%, level: agent, stakes: dismissal }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["people/absence-with-stakes"],
    },
  ],
};
