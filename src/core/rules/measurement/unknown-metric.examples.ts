import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a slip of the pen in the name of a target",
      yaml: `
version: 1
targets:
  ⟦occupany⟧: { at_least: 75%, at_most: 83% }
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "a name that others refer to, and one in Dutch",
      yaml: `
version: 1
targets:
  ⟦repeat_contct_rate⟧: { at_most: 12% }
  solved: { metric: ⟦in één ker goed⟧, at_least: 75%, guardrails: [repeat_contct_rate], measured: { by: survey } }
`,
    },
    {
      name: "a metric of the organisation's own that is not defined",
      yaml: `
version: 1
targets:
  - { id: ⟦sparkle⟧, at_least: 8, measured: { by: survey } }
  - ⟦{ at_least: 75%, measured: { by: survey } }⟧
`,
    },
    {
      name: "a promise about something unknown",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
promise:
  ⟦abandonment_rat⟧: { at_most: 5% }
`,
    },
  ],
  good: [
    {
      name: "canonical names, abbreviations and aliases in two languages",
      yaml: `
version: 1
targets:
  first_contact_resolution: { at_least: 75%, measured: { by: survey } }
  herhaalverkeer: { at_most: 12% }
  ABA: { at_most: 5% }
`,
    },
    {
      name: "a name with its unit and channel",
      yaml: `
version: 1
targets:
  - { metric: "Abandonment rate (%)", at_most: 5% }
  - { metric: Serviceniveau telefonie, at_least: 80%, within: 20 s }
`,
    },
    {
      name: "an id of one's own beside a known metric",
      yaml: `
version: 1
targets:
  sparkle: { metric: felt_heard, at_least: 80% }
`,
    },
  ],
};
