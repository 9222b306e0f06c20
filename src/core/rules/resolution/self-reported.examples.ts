import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a tick box with a bonus on it",
      yaml: `
version: 1
targets:
  fcr: { at_least: 80%, stakes: bonus, baseline: 84%, measured: { by: ⟦agent⟧ } }
`,
    },
    {
      name: "a tick box, in Dutch and in a list",
      yaml: `
version: 1
targets:
  - metric: In één keer goed
    at_least: 86%
    level: agent
    measured:
      by: ⟦agent⟧ # vinkje bij het afsluiten
      window: 14 dagen
`,
    },
    {
      name: "a bound that honest work on this mix cannot hold",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 55%, handle_time: 210 s, resolved: 90% }
    - { class: billing-dispute, share: 40%, handle_time: 7 min, tone: complex }
    - { class: neighbours, share: 5%, handle_time: 12 min, tone: complex, resolved: 40% }
targets:
  fcr: { at_least: 85%, measured: { by: ⟦agent⟧, sample: { method: all } } }
`,
      also: ["balance/watermelon"],
    },
    {
      name: "a bound that is modest already",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 100%, handle_time: 210 s }] }
targets:
  fcr: { at_least: 60%, measured: { by: ⟦agent⟧, window: 1 day } }
`,
      also: ["balance/blind-spot"],
    },
  ],
  good: [
    {
      name: "counted by whether the customer comes back",
      yaml: `
version: 1
targets:
  fcr: { at_least: 80%, stakes: bonus, measured: { by: repeat_contact, window: 7 days } }
`,
    },
    {
      name: "asked of the customer",
      yaml: `
version: 1
targets:
  fcr: { at_least: 80%, measured: { by: survey, sample: { method: random } } }
`,
    },
    {
      name: "nobody says how it is counted",
      yaml: `
version: 1
targets:
  fcr: { at_least: 80% }
`,
    },
    {
      name: "agents count something else",
      yaml: `
version: 1
targets:
  fcr: { at_least: 80%, measured: { by: repeat_contact, window: 7 days } }
  transfer_rate: { at_most: 12%, measured: { by: agent } }
`,
    },
  ],
};
