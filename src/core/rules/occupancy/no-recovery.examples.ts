import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a tenth of the contacts, and nothing about people",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 90%, handle_time: 210 s }
    - { class: bereavement, share: 10%, handle_time: 15 min, tone: emotional }
⟦targets⟧:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "few but heated contacts, and recovery said to be none",
      yaml: `
version: 1
team: { agents: 30 }
demand:
  interval: 30 min
  contacts: 200
  mix:
    - { class: order-status, share: 98%, handle_time: 210 s }
    - { class: threats, share: 2%, handle_time: 9 min, tone: heated }
targets:
  - { metric: repeat_contact_rate, at_most: 12% }
⟦people⟧:
  coaching: { per_agent: 1 h, every: month }
  recovery: none
  aftercare: { offered: true, at_home: true, risk_assessment: 2026-03-01 }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a team that works at home, where no aftercare is offered",
      yaml: `
version: 1
team: { agents: 46, remote: 60% }
demand:
  interval: 30 min
  contacts: 210
  mix:
    - { class: order-status, share: 85%, handle_time: 210 s }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 10%, handle_time: 9 min, tone: heated }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
⟦people⟧:
  coaching: { per_agent: 1 h, every: month }
  aftercare: { offered: true, at_home: false, risk_assessment: 2026-03-01 }
`,
      also: ["people/no-aftercare"],
    },
    {
      name: "a team that works at home, where aftercare is offered",
      yaml: `
version: 1
team: { agents: 46, remote: 60% }
demand:
  mix:
    - { class: order-status, share: 85%, handle_time: 210 s }
    - { class: bereavement, share: 15%, handle_time: 15 min, tone: emotional }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
⟦people⟧:
  coaching: { per_agent: 1 h, every: month }
  aftercare: { offered: true, at_home: true, risk_assessment: 2026-03-01 }
`,
    },
    {
      name: "three in ten at home, and no word on aftercare",
      yaml: `
version: 1
team: { agents: 46, remote: 30% }
demand:
  mix:
    - { class: order-status, share: 85%, handle_time: 210 s }
    - { class: bereavement, share: 15%, handle_time: 15 min, tone: emotional }
⟦targets⟧:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
  good: [
    {
      name: "recovery after heated and emotional contacts",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 85%, handle_time: 210 s }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 10%, handle_time: 9 min, tone: heated }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  recovery: { after: [heated, emotional], time: 5 min, counted_as: break }
  aftercare: { offered: true, at_home: true, risk_assessment: 2026-03-01 }
`,
    },
    {
      name: "files, which an agent opens when ready for the next",
      yaml: `
version: 1
demand:
  channel: back_office
  mix:
    - { class: payments, share: 80%, handle_time: 20 min }
    - { class: divorces, share: 20%, handle_time: 90 min, tone: emotional }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "just below either share",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 90.1%, handle_time: 210 s }
    - { class: bereavement, share: 8%, handle_time: 15 min, tone: emotional }
    - { class: threats, share: 1.9%, handle_time: 9 min, tone: heated }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "complex contacts only",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 40%, handle_time: 210 s }
    - { class: billing-dispute, share: 60%, handle_time: 7 min, tone: complex }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
