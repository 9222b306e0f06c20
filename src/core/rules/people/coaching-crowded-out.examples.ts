import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "twenty minutes a month",
      yaml: `
version: 1
team: { agents: 47, headcount: 60, leaders: 4 }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: ⟦20 minuten⟧, every: month }
`,
    },
    {
      name: "a people block without it",
      yaml: `
version: 1
targets:
  - { metric: repeat_contact_rate, at_most: 12% }
⟦people⟧:
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "said to be none",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: ⟦none⟧ # the coach left in March
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "an hour, but twice a year",
      yaml: `
version: 1
part_of: retail-voice
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching:
    per_agent: ⟦1 h⟧
    every: 6 months
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
  ],
  good: [
    {
      name: "half an hour a month",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 30 min, every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "as much in a quarter",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: "1,5 uur", every: quarter }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "planned by a target instead",
      yaml: `
version: 1
targets:
  coachuren: { at_least: 1 h, level: team }
people:
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "a set that is a part of others, one of which may have it",
      yaml: `
version: 1
part_of: retail-voice
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  recovery: { after: [heated], time: 5 min, counted_as: aux }
`,
    },
    {
      name: "nothing said about people",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["measurement/cannot-tell"],
    },
    {
      name: "coaching of nobody knows how much",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
      also: ["measurement/cannot-tell"],
    },
  ],
};
