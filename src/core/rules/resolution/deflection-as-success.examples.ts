import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a bot without a way out",
      yaml: `
version: 1
demand: { channel: chat, exit_to_human: false }
targets:
  containment: { metric: containment_rate, at_least: ⟦65%⟧, baseline: 61% }
  abandonment: { metric: abandonment_rate, at_most: 8% }
`,
    },
    {
      name: "nothing says what becomes of them",
      yaml: `
version: 1
targets:
  - metric: zelfservicegraad
    at_least: ⟦70%⟧ # uit de businesscase
    level: organisation
  - { metric: klanttevredenheid, at_least: 8, scale: 1-10, baseline: "7,8" }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "resolution that agents tick says nothing of those who meet none",
      yaml: `
version: 1
demand:
  mix:
    - { class: bill, share: 60%, handle_time: 5 min, tone: routine }
    - { class: fault, share: 40%, handle_time: 9 min, tone: complex }
targets:
  deflection: { at_least: ⟦40%⟧ }
  fcr: { at_least: 70%, measured: { by: agent } }
`,
      also: ["resolution/self-reported", "balance/blind-spot"],
    },
  ],
  good: [
    {
      name: "a way to a person",
      yaml: `
version: 1
demand: { channel: chat, exit_to_human: true }
targets:
  containment: { metric: containment_rate, at_least: 65% }
  abandonment: { metric: abandonment_rate, at_most: 8% }
`,
    },
    {
      name: "repeat contact beside it",
      yaml: `
version: 1
demand: { channel: chat, exit_to_human: false }
targets:
  containment: { metric: containment_rate, at_least: 65% }
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`,
    },
    {
      name: "resolution that customers are asked for",
      yaml: `
version: 1
targets:
  containment: { metric: containment_rate, at_least: 65% }
  fcr: { at_least: 70%, measured: { by: survey, sample: { method: random } } }
`,
    },
    {
      name: "a ceiling on self-service rewards nobody for turning customers away",
      yaml: `
version: 1
targets:
  containment: { metric: containment_rate, at_most: 60% }
  abandonment: { metric: abandonment_rate, at_most: 8% }
`,
    },
    {
      name: "resolution may stand in the other part",
      yaml: `
version: 1
part_of: web-chat
targets:
  containment: { metric: containment_rate, at_least: 65% }
`,
    },
  ],
};
