import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "met, with less room than chance takes one period in six",
      yaml: `
version: 1
targets:
  unhappy: { metric: dissatisfaction_rate, at_most: ⟦12%⟧, baseline: 11%, measured: { by: survey, sample: { method: random, size: 400 } } }
`,
    },
    {
      name: "0.2 above the last mark, on a handful of answers",
      yaml: `
version: 1
targets:
  csat:
    at_least: ⟦8⟧
    scale: 1-10
    baseline: 7.8
    measured: { by: survey, sample: { method: random, size: 120, response: 14%, sd: 1.6 } }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "each agent by ten answers, in a team that could be taken together",
      yaml: `
version: 1
team: { headcount: 66, leaders: 5 }
targets:
  - metric: rapportcijfer
    at_least: ⟦"8,1"⟧ # as for the team
    scale: 1-10
    baseline: "7,6"
    level: agent
    measured: { by: survey, sample: { method: random, size: 10, response: 20%, sd: "1,7" } }
  - { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "a share of the customers, and a rate that should fall",
      yaml: `
version: 1
targets:
  csat: { at_least: ⟦82%⟧, baseline: 78%, measured: { by: survey, sample: { method: random, size: 150 } } }
  dissatisfaction_rate: { at_most: ⟦9%⟧, baseline: 11%, measured: { by: survey, sample: { method: random, size: 150 } } }
`,
    },
    {
      name: "an amber thinner than chance",
      yaml: `
version: 1
targets:
  csat:
    at_least: ⟦4.3⟧
    scale: 1-5
    baseline: 3.9
    bands: { green: { at_least: 4.3 }, amber: { at_least: 4.2 }, red: { at_most: 4.2 } }
    measured: { by: survey, sample: { method: random, size: 200 } }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "net promoters written with a percent sign",
      yaml: `
version: 1
targets:
  nps: { at_least: ⟦24%⟧, baseline: 20%, level: agent, measured: { by: survey, sample: { method: random, size: 60 } } }
`,
    },
    {
      name: "net promoters, whose spread nobody declared",
      yaml: `
version: 1
targets:
  nps: { at_least: ⟦24⟧, baseline: 20, level: agent, measured: { by: survey, sample: { method: random, size: 60 } } }
`,
    },
    {
      name: "a step too small for any sample",
      yaml: `
version: 1
targets:
  nps: { at_least: ⟦20.05⟧, baseline: 20, measured: { by: survey, sample: { method: random, size: 4000 } } }
`,
    },
  ],
  good: [
    {
      name: "met with room, so that chance alone seldom turns it red",
      yaml: `
version: 1
targets:
  unhappy: { metric: dissatisfaction_rate, at_most: 12%, baseline: 9%, measured: { by: survey, sample: { method: random, size: 400 } } }
`,
    },
    {
      name: "answers enough to show the step",
      yaml: `
version: 1
targets:
  csat:
    at_least: 8
    scale: 1-10
    baseline: 7.8
    measured: { by: survey, sample: { method: random, size: 260, response: 14%, sd: 1.6 } }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "an amber as wide as chance",
      yaml: `
version: 1
targets:
  csat:
    at_least: 8
    scale: 1-10
    baseline: 7.8
    bands: { green: { at_least: 8 }, amber: { at_least: 7.7 } }
    measured: { by: survey, sample: { method: random, size: 120, response: 14%, sd: 1.6 } }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "a target that holds what there is",
      yaml: `
version: 1
targets:
  csat: { at_least: 80%, baseline: 80%, measured: { by: survey, sample: { method: random, size: 60 } } }
`,
    },
    {
      name: "all employees asked, and nearly all answered",
      yaml: `
version: 1
targets:
  employee_satisfaction:
    at_least: 7.5
    scale: 1-10
    baseline: 7.2
    measured: { by: survey, sample: { method: all, size: 52, response: 90%, sd: 1.1 } }
`,
    },
    {
      name: "money on the threshold: measurement/cliff says so",
      yaml: `
version: 1
targets:
  csat:
    at_least: 82%
    baseline: 78%
    stakes: bonus
    measured: { by: survey, sample: { method: random, size: 150 } }
`,
      also: ["measurement/cliff"],
    },
    {
      name: "customers whom the agent picks: satisfaction/unrepresentative-sample says so",
      yaml: `
version: 1
targets:
  csat: { at_least: 82%, baseline: 78%, measured: { by: survey, sample: { method: agent_selected, size: 150 } } }
`,
      also: ["satisfaction/unrepresentative-sample"],
    },
    {
      name: "a sample whose size nobody declared",
      yaml: `
version: 1
targets:
  csat: { at_least: 82%, baseline: 80%, measured: { by: survey, sample: { method: random, response: 20% } } }
`,
      also: ["measurement/cannot-tell"],
    },
    {
      name: "a survey of which nothing is said",
      yaml: `
version: 1
targets:
  csat: { at_least: 82%, baseline: 80%, measured: { by: survey } }
`,
    },
    {
      name: "contacts counted and not sampled",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, baseline: 74%, measured: { by: repeat_contact, window: 7 days } }
`,
    },
  ],
};
