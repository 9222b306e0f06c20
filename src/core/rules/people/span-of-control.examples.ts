import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "eighty people and four leaders",
      yaml: `
version: 1
team: { agents: 47, headcount: 80, leaders: ⟦4⟧ }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "just above the custom, counted in agents at work",
      yaml: `
version: 1
team:
  agents: 46
  leaders: ⟦3⟧   # one of them part-time
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "one leader for everybody, in a set that is a part of others",
      yaml: `
version: 1
part_of: retail-voice
team: { headcount: 22, leaders: ⟦1⟧ }
targets:
  - { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a stricter setting, for heavy work",
      options: { most: 10 },
      yaml: `
version: 1
team: { headcount: 24, leaders: ⟦2⟧ }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
  good: [
    {
      name: "exactly fifteen",
      yaml: `
version: 1
team: { agents: 40, headcount: 60, leaders: 4 }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "fewer agents at work than the leaders have between them",
      yaml: `
version: 1
team: { agents: 45, leaders: 3 }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a team that leads itself",
      yaml: `
version: 1
team: { headcount: 18, leaders: 0 }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "leaders of nobody says how many",
      yaml: `
version: 1
team: { leaders: 2 }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "nothing said of leaders",
      yaml: `
version: 1
team: { headcount: 90 }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["measurement/cannot-tell"],
    },
  ],
};
