import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "talk and hold alone",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 240 s, level: team, formula: ⟦(talk + hold) / handled⟧ }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "talk time under another name, in Dutch and over several lines",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  - id: afhandeltijd
    at_most: 4 min
    level: team
    formula: ⟦>-
      gesprekstijd
      + wachtstand⟧
  - { id: fcr, at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "wrap-up excluded",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 240 s, level: team, measured: { by: acd, exclude: [short, ⟦nawerk⟧] } }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "no wrap-up allowed, with a mix that tells what contacts take",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  acw: { at_most: ⟦0 s⟧, level: team, bands: { green: { at_most: 0 s } } }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "ten seconds, where handle time has a target already",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 240 s, level: team }
  wrap: { metric: nawerktijd, at_most: ⟦10 s⟧, level: team, baseline: 38 s }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days }, guardrails: [wrap] }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a stricter setting",
      options: { least: 20 },
      yaml: `
version: 1
targets:
  acw: { at_most: ⟦20 s⟧, level: team }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
    },
  ],
  good: [
    {
      name: "the whole formula, in names of inputs or of metrics",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 240 s, level: team, formula: (talk + hold + wrap_up) / handled }
  chat: { metric: aht, at_most: 240 s, level: team, formula: talk_time + hold_time + acw, applies_to: [order-status] }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a time of one's own, which may have wrap-up within",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 240 s, level: team, formula: (talk + afterwards) / handled, inputs: { afterwards: s } }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "talk time, which is to be without wrap-up",
      yaml: `
version: 1
targets:
  talk_time: { at_most: 200 s, level: team, formula: (talk + hold) / handled }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
    },
    {
      name: "room for wrap-up, and a floor under it",
      yaml: `
version: 1
targets:
  acw: { at_most: 11 s, level: team }
  wrap: { metric: after_call_work, at_least: 10 s, level: team, applies_to: all }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
    },
    {
      name: "short contacts excluded",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 100%, handle_time: 210 s }
targets:
  aht: { at_most: 240 s, level: team, measured: { by: acd, exclude: [short] } }
  fcr: { at_least: 75%, measured: { by: repeat_contact, window: 7 days } }
`,
      also: ["balance/blind-spot"],
    },
  ],
};
