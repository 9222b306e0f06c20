import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a mark that customers were told and nobody follows",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
promise:
  ⟦customer_satisfaction⟧: { at_least: 8, scale: 1-10 }
`,
    },
    {
      name: "a waiting time, beside one that is followed",
      yaml: `
version: 1
targets:
  - { metric: herhaalverkeer, at_most: 12% }
  - { metric: afhaakpercentage, at_most: 5% }
promise:
  afhaakpercentage: { at_most: 5% }
  ⟦bereikbaarheid⟧: { at_least: 80%, within: 30 seconden }   # dienstverleningsnormen 2026
`,
    },
    {
      name: "days to an answer, followed by a wait that is another thing",
      yaml: `
version: 1
targets:
  asa: { at_most: 30 s }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  p95: { metric: wait_time_p95, at_most: 2 min }
promise: { ⟦resolution_time⟧: { at_most: 3 working days } }
`,
    },
  ],
  good: [
    {
      name: "a target on what was promised, by another of its names",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
promise:
  herhaalverkeer: { at_most: 12% }
`,
    },
    {
      name: "a target below what was promised follows it all the same",
      yaml: `
version: 1
targets:
  service_level: { at_least: 70%, within: 30 s }
promise:
  service_level: { at_least: 80%, within: 20 s }
`,
    },
    {
      name: "a promise that another file of the set may follow",
      yaml: `
version: 1
part_of: retail-voice
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
promise:
  customer_satisfaction: { at_least: 8, scale: 1-10 }
`,
    },
    {
      name: "a promise that nobody knows by its name is told as such",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
promise:
  sparkle: { at_least: 8 }
`,
      also: ["measurement/unknown-metric"],
    },
  ],
};
