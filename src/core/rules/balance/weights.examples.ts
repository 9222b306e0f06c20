import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a target was taken out and its weight with it",
      yaml: `
version: 1
⟦targets⟧:
  service_level: { at_least: 80%, within: 20 s, weight: 25% }
  fcr: { at_least: 75%, weight: 25%, measured: { by: survey } }
  occupancy: { at_least: 75%, at_most: 83%, weight: 30% }
`,
    },
    {
      name: "weights that only all change together",
      yaml: `
version: 1
⟦targets⟧:
  - { metric: service_level, at_least: 80%, within: 20 s, weight: 20% }
  - { metric: fcr, at_least: 75%, weight: 20%, measured: { by: survey } }
  - { metric: absence_rate, at_most: 6%, weight: 10% }
`,
      also: ["balance/score-hides-red"],
    },
    {
      name: "a target was added and nothing came off",
      yaml: `
version: 1
part_of: retail-voice
⟦targets⟧:
  fcr: { at_least: 75%, weight: 0.5, measured: { by: survey } }
  occupancy: { at_least: 75%, at_most: 83%, weight: 0.3 }
  absence: { metric: absence_rate, at_most: 6%, weight: 0.3 }
`,
    },
    {
      name: "one that was forgotten, with room left for it",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, weight: 40% }
  occupancy: { at_least: 75%, at_most: 83%, weight: 30% }
  ⟦fcr⟧: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "two without a weight, and a whole without them",
      yaml: `
version: 1
targets:
  - { metric: service_level, at_least: 80%, within: 20 s, weight: 60% }
  - { metric: occupancy, at_least: 75%, at_most: 83%, weight: 40% }
  - { id: solved, metric: ⟦fcr⟧, at_least: 75%, measured: { by: survey } }
  - { id: absence, metric: absence_rate, at_most: 6% }
`,
    },
    {
      name: "too much already, and one still without",
      yaml: `
version: 1
⟦targets⟧:
  service_level: { at_least: 80%, within: 20 s, weight: 70% }
  fcr: { at_least: 75%, weight: 70%, measured: { by: survey } }
  ⟦occupancy⟧: { at_least: 75%, at_most: 83% }
`,
    },
  ],
  good: [
    {
      name: "a whole",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, weight: 40% }
  fcr: { at_least: 75%, weight: 60%, measured: { by: survey } }
`,
    },
    {
      name: "thirds, rounded",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, weight: 33.3% }
  fcr: { at_least: 75%, weight: 33.3%, measured: { by: survey } }
  occupancy: { at_least: 75%, at_most: 83%, weight: 33.3% }
`,
    },
    {
      name: "no weights at all",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "a target that is only watched, and one without a weight that another counts on",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, weight: 60%, measured: { by: survey } }
  service_level: { at_least: 80%, within: 20 s, weight: 40%, guardrails: [abandonment] }
  abandonment: { metric: abandonment_rate, at_most: 5% }
  occupancy: { at_least: 75%, at_most: 83%, weight: 0% }
`,
      also: ["balance/no-employee-voice"],
    },
    {
      name: "a weight that cannot be read",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, weight: 40 }
  fcr: { at_least: 75%, weight: 60%, measured: { by: survey } }
`,
      also: ["measurement/unit-missing"],
    },
    {
      name: "the rest of the weights kept in another part of the set",
      yaml: `
version: 1
part_of: retail-voice
targets:
  occupancy: { at_least: 75%, at_most: 83%, weight: 30% }
  absence: { metric: absence_rate, at_most: 6% }
`,
    },
  ],
};
