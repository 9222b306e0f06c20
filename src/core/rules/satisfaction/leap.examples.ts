import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a 9 and more while customers give a 7",
      yaml: `
version: 1
targets:
  csat: { at_least: ⟦9.2⟧, scale: 1-10, baseline: 7.8, bands: { green: { at_least: 9.2 }, amber: { at_least: 8.8 } } }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "just above a tenth of the scale, in a list",
      yaml: `
version: 1
targets:
  - metric: rapportcijfer
    at_least: ⟦"8,1"⟧ # from the annual plan
    scale: 1-10
    baseline: "7,1"
  - { metric: csat, id: chat, at_least: ⟦4.5⟧, scale: 1-5, baseline: 4.05 }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "shares and net promoters",
      yaml: `
version: 1
targets:
  csat: { at_least: ⟦85%⟧, baseline: 72.4% }
  nps: { at_least: ⟦40%⟧, baseline: -5 }
`,
    },
    {
      name: "more than any year has brought",
      yaml: `
version: 1
targets:
  csat:
    at_least: ⟦8.2⟧
    scale: 1-10
    baseline: 7.6
    history: [7.5, 7.4, 7.5, 7.6, 7.6]
    history_every: quarter
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "a leap in what agents are to feel",
      yaml: `
version: 1
targets:
  employee_satisfaction: { at_least: ⟦8.5⟧, scale: 1-10, baseline: 6.9 }
`,
    },
    {
      name: "a stricter setting",
      options: { scale: 0.06 },
      yaml: `
version: 1
targets:
  csat: { at_least: ⟦8.2⟧, scale: 1-10, baseline: 7.6 }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
  ],
  good: [
    {
      name: "exactly a tenth of the scale",
      yaml: `
version: 1
targets:
  csat: { at_least: 8, scale: 1-10, baseline: 7.1 }
  chat: { metric: csat, at_least: 4.4, scale: 1-5, baseline: 4 }
  share: { metric: csat, at_least: 80%, baseline: 70% }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "a step, whatever the history",
      yaml: `
version: 1
targets:
  csat: { at_least: 8, scale: 1-10, baseline: 7.6, history: [7.9, 7.8, 7.7, 7.6, 7.6], history_every: quarter }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "twice the best year",
      yaml: `
version: 1
targets:
  csat: { at_least: 8.2, scale: 1-10, baseline: 7.6, history: [7.2, 7.3, 7.3, 7.5, 7.6], history_every: quarter }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "less than a year of history tells nothing of a year",
      yaml: `
version: 1
targets:
  csat: { at_least: 8.2, scale: 1-10, baseline: 7.6, history: [7.6, 7.6, 7.6], history_every: quarter }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "no baseline to leap from",
      yaml: `
version: 1
targets:
  csat: { at_least: 9.5, scale: 1-10 }
`,
      also: ["measurement/cannot-tell", "satisfaction/average-hides-unhappy"],
    },
    {
      name: "no scale to leap on",
      yaml: `
version: 1
targets:
  csat: { at_least: 9.5, baseline: 7 }
`,
      also: ["measurement/cannot-tell", "satisfaction/average-hides-unhappy"],
    },
    {
      name: "a mark beside a share cannot be compared",
      yaml: `
version: 1
targets:
  csat: { at_least: 90%, scale: 1-10, baseline: 7.2 }
`,
    },
    {
      name: "marks that the scale does not have",
      yaml: `
version: 1
targets:
  csat: { at_least: 12, scale: 1-10, baseline: 7 }
`,
      also: ["satisfaction/average-hides-unhappy", "satisfaction/scale"],
    },
    {
      name: "other metrics may leap",
      yaml: `
version: 1
targets:
  fcr: { at_least: 85%, baseline: 60%, measured: { by: survey } }
`,
    },
  ],
};
