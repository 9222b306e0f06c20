import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "resolution of what is not passed on",
      yaml: `
version: 1
targets:
  fcr: { at_least: 80%, measured: { by: repeat_contact, window: 7 days, exclude: ⟦[transferred]⟧ } }
`,
    },
    {
      name: "a list over several lines, with something harmless in it",
      yaml: `
version: 1
targets:
  - metric: In één keer goed
    at_least: 75%
    level: site
    measured:
      by: repeat_contact
      window: 14 dagen
      exclude: ⟦[escalated, supplier, reopened]⟧ # tweede lijn telt zelf
`,
    },
    {
      name: "a time to close without the cases that open again",
      yaml: `
version: 1
targets:
  time-to-close: { metric: resolution_time, at_most: 5 working days, measured: { exclude: ⟦[reopened]⟧ } }
  backlog: { metric: backlog_age, at_most: 8 working days }
`,
    },
    {
      name: "transfers are watched, for other contacts",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 80%, handle_time: 210 s }
    - { class: billing-dispute, share: 20%, handle_time: 7 min, tone: complex }
targets:
  fcr:
    at_least: 75%
    applies_to: [complex]
    measured: { by: repeat_contact, window: 7 days, exclude: ⟦[transferred]⟧ }
  transfers: { metric: transfer_rate, at_most: 10%, applies_to: [order-status] }
`,
      also: ["balance/blind-spot"],
    },
  ],
  good: [
    {
      name: "the transfer rate stands beside it",
      yaml: `
version: 1
targets:
  fcr: { at_least: 80%, measured: { by: repeat_contact, window: 7 days, exclude: [transferred] } }
  transfers: { metric: transfer_rate, at_most: 10% }
`,
    },
    {
      name: "everything counts",
      yaml: `
version: 1
targets:
  fcr: { at_least: 80%, measured: { by: repeat_contact, window: 7 days, exclude: [] } }
`,
    },
    {
      name: "another kind of contact is left out",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 80%, handle_time: 210 s }
    - { class: supplier, share: 20%, handle_time: 3 min }
targets:
  fcr: { at_least: 80%, measured: { by: repeat_contact, window: 7 days, exclude: [supplier] } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "transfers left out of something else",
      yaml: `
version: 1
targets:
  abandonment: { metric: abandonment_rate, at_most: 5%, measured: { by: acd, exclude: [transferred] } }
`,
    },
    {
      name: "a part of a set, the rest of which may watch transfers",
      yaml: `
version: 1
part_of: retail-voice
targets:
  fcr: { at_least: 80%, measured: { by: repeat_contact, window: 7 days, exclude: [transferred] } }
`,
    },
  ],
};
