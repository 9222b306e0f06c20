import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "counted by who comes back, and not said within what time",
      yaml: `
version: 1
targets:
  fcr: { at_least: 80%, measured: { by: ⟦repeat_contact⟧ } }
`,
    },
    {
      name: "a window of a day",
      yaml: `
version: 1
targets:
  - metric: In één keer goed
    at_least: 85%
    level: team
    measured:
      by: repeat_contact
      window: ⟦24 uur⟧ # tot de volgende dag
`,
    },
    {
      name: "repeat contact over two days, whoever counts it",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 8%, measured: { window: ⟦2 days⟧ } }
`,
    },
    {
      name: "repeat contact without bounds of time, for some contacts",
      yaml: `
version: 1
targets:
  - metric: herhaalverkeer
    at_most: 15%
    applies_to: [complex]
    measured: { by: ⟦repeat_contact⟧, covers: 100% }
`,
    },
    {
      name: "a stricter setting",
      options: { shortest: 604_800 },
      yaml: `
version: 1
targets:
  fcr: { at_least: 80%, measured: { by: repeat_contact, window: ⟦5 days⟧ } }
`,
    },
  ],
  good: [
    {
      name: "a week",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
    },
    {
      name: "exactly three days, and working days",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 72 h } }
  herhaalverkeer: { at_most: 20%, measured: { by: repeat_contact, window: 2 werkdagen } }
`,
    },
    {
      name: "asked of the customer",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey, sample: { method: random } } }
`,
    },
    {
      name: "nobody says how it is counted",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 15% }
  fcr: { at_least: 75% }
`,
    },
    {
      name: "a short window on something else",
      yaml: `
version: 1
targets:
  reopened: { metric: reopen_rate, at_most: 5%, measured: { by: acd, window: 1 day } }
`,
    },
    {
      name: "a window that cannot be read is told elsewhere",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 } }
`,
      also: ["measurement/unit-missing"],
    },
  ],
};
