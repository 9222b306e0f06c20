import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a report mark and nothing on the low ones",
      yaml: `
version: 1
targets:
  rapportcijfer: { at_least: ⟦8⟧, scale: 1-10, baseline: 7.6 }
`,
    },
    {
      name: "two averages, told once",
      yaml: `
version: 1
targets:
  - { id: voice, metric: csat, at_least: ⟦4.2⟧, scale: 1-5, baseline: 4.1, level: site } # stars
  - { id: chat, metric: csat, at_least: 4.4, scale: 1-5, baseline: 4.3, level: site }
`,
    },
    {
      name: "an average near the top, which few can hide in",
      yaml: `
version: 1
targets:
  csat: { at_least: ⟦9.6⟧, scale: 1-10, baseline: 9.5 }
`,
    },
    {
      name: "an average without its scale",
      yaml: `
version: 1
targets:
  csat: { at_least: ⟦8⟧ }
`,
      also: ["measurement/cannot-tell"],
    },
  ],
  good: [
    {
      name: "the share of low marks beside it",
      yaml: `
version: 1
targets:
  rapportcijfer: { at_least: 8, scale: 1-10, baseline: 7.6 }
  onvoldoendes: { at_most: 12% }
`,
    },
    {
      name: "a share of satisfied customers, which is no average",
      yaml: `
version: 1
targets:
  csat: { at_least: 80%, baseline: 78% }
`,
    },
    {
      name: "net promoters, of which the unhappy are subtracted",
      yaml: `
version: 1
targets:
  nps: { at_least: 20, baseline: 15 }
`,
    },
    {
      name: "one of several files, of which another may count the unhappy",
      yaml: `
version: 1
part_of: retail
targets:
  csat: { at_least: 8, scale: 1-10, baseline: 7.6 }
`,
    },
  ],
};
