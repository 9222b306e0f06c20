import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a back office held to its time to close",
      yaml: `
version: 1
demand: { channel: back_office }
targets:
  time-to-close: { metric: resolution_time, at_most: ⟦10 working days⟧, level: team, stakes: appraisal }
  complaints: { metric: complaint_rate, at_most: 9 }
`,
    },
    {
      name: "e-mail in a list",
      yaml: `
version: 1
demand: { channel: email }
targets:
  - metric: doorlooptijd
    at_most: ⟦48 uur⟧ # staat op de website
    level: site
  - { metric: klanttevredenheid, at_least: 8, scale: 1-10, baseline: "7,8" }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "reopened cases are watched for other work",
      yaml: `
version: 1
demand:
  channel: back_office
  mix:
    - { class: storm, share: 70%, handle_time: 35 min, tone: complex }
    - { class: liability, share: 30%, handle_time: 50 min, tone: complex }
targets:
  storm: { metric: resolution_time, at_most: ⟦10 days⟧, applies_to: [storm] }
  reopened: { metric: reopen_rate, at_most: 4%, applies_to: [liability] }
`,
    },
  ],
  good: [
    {
      name: "the share that is opened again",
      yaml: `
version: 1
targets:
  time-to-close: { metric: resolution_time, at_most: 10 working days }
  reopened: { metric: reopen_rate, at_most: 4% }
`,
    },
    {
      name: "the age of what is open",
      yaml: `
version: 1
targets:
  doorlooptijd: { at_most: 48 uur }
  werkvoorraad: { at_most: 60 uur }
`,
    },
    {
      name: "customers who come back about it",
      yaml: `
version: 1
targets:
  time-to-close: { metric: resolution_time, at_most: 10 days }
  repeat: { metric: repeat_contact_rate, at_most: 20% }
`,
    },
    {
      name: "the wait for an answer is another clock",
      yaml: `
version: 1
targets:
  answer: { metric: wait_time_p95, at_most: 4 h }
  complaints: { metric: complaint_rate, at_most: 9 }
`,
    },
    {
      name: "the other part of the set may show it",
      yaml: `
version: 1
part_of: claims
targets:
  time-to-close: { metric: resolution_time, at_most: 10 working days }
`,
    },
  ],
};
