import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a floor well below where a ceiling would be",
      yaml: `
version: 1
targets:
  occupancy: { at_least: ⟦70%⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a floor at the ceiling itself",
      yaml: `
version: 1
team: { agents: 18 }
demand:
  interval: 30 minuten
  contacts: 88
  mix:
    - { class: verhuizing, share: 100%, handle_time: 5 minuten }
targets:
  bezettingsgraad:
    at_least: ⟦85%⟧   # uit de begroting
    level: site
  herhaalverkeer: { at_most: 20% }
`,
      also: ["balance/strained", "staffing/impossible-together"],
    },
    {
      name: "a list of targets, with the share as a fraction",
      yaml: `
version: 1
targets:
  - { metric: occupancy, at_least: ⟦0.81⟧ }
  - { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
  good: [
    {
      name: "a band",
      yaml: `
version: 1
targets:
  occupancy: { at_least: 70%, at_most: 85% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a band in two targets",
      yaml: `
version: 1
targets:
  occupancy-floor: { metric: occupancy, at_least: 70% }
  occupancy-ceiling: { metric: bezettingsgraad, at_most: 85% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a ceiling alone",
      yaml: `
version: 1
targets:
  occupancy: { at_most: 83% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a floor under another metric",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: 85% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
