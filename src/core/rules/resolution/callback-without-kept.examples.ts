import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a call-back offered counts as answered in time",
      yaml: `
version: 1
targets:
  service_level:
    at_least: 80%
    within: 20 s
    formula: ⟦(answered_within + callbacks) / offered⟧
    inputs: { callbacks: 1 }
`,
    },
    {
      name: "a call-back leaves those who gave up",
      yaml: `
version: 1
targets:
  - metric: afhaakpercentage
    at_most: 5%
    formula: ⟦"(abandoned - terugbelafspraken) / offered"⟧
    inputs: { terugbelafspraken: 1 }
`,
    },
    {
      name: "a call-back leaves what was offered",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, formula: ⟦answered_within / (offered - call_backs)⟧, inputs: { call_backs: 1 } }
  callbacks: { metric: callback_kept_rate, baseline: 71% } # watched by nobody
`,
    },
  ],
  good: [
    {
      name: "how many are kept stands beside it",
      yaml: `
version: 1
targets:
  service_level:
    at_least: 80%
    within: 20 s
    formula: (answered_within + callbacks) / offered
    inputs: { callbacks: 1 }
  callbacks: { metric: callback_kept_rate, at_least: 95% }
`,
    },
    {
      name: "only call-backs that were made count",
      yaml: `
version: 1
targets:
  service_level:
    at_least: 80%
    within: 20 s
    formula: (answered_within + callbacks_on_time) / offered
`,
    },
    {
      name: "call-backs count against it",
      yaml: `
version: 1
targets:
  service_level:
    at_least: 80%
    within: 20 s
    formula: (answered_within - callbacks) / (offered + callbacks)
    inputs: { callbacks: 1 }
`,
    },
    {
      name: "no call-backs in it",
      yaml: `
version: 1
targets:
  service_level: { at_least: 80%, within: 20 s, formula: answered_within / offered }
`,
    },
  ],
};
