import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a name and a number",
      yaml: `
version: 1
targets:
  ⟦sparkle⟧: { at_least: 8 }
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "a metric named in a list, with everything but what it is",
      yaml: `
version: 1
targets:
  - { id: fcr, at_least: 75%, measured: { by: survey } }
  - id: vibe
    metric: ⟦Happy Index 2.0⟧
    at_least: 80%
    baseline: 71%
    measured: { window: 7 days }
    owner: Quality
`,
    },
    {
      name: "a time of nobody knows what",
      yaml: `
version: 1
targets:
  ⟦wowfactor⟧:
    at_most: 90 s   # from the head office
    level: team
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
  ],
  good: [
    {
      name: "a known metric, in either language",
      yaml: `
version: 1
targets:
  first_contact_resolution: { at_least: 75%, measured: { by: survey } }
  sparkle: { metric: herhaalverkeer, at_most: 12% }
`,
    },
    {
      name: "a metric of one's own with a formula",
      yaml: `
version: 1
targets:
  sparkle: { at_least: 8, formula: mean(score) }
`,
      also: ["measurement/unknown-metric"],
    },
    {
      name: "a metric of one's own with a source",
      yaml: `
version: 1
targets:
  sparkle: { at_least: 8, measured: { by: survey } }
`,
      also: ["measurement/unknown-metric"],
    },
    {
      name: "a slip of the pen, which says what it is",
      yaml: `
version: 1
targets:
  repeat_contct_rate: { at_most: 12% }
`,
      also: ["measurement/unknown-metric"],
    },
    {
      name: "no name at all",
      yaml: `
version: 1
targets:
  - { at_least: 75% }
`,
      also: ["measurement/unknown-metric"],
    },
  ],
};
