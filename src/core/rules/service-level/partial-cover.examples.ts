import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a quarter of the calls",
      yaml: `
version: 1
targets:
  service_level: { at_least: 85%, within: 60 s, level: organisation, measured: { by: acd, covers: ⟦25%⟧ } }
`,
    },
    {
      name: "the clock starts after the menu, and abandonment does not say when",
      yaml: `
version: 1
targets:
  - metric: bereikbaarheid
    at_least: 80%
    within: 20 s
    level: site
    measured: { by: acd, starts: ⟦after_menu⟧ } # keuzemenu duurt 50 s
  - { metric: afhaakpercentage, at_most: 5%, level: site }
`,
    },
    {
      name: "whoever is turned away is not offered",
      yaml: `
version: 1
targets:
  service_level:
    at_least: 80%
    within: 20 s
    formula: ⟦answered_within / (attempts - blocked)⟧
  abandonment: { metric: abandonment_rate, at_most: 5%, measured: { exclude: ⟦[blocked]⟧ } }
`,
    },
    {
      name: "abandonment from after the menu",
      yaml: `
version: 1
targets:
  abandonment:
    metric: abandonment_rate
    at_most: 5%
    measured:
      starts: ⟦after_menu⟧
      covers: ⟦0.6⟧
`,
    },
  ],
  good: [
    {
      name: "nearly everything",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, measured: { by: acd, starts: arrival, covers: 90% } }
`,
    },
    {
      name: "the rest has a target that starts at arrival",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, measured: { starts: after_menu } }
  abandonment: { metric: abandonment_rate, at_most: 5%, measured: { starts: arrival } }
`,
    },
    {
      name: "whoever is turned away has a target",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, formula: answered_within / (attempts - blocked) }
  blocked: { metric: blocked_contact_rate, at_most: 1% }
`,
    },
    {
      name: "quality looks at a few contacts by design",
      yaml: `
version: 1
targets:
  quality: { metric: conversation_quality, at_least: 85%, measured: { by: monitoring, covers: 2%, sample: { method: random } } }
`,
    },
    {
      name: "nothing is said of cover or clock",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s }
`,
    },
  ],
};
