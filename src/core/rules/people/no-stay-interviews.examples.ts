import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "attrition as a target, and nobody asked what would make them stay",
      yaml: `
version: 1
targets:
  attrition: { metric: attrition_rate, at_most: 25%, level: site }
⟦people⟧:
  coaching: { per_agent: 1 h, every: month }
`,
    },
    {
      name: "nine vacancies on eighty people, and none of these talks",
      yaml: `
version: 1
team: { agents: 47, headcount: 80, leaders: 6, vacancies: 9 }
targets:
  - { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  exit_interviews: { asks: [relevance, workload] }
  stay_interviews: ⟦none⟧   # next year
`,
    },
    {
      name: "both, in Dutch",
      yaml: `
version: 1
team: { agents: 30, leaders: 3, vacancies: 4 }
targets:
  verloop: { at_most: 20% }
⟦people⟧:
  coaching: { per_agent: 1 uur, every: month }
  exit_interviews: { asks: [relevance] }
`,
    },
  ],
  good: [
    {
      name: "attrition as a target, with stay interviews twice a year",
      yaml: `
version: 1
targets:
  attrition: { metric: attrition_rate, at_most: 25%, level: site }
people:
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "stay interviews as a target",
      yaml: `
version: 1
targets:
  attrition: { metric: attrition_rate, at_most: 25%, level: site }
  blijfgesprekken: { at_least: 80% }
people:
  coaching: { per_agent: 1 h, every: month }
  exit_interviews: { asks: [relevance] }
`,
    },
    {
      name: "exactly a tenth, and attrition no target",
      yaml: `
version: 1
team: { headcount: 60, leaders: 5, vacancies: 6 }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  exit_interviews: { asks: [relevance, workload] }
`,
    },
    {
      name: "a set that is a part of others, one of which may have them",
      yaml: `
version: 1
part_of: retail-voice
team: { headcount: 60, leaders: 5, vacancies: 12 }
targets:
  attrition: { metric: attrition_rate, at_most: 25%, level: site }
people:
  recovery: { after: [heated], time: 5 min, counted_as: aux }
`,
    },
    {
      name: "attrition as a target and nothing said about people",
      yaml: `
version: 1
targets:
  attrition: { metric: attrition_rate, at_most: 25%, level: site }
`,
      also: ["measurement/cannot-tell"],
    },
  ],
};
