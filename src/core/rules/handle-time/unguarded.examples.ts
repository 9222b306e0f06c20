import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a cap with speed of answer beside it and no mix declared",
      yaml: `
version: 1
targets:
  aht: { at_most: ⟦300 s⟧ }
  abandonment: { metric: abandonment_rate, at_most: 5% }
`,
      also: ["measurement/cannot-tell"],
    },
    {
      name: "resolution that agents tick themselves",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  - { id: aht, metric: average_handle_time, at_most: ⟦4 min⟧, level: team }
  - { id: fcr, metric: first_contact_resolution, at_least: 80%, measured: { by: agent } }
`,
      also: ["resolution/self-reported", "balance/blind-spot"],
    },
    {
      name: "quality of conversations that somebody picks, and resolution at a narrower level",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  nawerktijd:
    at_most: ⟦40 s⟧   # half the wrap-up of last year
    level: site
    guardrails: [gesprekskwaliteit]
  gesprekskwaliteit: { at_least: 85%, measured: { by: monitoring } }
  herhaalverkeer: { at_most: 15%, level: team }
`,
    },
    {
      name: "repeat contact watched for other contacts than the capped ones",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 80%, handle_time: 210 s }
    - { class: billing-dispute, share: 20%, handle_time: 7 min, tone: complex }
targets:
  aht: { at_most: ⟦220 s⟧, applies_to: [order-status] }
  repeat: { metric: repeat_contact_rate, at_most: 25%, applies_to: [complex] }
`,
      also: ["balance/blind-spot"],
    },
  ],
  good: [
    {
      name: "a part of a set, whose other parts may hold the guardrail",
      yaml: `
version: 1
part_of: retail
targets:
  aht: { at_most: 300 s, level: team }
`,
    },
    {
      name: "resolution by repeat contact, its level not said",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 4 min, level: site }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "repeat contact at a wider level, not named as a guardrail",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 4 min, level: team }
  repeat: { metric: repeat_contact_rate, at_most: 15%, level: site }
`,
    },
    {
      name: "a random sample of conversations",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  wrap: { metric: after_call_work, at_most: 40 s, level: team }
  quality: { metric: conversation_quality, at_least: 85%, measured: { by: monitoring, sample: { method: random } } }
`,
    },
    {
      name: "a guardrail that looks at some of the capped contacts",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 80%, handle_time: 210 s }
    - { class: billing-dispute, share: 20%, handle_time: 230 s, tone: complex }
targets:
  aht: { at_most: 240 s }
  repeat: { metric: repeat_contact_rate, at_most: 25%, applies_to: [complex] }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a floor alone",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_least: 150 s, level: team }
  abandonment: { metric: abandonment_rate, at_most: 5% }
`,
      also: ["balance/blind-spot"],
    },
  ],
};
