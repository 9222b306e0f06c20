import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "speed carries the score, customers and agents are its small change",
      yaml: `
version: 1
⟦targets⟧:
  service_level: { at_least: 80%, within: 20 s, weight: 45% }
  occupancy: { at_least: 75%, at_most: 83%, weight: 35% }
  fcr: { at_least: 75%, weight: 10%, measured: { by: survey } }
  ziekteverzuim: { at_most: 6%, weight: 10% }
`,
    },
    {
      name: "exactly the weight that may be lost, in a list and with the green share declared",
      yaml: `
version: 1
score: { green_at: 75% }
⟦targets⟧:
  - { id: speed, metric: service_level, at_least: 80%, within: 20 s, weight: 0.4 }
  - { id: repeat, metric: repeat_contact_rate, at_most: 15%, weight: 0.25, stakes: bonus }
  - { id: absence, metric: absence_rate, at_most: 6%, weight: 0.35 }
`,
    },
    {
      name: "a customer target that is written down and weighs nothing",
      yaml: `
version: 1
score: { green_at: 100% }
⟦targets⟧:
  fcr: { at_least: 75%, weight: 100%, measured: { by: survey } }
  abandonment: { metric: abandonment_rate, at_most: 5%, weight: 0% }
`,
    },
    {
      name: "five equal targets on customers, of which any one may be lost",
      yaml: `
version: 1
⟦targets⟧:
  service_level: { at_least: 80%, within: 20 s, weight: 20% }
  fcr: { at_least: 75%, weight: 20%, measured: { by: survey } }
  repeat: { metric: repeat_contact_rate, at_most: 15%, weight: 20% }
  abandonment: { metric: abandonment_rate, at_most: 5%, weight: 20% }
  complaints: { metric: complaint_rate, at_most: 4, weight: 20% }
`,
      also: ["balance/no-employee-voice"],
    },
  ],
  good: [
    {
      name: "no target on customers or agents light enough to be lost",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, weight: 30% }
  occupancy: { at_least: 75%, at_most: 83%, weight: 19% }
  fcr: { at_least: 75%, weight: 30%, measured: { by: survey } }
  ziekteverzuim: { at_most: 6%, weight: 21% }
`,
    },
    {
      name: "a score that is green only when all of it is",
      yaml: `
version: 1
score: { green_at: 100% }
targets:
  service_level: { at_least: 80%, within: 20 s, weight: 50% }
  occupancy: { at_least: 75%, at_most: 83%, weight: 40% }
  fcr: { at_least: 75%, weight: 10%, measured: { by: survey } }
`,
    },
    {
      name: "a light target that the heavy ones count on",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, weight: 50%, guardrails: [fcr] }
  occupancy: { at_least: 75%, at_most: 83%, weight: 40% }
  fcr: { at_least: 75%, weight: 10%, measured: { by: survey } }
`,
    },
    {
      name: "only a target on efficiency may be lost",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, weight: 85%, measured: { by: survey } }
  occupancy: { at_least: 75%, at_most: 83%, weight: 15% }
`,
    },
    {
      name: "a light target that is watched and cannot turn red",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, weight: 90%, measured: { by: survey } }
  aggression: { metric: aggression_incidents, weight: 10% }
`,
    },
    {
      name: "a weight that cannot be read",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, weight: 90%, measured: { by: survey } }
  absence: { metric: absence_rate, at_most: 6%, weight: 10 }
`,
      also: ["measurement/unit-missing"],
    },
    {
      name: "the rest of the weights kept in another part of the set",
      yaml: `
version: 1
part_of: retail-voice
targets:
  occupancy: { at_least: 75%, at_most: 83%, weight: 35% }
  absence: { metric: absence_rate, at_most: 6%, weight: 5% }
`,
    },
  ],
};
