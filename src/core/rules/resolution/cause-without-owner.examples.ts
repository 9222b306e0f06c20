import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "contacts that need not be, and nobody to end them",
      yaml: `
version: 1
owner: Workforce management
demand:
  contacts: 210
  mix:
    - class: order-status
      title: Where is my order?
      share: 55%
      handle_time: 210 s
      avoidable: ⟦true⟧ # no tracking link in the confirmation yet
    - { class: billing-dispute, share: 45%, handle_time: 7 min, tone: complex }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "two such classes, one of which has an owner, and what is said of people says nothing of it",
      yaml: `
version: 1
owner: Klantcontact
demand:
  mix:
    - { class: declaratie, share: 40%, handle_time: 200 s, avoidable: true, owner: Declaratieverwerking }
    - { class: afval, share: 35%, handle_time: 3 minuten, avoidable: ⟦true⟧ }
    - { class: paspoort, share: 25%, handle_time: 4 minuten, avoidable: true }
targets:
  csat: { at_least: 8, scale: 1-10, baseline: 7.8 }
people:
  coaching: { per_agent: 2 uur, every: month }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "agents answer for repeats, and nobody takes their causes away",
      yaml: `
version: 1
owner: Customer service
targets:
  - { metric: repeat_contact_rate, at_most: 12%, level: site }
  - { metric: ⟦repeat_contact_rate⟧, id: repeat-agent, at_most: 15%, level: agent, stakes: appraisal }
people: { coaching: { per_agent: 2 h, every: month } }
`,
    },
  ],
  good: [
    {
      name: "somebody can take the cause away",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 55%, handle_time: 210 s, avoidable: true, owner: Logistics }
    - { class: billing-dispute, share: 45%, handle_time: 7 min, tone: complex }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people: { coaching: { per_agent: 2 h, every: month } }
`,
    },
    {
      name: "a feedback loop",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s, avoidable: true }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 2 h, every: month }
  feedback_loop: { owner: Customer operations, answer_within: 5 days }
`,
    },
    {
      name: "causes taken away are a target",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s, avoidable: true }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  causes: { metric: feedback_loop_closed, at_least: 80% }
`,
    },
    {
      name: "nothing avoidable, and nothing said of people",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 60%, handle_time: 210 s, avoidable: false }
    - { class: billing-dispute, share: 40%, handle_time: 7 min, tone: complex }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "repeat contact for a site, with nothing at stake",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12%, level: site, stakes: coaching }
people: { coaching: { per_agent: 2 h, every: month } }
`,
    },
    {
      name: "contacts are described, and nothing is said of people",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12%, level: agent }
`,
      also: ["measurement/cannot-tell"],
    },
    {
      name: "next to nothing is said",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12%, level: agent, stakes: bonus }
`,
    },
    {
      name: "the feedback loop may stand in the other part",
      yaml: `
version: 1
part_of: retail-voice
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s, avoidable: true }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
