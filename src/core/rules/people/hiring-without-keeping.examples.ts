import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "vacancies to be filled, and nobody asked what would make them stay",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  ⟦vacancy_rate⟧: { at_most: 5%, level: site }
people:
  coaching: { per_agent: 1 h, every: month }
  exit_interviews: { asks: [relevance, workload] }
`,
    },
    {
      name: "the same in a list, in Dutch, while many places are open",
      yaml: `
version: 1
team: { headcount: 80, leaders: 6, vacancies: 12 }
targets:
  - { id: werving, metric: ⟦vacaturegraad⟧, at_most: 4% }   # van 13% nu
  - { metric: herhaalverkeer, at_most: 12% }
people:
  coaching: { per_agent: 1 uur, every: month }
  exit_interviews: { asks: [relevance] }
  stay_interviews: none
`,
    },
    {
      name: "a retention bonus alone",
      yaml: `
version: 1
targets:
  open-positions: { metric: ⟦vacancy_rate⟧, baseline: 9% }
people:
  coaching: { per_agent: 1 h, every: month }
  exit_interviews: { asks: [relevance] }
  retention: { bonus: true }
`,
    },
  ],
  good: [
    {
      name: "attrition beside it",
      yaml: `
version: 1
targets:
  vacancy_rate: { at_most: 5%, level: site }
  attrition: { metric: attrition_rate, at_most: 25%, level: site }
people:
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance] }
`,
    },
    {
      name: "time in function beside it",
      yaml: `
version: 1
targets:
  vacancy_rate: { at_most: 5%, level: site }
  functieverblijftijd: { at_least: 2 jaar, level: site }
people:
  coaching: { per_agent: 1 h, every: month }
  exit_interviews: { asks: [relevance] }
`,
    },
    {
      name: "stay interviews",
      yaml: `
version: 1
targets:
  vacancy_rate: { at_most: 5%, level: site }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance] }
`,
    },
    {
      name: "vacancies that are counted and no target",
      yaml: `
version: 1
team: { headcount: 80, leaders: 6, vacancies: 4 }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  exit_interviews: { asks: [relevance] }
`,
    },
    {
      name: "a vacancy target and nothing said about people",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  vacancy_rate: { at_most: 5%, level: site }
`,
      also: ["measurement/cannot-tell"],
    },
  ],
};
