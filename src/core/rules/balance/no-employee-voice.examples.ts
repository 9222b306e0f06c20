import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "customers, quality and speed, and nobody who does the work",
      yaml: `
version: 1
⟦targets⟧:
  service_level: { at_least: 80%, within: 20 s }
  fcr: { at_least: 75%, measured: { by: survey } }
  quality: { metric: conversation_quality, at_least: 85% }
  occupancy: { at_least: 75%, at_most: 83% }
`,
    },
    {
      name: "not one target on speed, in a list",
      yaml: `
version: 1
⟦targets⟧:
  - { metric: bereikbaarheid, at_least: 80%, within: 20 s }
  - { metric: afhaakpercentage, at_most: 5% }
  - { metric: herhaalverkeer, at_most: 15% }
  - { metric: klachtenpercentage, at_most: 4 }
`,
    },
    {
      name: "coaching and autonomy, which are the organisation's, and a people block without stay interviews",
      yaml: `
version: 1
⟦targets⟧:
  service_level: { at_least: 80%, within: 20 s }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
  coaching_hours: { at_least: 1 h }
  autonomy: { at_least: 80% }
people: { coaching: { per_agent: 1 h, every: month }, stay_interviews: none }
`,
    },
  ],
  good: [
    {
      name: "absence among the targets",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
  occupancy: { at_least: 75%, at_most: 83% }
  ziekteverzuim: { at_most: 6% }
`,
    },
    {
      name: "stay interviews, which are no target",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
  occupancy: { at_least: 75%, at_most: 83% }
  abandonment_rate: { at_most: 5% }
people: { coaching: { per_agent: 1 h, every: month }, stay_interviews: { every: 6 months, asks: [relevance] } }
`,
    },
    {
      name: "three targets, which are hardly all there is",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  fcr: { at_least: 75%, measured: { by: survey } }
  occupancy: { at_least: 75%, at_most: 83% }
`,
    },
    {
      name: "many targets on few metrics",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
  fcr-complex: { metric: fcr, at_least: 65%, applies_to: [complex], measured: { by: survey } }
  fcr-heated: { metric: fcr, at_least: 55%, applies_to: [heated], measured: { by: survey } }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
    {
      name: "a metric of which nobody knows what it is about",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  fcr: { at_least: 75%, measured: { by: survey } }
  occupancy: { at_least: 75%, at_most: 83% }
  sparkle: { at_least: 8 }
`,
      also: ["measurement/undefined"],
    },
    {
      name: "employees kept in another part of the set",
      yaml: `
version: 1
part_of: retail-voice
targets:
  service_level: { at_least: 80%, within: 20 s }
  fcr: { at_least: 75%, measured: { by: survey } }
  occupancy: { at_least: 75%, at_most: 83% }
  abandonment_rate: { at_most: 5% }
`,
    },
  ],
};
