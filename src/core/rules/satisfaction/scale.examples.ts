import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a mark that its scale does not have",
      yaml: `
version: 1
targets:
  csat: { at_least: ⟦8.2⟧, scale: 1-5, baseline: 4.1 }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "a mark that lost its point",
      yaml: `
version: 1
targets:
  - metric: rapportcijfer
    at_least: 8
    scale: 1-10
    baseline: ⟦76⟧ # last quarter
  - { metric: onvoldoendes, at_most: 10% }
`,
    },
    {
      name: "a whole target on another scale, told once",
      yaml: `
version: 1
targets:
  employee_satisfaction:
    at_least: ⟦7.5⟧
    scale: 1-5
    baseline: 7.2
    bands: { green: { at_least: 7.5 }, amber: { at_least: 7 } }
    history: [7, 7.1, 7.2]
`,
    },
    {
      name: "net promoters on the scale of the question",
      yaml: `
version: 1
targets:
  nps: { at_least: ⟦20⟧, scale: 0-10, baseline: 15 }
`,
    },
    {
      name: "percentages without their sign, and no scale to tell",
      yaml: `
version: 1
targets:
  felt_heard: { at_least: ⟦85⟧, baseline: 81 }
`,
    },
  ],
  good: [
    {
      name: "the ends of the scale",
      yaml: `
version: 1
targets:
  csat: { at_least: 10, scale: 1-10, baseline: 9.5, history: [1, 10, 9.5] }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "colours that run beyond the ends of the scale",
      yaml: `
version: 1
targets:
  csat:
    at_least: 8
    scale: 1-10
    baseline: 7.8
    bands: { green: { at_least: 8, at_most: 100 }, amber: { at_least: 7 }, red: { at_least: 0 } }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "a share of satisfied customers, whatever scale they answer on",
      yaml: `
version: 1
targets:
  csat: { at_least: 85%, scale: 1-5, baseline: 83% }
`,
    },
    {
      name: "net promoters below nothing, whose scale needs no declaring",
      yaml: `
version: 1
targets:
  nps: { at_least: -5, baseline: -12 }
`,
    },
    {
      name: "a mark without its scale",
      yaml: `
version: 1
targets:
  felt_heard: { at_least: 8 }
`,
    },
    {
      name: "a hundred-point scale",
      yaml: `
version: 1
targets:
  quality: { at_least: 85, scale: 0-100, baseline: 83 }
`,
    },
    {
      name: "counts are no marks",
      yaml: `
version: 1
targets:
  span_of_control: { at_most: 12 }
  complaint_rate: { at_most: 60 }
`,
    },
  ],
};
