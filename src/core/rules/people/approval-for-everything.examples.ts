import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a signature for every euro",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  mandate: { approval_above: ⟦0 EUR⟧, may_depart_from_script: true }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
costs: { contact: 6.50 EUR }
`,
    },
    {
      name: "nothing to decide and a script to keep to",
      yaml: `
version: 1
demand:
  mix:
    - { class: declaratie, share: 92%, handle_time: 200 s }
    - { class: afwijzing, title: Boos over een afwijzing, share: 8%, handle_time: 9 min, tone: heated }
targets:
  herhaalverkeer: { at_most: 15% }
people:
  coaching: { per_agent: 1 h, every: month }
  recovery: { after: [heated], time: 5 min, counted_as: aux }
  aftercare: { offered: true, at_home: true, risk_assessment: 2026-03-01 }
  mandate:
    approval_above: ⟦0⟧             # coulance loopt via de teamleider
    may_depart_from_script: ⟦false⟧
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a mandate that is said to be none",
      yaml: `
version: 1
part_of: retail-voice
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  mandate: ⟦none⟧
costs: { contact: 5 GBP }
`,
    },
    {
      name: "an amount, but no leave to put the script aside",
      yaml: `
version: 1
targets:
  - { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  mandate: { approval_above: 75 EUR, may_depart_from_script: ⟦false⟧ }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
  ],
  good: [
    {
      name: "an amount to decide on, and a script that may be left",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  mandate: { approval_above: 50 EUR, may_depart_from_script: true }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "a desk where no money is given away",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  mandate: { may_depart_from_script: true }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "a small amount, in Dutch",
      yaml: `
version: 1
targets:
  herhaalverkeer: { at_most: 15% }
people:
  coaching: { per_agent: 1 uur, every: month }
  mandate: { approval_above: "7,50 euro" }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`,
    },
    {
      name: "a mandate that nobody describes",
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
  ],
};
