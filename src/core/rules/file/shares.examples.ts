import type { Rule } from "../rule";

const targets = `targets:
  fcr: { at_least: 75%, measured: { by: survey } }
`;

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a class was forgotten",
      yaml: `
version: 1
demand:
  ⟦mix⟧:
    - { class: order-status, share: 55% }
    - { class: billing, share: 30% }
    - { class: returns, share: 10% }
${targets}`,
    },
    {
      name: "a class was added, and nothing came off",
      yaml: `
version: 1
demand:
  ⟦mix⟧:
    - { class: order-status, share: 0.55 }
    - { class: billing, share: 0.35 }
    - { class: returns, share: 0.20 }
${targets}`,
    },
    {
      name: "too much already, with a share still to come",
      yaml: `
version: 1
demand:
  ⟦mix⟧:
    - { class: order-status, share: 80% }
    - { class: billing, share: 30% }
    - { class: returns }
${targets}`,
    },
    {
      name: "just outside the tolerance",
      yaml: `
version: 1
demand: { ⟦mix⟧: [{ class: order-status, share: 60% }, { class: billing, share: 39.4% }] }
${targets}`,
    },
    {
      name: "more onboarding than there are hours",
      yaml: `
version: 1
part_of: retail-voice
${targets}people:
  onboarding:
    hours: 60
    ⟦content⟧: { knowledge: 70%, systems: 30%, conversation: 20% }
`,
    },
  ],
  good: [
    {
      name: "a whole",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 60% }, { class: billing, share: 40% }] }
${targets}`,
    },
    {
      name: "thirds, rounded",
      yaml: `
version: 1
demand: { mix: [{ class: a, share: 33.3% }, { class: b, share: 33.3% }, { class: c, share: 33.3% }] }
${targets}`,
    },
    {
      name: "just inside the tolerance",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 60% }, { class: billing, share: 40.5% }] }
${targets}`,
    },
    {
      name: "a share that is not known yet",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 60% }, { class: billing }] }
${targets}`,
    },
    {
      name: "an onboarding of which only a part is told",
      yaml: `
version: 1
part_of: retail-voice
${targets}people: { onboarding: { content: { knowledge: 50%, conversation: 20% } } }
`,
    },
  ],
};
