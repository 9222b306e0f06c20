import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "the bereaved, one in twenty contacts",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 95%, handle_time: 210 s }
    - { class: bereavement, title: Bereavement, share: 5%, handle_time: 15 min, tone: emotional, vulnerable: ⟦true⟧ }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "two classes, one of them routine by tone, in a list of targets",
      yaml: `
version: 1
demand:
  mix:
    - { class: vragen, share: 88%, handle_time: 210 s }
    - { class: aanvraag-bijstand, share: 8%, handle_time: 8 min, vulnerable: ⟦true⟧ }
    - class: schuldhulp
      share: 4%
      handle_time: 14 min
      tone: emotional
      vulnerable: ⟦true⟧   # veel laaggeletterden
targets:
  - { metric: herhaalverkeer, at_most: 15% }
  - { metric: herhaalverkeer, id: herhaal-bijstand, at_most: 15%, applies_to: [vragen, aanvraag-bijstand] }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a cap of its own, which shows how fast and not whether they were helped",
      yaml: `
version: 1
demand:
  mix:
    - { class: rent, share: 70%, handle_time: 240 s }
    - { class: arrears, share: 30%, handle_time: 10 min, tone: complex, vulnerable: ⟦true⟧ }
targets:
  aht-arrears: { metric: aht, at_most: 11 min, applies_to: [arrears] }
  repeat: { metric: repeat_contact_rate, at_most: 25% }
`,
      also: ["balance/blind-spot"],
    },
  ],
  good: [
    {
      name: "repeat contact of that class apart",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 95%, handle_time: 210 s }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional, vulnerable: true }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  repeat-bereavement: { metric: repeat_contact_rate, at_most: 20%, applies_to: [bereavement] }
`,
    },
    {
      name: "looked at together with other hard contacts",
      yaml: `
version: 1
demand:
  mix:
    - { class: vragen, share: 80%, handle_time: 210 s }
    - { class: vergunning, share: 14%, handle_time: 8 min, tone: complex }
    - { class: schuldhulp, share: 6%, handle_time: 14 min, tone: emotional, vulnerable: true }
targets:
  herhaalverkeer: { at_most: 15% }
  herhaalverkeer-zwaar: { metric: herhaalverkeer, applies_to: [complex, emotional], at_most: 30% }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a desk for vulnerable customers only",
      yaml: `
version: 1
demand:
  mix:
    - { class: debts, share: 60%, handle_time: 14 min, tone: complex, vulnerable: true }
    - { class: forms, share: 40%, handle_time: 8 min, vulnerable: true }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 30% }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "vulnerable customers that a target in another file may look at",
      yaml: `
version: 1
part_of: retail-voice
demand:
  mix:
    - { class: order-status, share: 95%, handle_time: 210 s }
    - { class: bereavement, share: 5%, handle_time: 15 min, tone: emotional, vulnerable: true }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
  ],
};
