import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "sixty hours of knowledge and buttons",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  onboarding:
    hours: 60
    content: ⟦{ knowledge: 70%, systems: 30%, conversation: 0%, emotion: 0%, purpose: 0% }⟧
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "the other subjects not even named, with heated contacts waiting",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 88%, handle_time: 210 s }
    - { class: threats, title: Threats, share: 12%, handle_time: 9 min, tone: heated }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  onboarding:
    content: ⟦{ knowledge: 60%, systems: 40% }⟧
  coaching: { per_agent: 1 h, every: month }
  recovery: { after: [heated], time: 5 min, counted_as: aux }
  aftercare: { offered: true, at_home: true, risk_assessment: 2026-03-01 }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "a tenth of it, over several lines",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  onboarding:
    hours: 80
    content:
      ⟦knowledge: 50%
      systems: 40%
      conversation: 10%⟧   # a day with a trainer
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "systems alone, in a set that is a part of others",
      yaml: `
version: 1
part_of: retail-voice
targets:
  - { metric: repeat_contact_rate, at_most: 12% }
people:
  onboarding: { hours: 16, content: ⟦{ systems: 97.5%, purpose: 2.5% }⟧ }
`,
    },
  ],
  good: [
    {
      name: "exactly a fifth",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  onboarding:
    hours: 60
    content: { knowledge: 50%, systems: 30%, conversation: 10%, emotion: 5%, purpose: 5% }
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "all of the human part in conversation",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  onboarding: { content: { knowledge: 45%, systems: 25%, conversation: 30% } }
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "shares that leave a third untold",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  onboarding: { hours: 60, content: { knowledge: 40%, systems: 27% } }
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
      also: ["measurement/cannot-tell"],
    },
    {
      name: "onboarding not described",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
      also: ["measurement/cannot-tell"],
    },
    {
      name: "shares that are too many to be told apart",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  onboarding: { content: { knowledge: 80%, systems: 30%, conversation: 5% } }
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
      also: ["file/shares"],
    },
  ],
};
