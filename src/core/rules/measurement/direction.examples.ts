import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a ceiling on resolution",
      yaml: `
version: 1
targets:
  fcr: { ⟦at_most: 75%⟧, measured: { by: survey } }
`,
    },
    {
      name: "a floor under what customers have to wait",
      yaml: `
version: 1
targets:
  asa:
    ⟦at_least: 30 s⟧ # mean of the day
    level: site
`,
    },
    {
      name: "a promise the wrong way round",
      yaml: `
version: 1
targets:
  abandonment_rate: { at_most: 5% }
promise:
  repeat_contact_rate: { ⟦at_least: 10%⟧ }
`,
      also: ["ambition/promise-unmeasured"],
    },
  ],
  good: [
    {
      name: "a floor under resolution, a ceiling on waiting",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
  longest_wait: { at_most: 30 s }
`,
    },
    {
      name: "a floor with a ceiling beside it",
      yaml: `
version: 1
targets:
  fcr: { at_least: 70%, at_most: 90%, measured: { by: survey } }
`,
    },
    {
      name: "metrics of which too little and too much both do harm",
      yaml: `
version: 1
targets:
  transfer_rate: { at_least: 3% }
  schedule_adherence: { at_most: 95% }
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "a metric whose direction depends on the wording",
      yaml: `
version: 1
targets:
  ces: { at_most: 2, scale: 1-5 }
`,
    },
  ],
};
