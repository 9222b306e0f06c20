import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a slip of the pen",
      yaml: `
version: 1
targets:
  occupancy: { at_least: 75%, at_most: 83%, guardrails: [absense, ⟦recovry⟧] }
  absense: { metric: absence_rate, at_most: 6% }
  recovery: { metric: recovery_rate, at_least: 90% }
`,
    },
    {
      name: "the metric instead of the id, beside one that is there",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  - id: aht
    metric: average_handle_time
    at_most: 4 min
    guardrails:
      - transfers
      - ⟦repeat_contact_rate⟧   # within a week
  - { id: comes-back, metric: herhaalverkeer, at_most: 15% }
  - { id: transfers, metric: transfer_rate, at_most: 10% }
`,
    },
    {
      name: "a target that is gone, and none like it",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, guardrails: [⟦klantkompas⟧] }
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "a box that agents tick, while another target would see it",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  aht: { at_most: 4 min, guardrails: [⟦solved⟧] }
  solved: { metric: fcr, at_least: 80%, measured: { by: agent } }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
      also: ["resolution/self-reported"],
    },
    {
      name: "more contacts an hour, which hurry brings as well",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  aht: { at_most: 4 min, guardrails: [repeat, ⟦pace⟧] }
  pace: { metric: contacts_per_hour, at_least: 8 }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
    {
      name: "itself, and a target that cannot turn red",
      yaml: `
version: 1
targets:
  - { id: reach, metric: service_level, at_least: 80%, within: 20 s, guardrails: [⟦reach⟧, ⟦aggression⟧] }
  - { id: aggression, metric: aggression_incidents, level: team }
`,
    },
  ],
  good: [
    {
      name: "resolution by repeat contact, and what shows contacts passed on",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  aht: { at_most: 4 min, guardrails: [fcr, transfers] }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
  transfers: { metric: transfer_rate, at_most: 10% }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a floor that hurrying would miss, and the whole beside a part",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  aht: { at_most: 4 min, at_least: 150 s, guardrails: [repeat] }
  talk: { metric: talk_time, at_most: 200 s, guardrails: [repeat, aht] }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
    {
      name: "a box that agents tick and nothing else, which is another finding",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  aht: { at_most: 4 min, guardrails: [solved] }
  solved: { metric: fcr, at_least: 80%, measured: { by: agent } }
`,
      also: ["handle-time/unguarded", "resolution/self-reported", "balance/blind-spot"],
    },
    {
      name: "a target kept in another part of the set",
      yaml: `
version: 1
part_of: retail-voice
targets:
  occupancy: { at_least: 75%, at_most: 83%, guardrails: [absence] }
`,
    },
    {
      name: "a guardrail with its bound under a key that is not read, which is another finding",
      yaml: `
version: 1
targets:
  occupancy: { at_least: 75%, at_most: 83%, guardrails: [absence] }
  absence: { metric: absence_rate, max: 6% }
`,
      also: ["file/unknown-key"],
    },
  ],
};
