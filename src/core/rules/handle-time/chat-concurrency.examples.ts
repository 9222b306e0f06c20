import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a cap on chats, of which nobody says how many at a time",
      yaml: `
version: 1
demand:
  channel: chat
  mix: [{ class: bill, share: 100%, handle_time: 8 min }]
targets:
  chat-aht: { metric: ⟦AHT⟧, at_most: 9 min }
  repeat: { metric: repeat_contact_rate, at_most: 20% }
`,
    },
    {
      name: "a floor and a baseline, in a list",
      yaml: `
version: 1
demand:
  channel: chat
  mix: [{ class: bill, share: 100%, handle_time: 8 min }]
targets:
  - { metric: ⟦gemiddelde afhandeltijd⟧, at_least: 5 min, baseline: 15 min }
  - { metric: herhaalverkeer, at_most: 20% }
`,
    },
    {
      name: "talk time, named by its key",
      yaml: `
version: 1
demand: { channel: chat, mix: [{ class: bill, share: 100%, handle_time: 8 min }] }
targets:
  ⟦gesprekstijd⟧: { at_most: 500 s }
  herhaalverkeer: { at_most: 20% }
`,
    },
  ],
  good: [
    {
      name: "two chats at a time",
      yaml: `
version: 1
demand:
  channel: chat
  concurrency: 2
  mix: [{ class: bill, share: 100%, handle_time: 8 min }]
targets:
  aht: { at_most: 9 min }
  repeat: { metric: repeat_contact_rate, at_most: 20% }
`,
    },
    {
      name: "a target on chats at a time",
      yaml: `
version: 1
demand:
  channel: chat
  mix: [{ class: bill, share: 100%, handle_time: 8 min }]
targets:
  aht: { at_most: 9 min }
  parallel: { metric: chat_concurrency, at_most: 3 }
  repeat: { metric: repeat_contact_rate, at_most: 20% }
`,
    },
    {
      name: "calls, of which there is one at a time",
      yaml: `
version: 1
demand:
  channel: voice
  mix: [{ class: bill, share: 100%, handle_time: 8 min }]
targets:
  aht: { at_most: 9 min }
  repeat: { metric: repeat_contact_rate, at_most: 20% }
`,
    },
    {
      name: "chats without a target on their time",
      yaml: `
version: 1
demand:
  channel: chat
  mix: [{ class: bill, share: 100%, handle_time: 8 min }]
targets:
  wrap: { metric: after_call_work, at_most: 40 s }
  repeat: { metric: repeat_contact_rate, at_most: 20% }
`,
    },
  ],
};
