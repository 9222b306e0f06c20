import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a bonus on each agent's own mark",
      yaml: `
version: 1
team: { agents: 40, headcount: 60 }
targets:
  csat:
    at_least: 8
    scale: 1-10
    baseline: 7.6
    level: ⟦agent⟧
    stakes: bonus
    measured: { by: survey, sample: { method: random, size: 100, sd: 1.6 } }
  dissatisfied: { metric: dissatisfaction_rate, at_most: 10% }
`,
    },
    {
      name: "an appraisal by net promoters, in a list",
      yaml: `
version: 1
targets:
  - { id: nps, metric: NPS, at_least: 20, level: ⟦agent⟧, stakes: appraisal } # who recommends the brand
  - { id: quality, metric: conversation_quality, at_least: 85%, level: team }
`,
    },
    {
      name: "a ranking by unhappy customers",
      yaml: `
version: 1
targets:
  dissatisfaction_rate: { at_most: 10%, level: ⟦agent⟧, stakes: ranking }
`,
      also: ["balance/ranking"],
    },
  ],
  good: [
    {
      name: "the site's mark, whatever hangs on it",
      yaml: `
version: 1
targets:
  csat: { at_least: 80%, level: site, stakes: bonus }
`,
    },
    {
      name: "a level that is not said, which for satisfaction is the team's",
      yaml: `
version: 1
targets:
  csat: { at_least: 80%, stakes: bonus }
`,
    },
    {
      name: "marks to coach by",
      yaml: `
version: 1
targets:
  csat: { at_least: 80%, level: agent, stakes: coaching }
`,
    },
    {
      name: "beside it what the agent does decide",
      yaml: `
version: 1
targets:
  csat: { at_least: 80%, level: agent, stakes: appraisal }
  heard: { metric: felt_heard, at_least: 80%, level: agent }
`,
    },
    {
      name: "sampled conversations beside it, per agent",
      yaml: `
version: 1
targets:
  csat: { at_least: 80%, level: agent, stakes: appraisal }
  quality: { metric: gesprekskwaliteit, at_least: 85%, level: agent, measured: { by: monitoring, sample: { method: random } } }
`,
    },
    {
      name: "whether the customer felt heard is the agent's own",
      yaml: `
version: 1
targets:
  felt_heard: { at_least: 80%, level: agent, stakes: appraisal }
`,
    },
  ],
};
