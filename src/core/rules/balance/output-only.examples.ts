import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "nothing but time and utilisation",
      yaml: `
version: 1
⟦targets⟧:
  adherence: { metric: schedule_adherence, at_least: 90% }
  occupancy: { at_least: 75%, at_most: 83% }
`,
    },
    {
      name: "volume and cost in a list",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 70%, handle_time: 210 s }
    - { class: billing-dispute, share: 30%, handle_time: 7 min, tone: complex }
⟦targets⟧:
  - { metric: contacts_per_hour, at_least: 8.5, stakes: penalty }
  - { metric: kosten per contact, at_most: 5 EUR }
`,
    },
    {
      name: "a single target",
      yaml: `
version: 1
⟦targets⟧: { bezettingsgraad: { at_least: 75%, at_most: 85% } }
`,
    },
  ],
  good: [
    {
      name: "one target for customers",
      yaml: `
version: 1
targets:
  occupancy: { at_least: 75%, at_most: 83% }
  abandonment_rate: { at_most: 5% }
`,
    },
    {
      name: "one target for agents",
      yaml: `
version: 1
targets:
  occupancy: { at_least: 75%, at_most: 83% }
  ziekteverzuim: { at_most: 6% }
`,
    },
    {
      name: "a metric of which nobody knows what it is about",
      yaml: `
version: 1
targets:
  occupancy: { at_least: 75%, at_most: 83% }
  sparkle: { at_least: 8 }
`,
      also: ["measurement/undefined"],
    },
    {
      name: "the other facets are kept elsewhere",
      yaml: `
version: 1
part_of: retail-voice
targets:
  occupancy: { at_least: 75%, at_most: 83% }
`,
    },
  ],
};
