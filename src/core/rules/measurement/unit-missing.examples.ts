import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a wait of 30 what",
      yaml: `
version: 1
targets:
  asa: { at_most: ⟦30⟧, baseline: ⟦41⟧, history: [⟦44⟧, 42 s] }
`,
    },
    {
      name: "percentages without their sign",
      yaml: `
version: 1
team: { remote: ⟦60⟧ }
targets:
  fcr: { at_least: ⟦75⟧, measured: { by: survey, covers: ⟦1⟧ } }
`,
    },
    {
      name: "times around the targets, and an amount",
      yaml: `
version: 1
demand: { interval: ⟦30⟧, patience: ⟦4⟧ }
targets:
  service_level: { at_least: 80%, within: ⟦20⟧ }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: ⟦7⟧ } }
people:
  coaching: { per_agent: ⟦2⟧, every: month }
costs: { contact: ⟦6.50⟧ }
`,
    },
    {
      name: "the bounds of a band and of its colours",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
  occupancy: { at_least: ⟦75⟧, at_most: ⟦83⟧, bands: { green: { at_most: ⟦83⟧ } } }
`,
    },
  ],
  good: [
    {
      name: "units in both languages",
      yaml: `
version: 1
targets:
  longest_wait: { at_most: 30 seconden, baseline: 0.7 min }
  fcr: { at_least: 75 procent, measured: { by: repeat_contact, window: 7 dagen } }
`,
    },
    {
      name: "bare numbers where the unit is plain",
      yaml: `
version: 1
team: { agents: 46 }
targets:
  complaints: { metric: complaint_rate, at_most: 6 }
  felt_heard: { at_least: 8, scale: 1-10 }
  fcr: { at_least: 0.75, measured: { by: survey } }
`,
    },
    {
      name: "no contacts at all is nothing, in any unit",
      yaml: `
version: 1
targets:
  abandonment_rate: { at_most: 0 }
`,
    },
  ],
};
