import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a bonus on each agent's absence",
      yaml: `
version: 1
targets:
  absence: { metric: absence_rate, at_most: 4%, level: agent, stakes: ⟦bonus⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "the appraisal, in Dutch",
      yaml: `
version: 1
targets:
  - id: verzuim
    metric: ziekteverzuim
    at_most: "3,5%"
    level: agent
    stakes: ⟦appraisal⟧   # vast punt in het jaargesprek
  - { metric: herhaalverkeer, at_most: 12% }
`,
    },
    {
      name: "the job, with no bound beside it",
      yaml: `
version: 1
targets:
  sick-leave: { metric: absenteeism rate, level: agent, stakes: ⟦dismissal⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
  good: [
    {
      name: "absence of each agent with nothing at stake",
      yaml: `
version: 1
targets:
  absence: { metric: absence_rate, at_most: 4%, level: agent }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a bonus on absence of the team",
      yaml: `
version: 1
targets:
  absence: { metric: absence_rate, at_most: 6%, level: team, stakes: bonus }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a level that is not said, which for absence is the team's",
      yaml: `
version: 1
targets:
  absence: { metric: absence_rate, at_most: 6%, stakes: bonus }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "coaching, which may be a talk about what is wrong",
      yaml: `
version: 1
targets:
  absence: { metric: absence_rate, at_most: 6%, level: agent, stakes: coaching }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
