import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a fixed roster in the office, and adherence on top",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: 90%, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  flexibility: { schedule: ⟦fixed⟧, workplace: office }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "no flexibility at all, in Dutch",
      yaml: `
version: 1
targets:
  - { metric: roostertrouw, at_least: 88% }
  - { metric: herhaalverkeer, at_most: 12% }
people:
  coaching: { per_agent: 1 uur, every: month }
  flexibility: ⟦none⟧   # nieuwe cao in 2027
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "over several lines, in a set that is a part of others",
      yaml: `
version: 1
part_of: retail-voice
targets:
  adherence: { metric: schedule_adherence, baseline: 86% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  flexibility:
    workplace: office
    schedule: ⟦fixed⟧
`,
    },
  ],
  good: [
    {
      name: "agents bid on their shifts",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: 90%, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  flexibility: { schedule: bids, workplace: office }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "a fixed roster, partly at home",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: 90%, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  flexibility: { schedule: fixed, workplace: hybrid }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "fixed and in the office, but nobody held to the minute",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  flexibility: { schedule: fixed, workplace: office }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "a fixed roster of which nobody knows where it is worked",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: 90%, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  flexibility: { schedule: fixed }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
      also: ["measurement/cannot-tell"],
    },
  ],
};
