import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "the slow contacts left out of handle time",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 85%, handle_time: 210 s }
    - { class: billing-dispute, share: 15%, handle_time: 9 min, tone: complex }
targets:
  aht: { at_most: 220 s, level: team, measured: { by: acd, exclude: ⟦[complex]⟧ } }
  quality: { metric: conversation_quality, at_least: 85%, measured: { by: monitoring, sample: { method: random } } }
`,
    },
    {
      name: "the hard contacts left out of resolution, by tone and by class",
      yaml: `
version: 1
demand:
  mix:
    - { class: paspoort, share: 70%, handle_time: 3 minuten, resolved: 92% }
    - { class: wmo, share: 20%, handle_time: 8 minuten, tone: complex, resolved: 65% }
    - { class: bezwaar, share: 10%, handle_time: 9 minuten, tone: complex, resolved: 50% }
targets:
  - metric: In één keer goed
    at_least: 85%
    level: site
    measured:
      by: repeat_contact
      window: 7 dagen
      exclude: ⟦[wmo, bezwaar]⟧ # te verschillend om mee te tellen
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "hard tones without a mix, and contacts that were cut off",
      yaml: `
version: 1
targets:
  fcr: { at_least: 80%, measured: { by: repeat_contact, window: 7 days, exclude: ⟦[heated, short]⟧ } }
`,
    },
    {
      name: "contacts that were cut off, left out of repeat contact",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12%, level: site, measured: { by: repeat_contact, window: 7 days, exclude: ⟦[short, abandoned]⟧ } }
  short: { metric: short_contact_rate, baseline: 3% }
`,
    },
  ],
  good: [
    {
      name: "what is left out of handle time is watched on resolution",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 85%, handle_time: 210 s }
    - { class: billing-dispute, share: 15%, handle_time: 9 min, tone: complex }
targets:
  aht: { at_most: 220 s, level: team, measured: { by: acd, exclude: [complex] } }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "the quick contacts left out",
      yaml: `
version: 1
demand:
  mix:
    - { class: opening-hours, share: 30%, handle_time: 60 s }
    - { class: order-status, share: 70%, handle_time: 210 s }
targets:
  aht: { at_most: 220 s, level: team, measured: { by: acd, exclude: [opening-hours, short] } }
  repeat: { metric: repeat_contact_rate, at_most: 15%, measured: { by: repeat_contact, window: 7 days, exclude: [opening-hours] } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a target of its own for what is left out of resolution",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 85%, handle_time: 210 s }
    - { class: billing-dispute, share: 15%, handle_time: 9 min, tone: complex }
targets:
  fcr: { at_least: 80%, measured: { by: repeat_contact, window: 7 days, exclude: [complex, short] } }
  fcr-hard: { metric: fcr, at_least: 70%, applies_to: [complex], measured: { by: survey, sample: { method: random } } }
  short: { metric: short_contact_rate, at_most: 2% }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a hard class that is solved as often as the rest",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 85%, handle_time: 210 s, resolved: 80% }
    - { class: installation, share: 15%, handle_time: 9 min, tone: complex, resolved: 88% }
targets:
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days, exclude: [installation] } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "how long tones take is not declared",
      yaml: `
version: 1
targets:
  aht: { at_most: 220 s, level: team, measured: { by: acd, exclude: [heated] } }
  quality: { metric: conversation_quality, at_least: 85%, measured: { by: monitoring, sample: { method: random } } }
`,
      also: ["measurement/cannot-tell"],
    },
    {
      name: "an exclusion from contacts that the target does not look at",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 85%, handle_time: 210 s }
    - { class: billing-dispute, share: 15%, handle_time: 9 min, tone: complex }
targets:
  fcr: { at_least: 80%, applies_to: [routine], measured: { by: repeat_contact, window: 7 days, exclude: [complex] } }
`,
      also: ["balance/blind-spot"],
    },
  ],
};
