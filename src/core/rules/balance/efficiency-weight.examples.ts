import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "speed and filling the hour at two thirds of the score",
      yaml: `
version: 1
⟦targets⟧:
  contacts_per_hour: { at_least: 8, weight: 40% }
  occupancy: { at_least: 75%, at_most: 83%, weight: 25% }
  fcr: { at_least: 75%, weight: 35%, measured: { by: survey } }
`,
    },
    {
      name: "a point above half, in a list",
      yaml: `
version: 1
⟦targets⟧:
  - { metric: kosten per contact, at_most: 5 EUR, weight: 51% }
  - { metric: gesprekskwaliteit, at_least: 85%, weight: 24% }
  - { metric: ziekteverzuim, at_most: 6%, weight: 25% }
`,
    },
    {
      name: "an unknown metric beside it, and others that weigh nothing",
      yaml: `
version: 1
⟦targets⟧:
  occupancy: { at_least: 75%, at_most: 83%, weight: 100% }
  quality: { metric: conversation_quality, at_least: 85%, weight: 0% }
  sparkle: { at_least: 8, weight: 0% }
`,
      also: ["measurement/undefined"],
    },
    {
      name: "more than a lower limit of one's own",
      yaml: `
version: 1
⟦targets⟧:
  occupancy: { at_least: 75%, at_most: 83%, weight: 40% }
  fcr: { at_least: 75%, weight: 60%, measured: { by: survey } }
`,
      options: { most: 0.3 },
    },
  ],
  good: [
    {
      name: "exactly half",
      yaml: `
version: 1
targets:
  contacts_per_hour: { at_least: 8, weight: 20% }
  occupancy: { at_least: 75%, at_most: 83%, weight: 30% }
  fcr: { at_least: 75%, weight: 50%, measured: { by: survey } }
`,
    },
    {
      name: "speed of answer, which is the customer's",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, weight: 70% }
  occupancy: { at_least: 75%, at_most: 83%, weight: 30% }
`,
    },
    {
      name: "no weights at all",
      yaml: `
version: 1
targets:
  contacts_per_hour: { at_least: 8 }
  occupancy: { at_least: 75%, at_most: 83% }
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "the planning side of a set, weighed as its part of the whole",
      yaml: `
version: 1
part_of: retail-voice
targets:
  occupancy: { at_least: 75%, at_most: 83%, weight: 30% }
  absence: { metric: absence_rate, at_most: 6%, weight: 10% }
`,
    },
    {
      name: "every target on efficiency, which is another finding",
      yaml: `
version: 1
targets:
  contacts_per_hour: { at_least: 8, weight: 60% }
  occupancy: { at_least: 75%, at_most: 83%, weight: 40% }
`,
      also: ["balance/output-only"],
    },
  ],
};
