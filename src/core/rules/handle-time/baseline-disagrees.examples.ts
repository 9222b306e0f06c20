import type { Rule } from "../rule";

const mix = `demand:
  mix:
    - { class: order-status, share: 70%, handle_time: 200 s }
    - { class: billing-dispute, share: 30%, handle_time: 400 s, tone: complex }
`;

const repeat = "  repeat: { metric: repeat_contact_rate, at_most: 20% }\n";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "measured well below what the mix gives",
      yaml: `
version: 1
${mix}targets:
  aht: { at_most: 450 s, baseline: ⟦230 s⟧ }
${repeat}`,
    },
    {
      name: "measured above it, on a part of the mix and in minutes",
      yaml: `
version: 1
${mix}targets:
  - { metric: gemiddelde afhandeltijd, at_most: 8 min, applies_to: [complex], baseline: ⟦"7,5 minuten"⟧ }
  - { metric: herhaalverkeer, at_most: 25% }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "below even without the recovery that the mix counts",
      yaml: `
version: 1
${mix}targets:
  aht: { at_most: 450 s, baseline: ⟦200 s⟧ }
${repeat}people: { coaching: { per_agent: 1 h, every: month }, recovery: { after: [complex], time: 5 min, counted_as: wrap_up } }
`,
    },
    {
      name: "just outside the tenth",
      yaml: `
version: 1
${mix}targets:
  aht: { at_most: 450 s, baseline: ⟦287 s⟧ }
${repeat}`,
    },
  ],
  good: [
    {
      name: "exactly a tenth above",
      yaml: `
version: 1
${mix}targets:
  aht: { at_most: 450 s, baseline: 286 s }
${repeat}`,
    },
    {
      name: "exactly a tenth below",
      yaml: `
version: 1
${mix}targets:
  aht: { at_most: 450 s, baseline: 234 s }
${repeat}`,
    },
    {
      name: "measured before there was recovery",
      yaml: `
version: 1
${mix}targets:
  aht: { at_most: 450 s, baseline: 255 s }
${repeat}people: { coaching: { per_agent: 1 h, every: month }, recovery: { after: [complex], time: 5 min, counted_as: wrap_up } }
`,
    },
    {
      name: "talk time, which the mix does not know",
      yaml: `
version: 1
${mix}targets:
  talk: { metric: talk_time, at_most: 450 s, baseline: 190 s }
${repeat}`,
    },
    {
      name: "no mix to hold it against",
      yaml: `
version: 1
targets:
  aht: { at_least: 150 s, baseline: 190 s }
${repeat}`,
      also: ["measurement/cannot-tell"],
    },
  ],
};
