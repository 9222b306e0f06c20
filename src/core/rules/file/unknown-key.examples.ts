import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a slip of the pen in a key of the file, and one in a target",
      yaml: `
version: 1
⟦onwer⟧: Customer care
targets:
  fcr: { at_least: 75%, ⟦stkaes⟧: bonus, measured: { by: survey } }
`,
    },
    {
      name: "a target in words that the format does not have",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, ⟦max⟧: 12% }
  fcr: { ⟦streefwaarde⟧: 75%, measured: { by: survey } }
  absence: { ⟦target⟧: <= 6% }
`,
    },
    {
      name: "a band in words that the format does not have",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
  occupancy:
    ⟦minimum⟧: 75%
    ⟦maximum⟧: 83%
`,
    },
    {
      name: "both bounds are possible",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
  transfers: { metric: transfer_rate, ⟦norm⟧: 10% }
`,
    },
    {
      name: "a key that belongs somewhere else",
      yaml: `
version: 1
⟦mix⟧: []
targets:
  fcr: { at_least: 75%, ⟦by⟧: survey }
`,
    },
    {
      name: "a share and its time in one",
      yaml: `
version: 1
targets:
  service_level: { ⟦target⟧: 80/20 }
`,
    },
  ],
  good: [
    {
      name: "keys of one's own",
      yaml: `
version: 1
x-shared: &shared { level: site, x-colour: blue }
targets:
  fcr: { <<: *shared, at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "ids are free",
      yaml: `
version: 1
targets:
  max: { metric: repeat_contact_rate, at_most: 12% }
  target: { metric: fcr, at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "the decimals of a decimal comma",
      yaml: `
version: 1
targets:
  complaints: { metric: complaint_rate, at_most: 7,5 }
`,
      also: ["file/wrong-type"],
    },
  ],
};
