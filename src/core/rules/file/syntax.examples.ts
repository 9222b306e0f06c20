import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a tab as indentation",
      yaml: `
version: 1
targets:
⟦\t⟧csat: { at_least: 4.2, scale: 1-5, baseline: 4.1 }
`,
    },
    {
      name: "a comparison that YAML takes for a block of text",
      yaml: `
version: 1
targets:
  csat:
    target: ⟦>= 4.2⟧
    scale: 1-5
`,
    },
    {
      name: "a comparison between braces, with a decimal comma",
      yaml: `
version: 1
targets:
  csat: { at_most: ⟦> 7,5⟧, scale: 1-10 }
`,
    },
    {
      name: "a comparison for a whole target",
      yaml: `
version: 1
targets:
  fcr: ⟦>= 75%⟧ # counted by repeat contact
`,
    },
    {
      name: "a colon in a value",
      yaml: `
version: 1
name: ⟦R⟧etail: voice
targets:
  csat: { at_least: 4.2, scale: 1-5, baseline: 4.1 }
`,
    },
    {
      name: "an alias that stands for nothing",
      yaml: `
version: 1
targets:
  csat: ⟦*standard⟧
`,
    },
    {
      name: "a merge of something that has no keys",
      yaml: `
version: 1
x-level: &level team
targets:
  csat: { <<: ⟦*level⟧, at_least: 4.2, scale: 1-5, baseline: 4.1 }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "a quote that is never closed",
      yaml: `
version: 1
targets:
  csat: { at_least: 4.2, baseline: 4.1, scale: "1-5 }
⟦⟧`,
      also: ["satisfaction/average-hides-unhappy"],
    },
  ],
  good: [
    {
      name: "comments, anchors, merge keys and both kinds of quotes",
      yaml: `
version: 1
x-site: &site { level: site } # for all
targets:
  csat: { <<: *site, at_least: 4.2, scale: "1-5", baseline: 4.1 }
  fcr: { <<: *site, at_least: 75%, rationale: 'Agreed: it''s counted' }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "a comparison in quotes is for file/wrong-type",
      yaml: `
version: 1
targets:
  csat: { at_least: ">= 4.2", scale: 1-5 }
`,
      also: ["file/wrong-type"],
    },
    {
      name: "a block of text",
      yaml: `
version: 1
targets:
  csat:
    at_least: 4.2
    scale: 1-5
    baseline: 4.1
    rationale: >
      80% of the answers
      is a 4 or a 5.
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
  ],
};
