import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a floor at one level above the ceiling at another",
      yaml: `
version: 1
targets:
  transfers-agent: { metric: transfer_rate, at_least: ⟦12%⟧, level: agent }
  transfers: { metric: transfer_rate, at_most: 10%, level: site }
`,
    },
    {
      name: "one band upside down",
      yaml: `
version: 1
targets:
  occupancy: { at_least: ⟦83%⟧, at_most: 75%, measured: { by: acd } }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
    {
      name: "a floor under the same contacts, named by tone and by class",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 80%, handle_time: 210 s }
    - { class: billing-dispute, share: 20%, handle_time: 7 min, tone: complex }
targets:
  - { id: thorough, metric: aht, at_least: ⟦8 min⟧, applies_to: [complex], level: team }
  - { id: quick, metric: AHT, at_most: 450 s, applies_to: [billing-dispute], level: site }
  - { metric: repeat_contact_rate, at_most: 20% }
`,
    },
    {
      name: "more of each agent than of all together",
      yaml: `
version: 1
targets:
  kwaliteit-medewerker: { metric: gesprekskwaliteit, at_least: ⟦90%⟧, level: agent, measured: { by: monitoring } }
  kwaliteit: { metric: gesprekskwaliteit, at_least: 85%, level: site, measured: { by: monitoring } }
`,
    },
    {
      name: "a cap for each agent below the site's, of which the level is the usual one",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  aht-agent: { metric: aht, at_most: ⟦4 min⟧, level: agent, bands: { green: { at_most: 4 min } } }   # since spring
  aht: { at_most: 300 s, measured: { by: acd } }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
  ],
  good: [
    {
      name: "a floor and a ceiling that meet",
      yaml: `
version: 1
targets:
  transfers-least: { metric: transfer_rate, at_least: 10% }
  transfers-most: { metric: transfer_rate, at_most: 10% }
`,
    },
    {
      name: "a floor and a ceiling on other contacts",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, applies_to: [routine], measured: { by: survey } }
  fcr-heated: { metric: fcr, at_most: 70%, at_least: 50%, applies_to: [heated], measured: { by: survey } }
`,
    },
    {
      name: "the same words for two things: answered within 20 s and within a minute",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 60 s }
  slow-hours: { metric: service_level, at_most: 75%, at_least: 60%, within: 20 s }
`,
    },
    {
      name: "resolution as agents tick it and as customers see it",
      yaml: `
version: 1
targets:
  ticked: { metric: fcr, at_least: 85%, level: agent, measured: { by: agent } }
  seen: { metric: fcr, at_least: 75%, level: site, measured: { by: survey } }
`,
      also: ["resolution/self-reported"],
    },
    {
      name: "more room for each agent than for all together",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  aht-agent: { metric: aht, at_most: 320 s, level: agent }
  aht: { at_most: 300 s, level: site }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
    {
      name: "more of each team than of the site, and as much of each agent",
      yaml: `
version: 1
targets:
  quality-agent: { metric: conversation_quality, at_least: 85%, level: agent }
  quality-team: { metric: conversation_quality, at_least: 88%, level: team }
  quality-site: { metric: conversation_quality, at_least: 85%, level: site }
`,
    },
  ],
};
