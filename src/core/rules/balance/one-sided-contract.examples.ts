import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "penalties on speed, and outcomes that cost nothing",
      yaml: `
version: 1
targets:
  - { id: reach, metric: service_level, at_least: 80%, within: 20 s, level: site, stakes: ⟦penalty⟧ }
  - { id: gone, metric: abandonment_rate, at_most: 5%, stakes: penalty }
  - { id: solved, metric: fcr, at_least: 75%, level: site, measured: { by: repeat_contact, window: 7 days } }
`,
    },
    {
      name: "a penalty on volume, and an outcome that agents tick",
      yaml: `
version: 1
targets:
  contacts_per_hour: { at_least: 8, stakes: ⟦penalty⟧ }
  fcr: { at_least: 75%, measured: { by: agent } }
`,
      also: ["resolution/self-reported"],
    },
    {
      name: "no outcome at all, and absence with a bonus",
      yaml: `
version: 1
targets:
  afhaakpercentage: { at_most: 5%, level: site, stakes: ⟦penalty⟧ }
  ziekteverzuim: { at_most: 6%, level: team, stakes: bonus }
`,
    },
    {
      name: "a bonus for each agent, which is not the contract's",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, level: site, stakes: ⟦penalty⟧ }
  quality: { metric: conversation_quality, at_least: 85%, level: agent, stakes: bonus }
`,
    },
  ],
  good: [
    {
      name: "a penalty on both",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, stakes: penalty }
  repeat: { metric: repeat_contact_rate, at_most: 15%, stakes: penalty }
`,
    },
    {
      name: "a penalty on speed and a bonus on outcome",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, stakes: penalty }
  quality: { metric: conversation_quality, at_least: 85%, level: site, stakes: bonus }
`,
    },
    {
      name: "speed that counts only while the outcome is green",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, stakes: penalty, guardrails: [repeat] }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
    {
      name: "a penalty on outcome alone",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
  repeat: { metric: repeat_contact_rate, at_most: 15%, stakes: penalty }
`,
    },
    {
      name: "a penalty for each agent, which is no contract",
      yaml: `
version: 1
targets:
  schedule_adherence: { at_least: 88%, level: agent, stakes: penalty }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
    {
      name: "the outcomes kept in another part of the set",
      yaml: `
version: 1
part_of: retail-voice
targets:
  service_level: { at_least: 80%, within: 20 s, stakes: penalty }
`,
    },
  ],
};
