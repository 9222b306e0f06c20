import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a slip of the pen in a name",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, formula: 1 - repeats / ⟦cotnacts⟧, measured: { by: repeat_contact, window: 7 days } }
`,
    },
    {
      name: "a comma between braces, which ends the value",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, formula: ⟦1 - min(repeats, contacts) / contacts⟧, measured: { by: repeat_contact, window: 7 days } }
`,
    },
    {
      name: "names that nobody has declared, over several lines",
      yaml: `
version: 1
targets:
  occupancy:
    at_least: 75%
    at_most: 83%
    formula: >-
      (talk + hold + wrap_up)
      / (talk + hold + wrap_up + ⟦readytime⟧)
`,
      also: ["balance/output-only"],
    },
    {
      name: "a sum that is never divided",
      yaml: `
version: 1
targets:
  abandonment: { at_most: 5%, formula: ⟦mean(wait)⟧ }
  service_level:
    at_least: 80%
    within: 20 s
    formula: "⟦answered_within / wait⟧"
`,
    },
    {
      name: "a time and a bare number",
      yaml: `
version: 1
targets:
  wait: { metric: average_speed_of_answer, at_most: 30 s, formula: '⟦(wait_answered + answered)⟧ / answered' }
  p95: { metric: wait_time_p95, at_most: 90 s, formula: "percentile(wait, ⟦95 s⟧)" }
`,
    },
    {
      name: "signs, functions and decimals as they are written elsewhere",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, formula: 1 - repeats ⟦÷⟧ contacts, measured: { by: repeat_contact, window: 7 days } }
  csat: { at_least: 8, scale: 1-10, formula: ⟦gemiddelde⟧(score) }
  complaints: { metric: complaint_rate, at_most: 5, formula: "⟦0,5⟧ * 1000 * complaints / contacts" }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "what does not hang together",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, formula: 1 - ⟦(⟧repeats / contacts, measured: { by: repeat_contact, window: 7 days } }
  transfer: { metric: transfer_rate, at_most: 12%, formula: transferred ⟦/⟧ }
  escalation: { metric: escalation_rate, at_most: 5%, formula: ⟦escalated handled⟧ }
`,
    },
    {
      name: "an input in a unit that is none",
      yaml: `
version: 1
targets:
  fcr:
    at_least: 75%
    formula: 1 - again / contacts
    inputs: { again: ⟦customers⟧ }
    measured: { by: repeat_contact, window: 7 days }
`,
    },
    {
      name: "more than a formula is",
      yaml: `
version: 1
targets:
  fcr:
    at_least: 75%
    formula: |
      cos⟦.⟧constructor("return process")()
    measured: { by: repeat_contact, window: 7 days }
`,
    },
  ],
  good: [
    {
      name: "the formulas of the catalogue",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, formula: 1 - repeats / contacts, measured: { by: repeat_contact, window: 7 days } }
  occupancy:
    at_least: 75%
    at_most: 83%
    formula: (talk + hold + wrap_up) / (talk + hold + wrap_up + available)
`,
    },
    {
      name: "names of metrics, and Dutch names",
      yaml: `
version: 1
targets:
  bezettingsgraad:
    at_least: 75%
    at_most: 83%
    formula: (gesprek + in_de_wacht + nawerk) / (gesprek + in_de_wacht + nawerk + beschikbaar)
  herhaalverkeer: { at_most: 20%, formula: 1 - first_contact_resolution }
`,
    },
    {
      name: "names of one's own, declared with their units",
      yaml: `
version: 1
targets:
  fcr:
    at_least: 75%
    formula: 1 - again / calls_in
    inputs: { again: 1, calls_in: 1 }
    measured: { by: repeat_contact, window: 7 days }
`,
    },
    {
      name: "times with units, a floor of 0, and a rate per hour",
      yaml: `
version: 1
targets:
  wait: { metric: average_speed_of_answer, at_most: 30 s, formula: "max(0, wait_answered / answered - 5 s)" }
  cph: { metric: contacts_per_hour, at_least: 6, at_most: 11, formula: handled / logged_in }
`,
      also: ["service-level/mean-hides-tail"],
    },
    {
      name: "a share out of hundred, which units cannot tell from one",
      yaml: `
version: 1
targets:
  abandonment: { at_most: 5%, formula: "round(100 * (abandoned - abandoned_short) / offered, 1)" }
`,
    },
    {
      name: "a metric that nobody knows, in whatever its formula gives",
      yaml: `
version: 1
targets:
  sparkle: { at_least: 8, formula: talk / handled }
`,
      also: ["measurement/unknown-metric"],
    },
  ],
};
