import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a bound that is written twice",
      yaml: `
version: 1
targets:
  csat:
    at_least: 4.2
    scale: 1-5
    baseline: 4.1
    ⟦at_least⟧: 4.4
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "two targets under one id",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
  ⟦fcr⟧: { at_least: 60%, applies_to: [heated], measured: { by: repeat_contact, window: 7 days } }
`,
    },
    {
      name: "two targets in a list with one id",
      yaml: `
version: 1
targets:
  - { id: solved, metric: first_contact_resolution, at_least: 75%, measured: { by: survey } }
  - { id: ⟦solved⟧, metric: repeat_contact_rate, at_most: 20% }
`,
    },
    {
      name: "two targets in a list on one metric, neither with an id of its own",
      yaml: `
version: 1
targets:
  - { metric: repeat_contact_rate, at_most: 12%, applies_to: [routine] }
  - { metric: ⟦repeat_contact_rate⟧, at_most: 30%, applies_to: [heated] }
`,
    },
    {
      name: "two merge keys in one mapping",
      yaml: `
version: 1
x-site: &site { level: site }
x-mine: &mine { owner: Customer care }
targets:
  fcr: { <<: *site, ⟦<<⟧: *mine, at_least: 75%, measured: { by: survey } }
`,
    },
  ],
  good: [
    {
      name: "the same key in different targets",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
  repeat: { metric: repeat_contact_rate, at_most: 20% }
`,
    },
    {
      name: "equal decimals of two decimal commas",
      yaml: `
version: 1
targets:
  complaints: { metric: complaint_rate, at_least: 7,5, at_most: 8,5 }
`,
      also: ["file/wrong-type"],
    },
    {
      name: "a merged key that is overridden",
      yaml: `
version: 1
x-site: &site { level: site, at_least: 70% }
targets:
  fcr: { <<: *site, at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "two targets on one metric, told apart by their ids",
      yaml: `
version: 1
targets:
  - { id: repeat-routine, metric: repeat_contact_rate, at_most: 12%, applies_to: [routine] }
  - { id: repeat-heated, metric: repeat_contact_rate, at_most: 30%, applies_to: [heated] }
`,
    },
  ],
};
