import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a band whose floor is above the ceiling, with the team and demand to count by",
      yaml: `
version: 1
team: { agents: 44 }
demand:
  interval: 30 min
  contacts: 300
  mix:
    - { class: order-status, share: 100%, handle_time: 4 min }
targets:
  occupancy: { at_least: ⟦88%⟧, at_most: 95% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a band whose top is above the ceiling",
      yaml: `
version: 1
targets:
  - id: occ
    metric: bezettingsgraad
    at_least: 75%
    at_most: ⟦86%⟧   # was 90%
  - { metric: herhaalverkeer, at_most: 12% }
`,
    },
    {
      name: "a lone ceiling above 90%",
      yaml: `
version: 1
targets:
  occupancy: { at_most: ⟦0.92⟧, level: site }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a floor above the ceiling and nothing above it",
      yaml: `
version: 1
targets:
  occupancy: { at_least: ⟦90%⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "a ceiling of the organisation's own",
      options: { ceiling: 0.8 },
      yaml: `
version: 1
targets:
  occupancy: { at_least: 75%, at_most: ⟦85%⟧ }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
  good: [
    {
      name: "a band up to the ceiling",
      yaml: `
version: 1
targets:
  occupancy: { at_least: 75%, at_most: 85% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a lone ceiling of 90%",
      yaml: `
version: 1
targets:
  occupancy: { at_most: 90% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "another metric as high",
      yaml: `
version: 1
targets:
  adherence: { metric: schedule_adherence, at_least: 90%, at_most: 95% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
