import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "no version",
      yaml: `
# Targets of the web shop
⟦name⟧: Retail voice
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "a misspelt key",
      yaml: `
version: 1
⟦targtes⟧:
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "no targets, and nothing that looks like them",
      yaml: `
⟦version⟧: 1
name: Retail voice
`,
    },
    {
      name: "targets with nothing under it",
      yaml: `
version: 1
⟦targets⟧:
`,
    },
    { name: "nothing at all", yaml: "⟦⟧" },
  ],
  good: [
    {
      name: "the smallest file that works",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "targets as a list",
      yaml: `
version: 1
targets:
  - { metric: fcr, at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "a part of a set that has its targets in other files",
      yaml: `
version: 1
part_of: retail-voice
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets: {}
`,
    },
    {
      name: "keys that are cut off by a syntax error are not called missing",
      yaml: `
version: 1
name: "Retail voice
targets:
  fcr: { at_least: 75% }
`,
      also: ["file/syntax"],
    },
  ],
};
