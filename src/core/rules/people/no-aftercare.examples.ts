import type { Rule } from "../rule";

const mix = `demand:
  mix:
    - { class: order-status, share: 90%, handle_time: 210 s }
    - { class: threats, title: Threats, share: 10%, handle_time: 9 min, tone: heated }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 15% }
`;
const beside = `  coaching: { per_agent: 1 h, every: month }
  recovery: { after: [heated], time: 5 min, counted_as: aux }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
`;

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "heated contacts and a people block without it",
      yaml: `
version: 1
team: { headcount: 60, leaders: 5, remote: 60% }
${mix}⟦people⟧:
${beside}`,
      also: ["balance/blind-spot"],
    },
    {
      name: "aftercare at the office only, while most work at home",
      yaml: `
version: 1
team: { headcount: 60, leaders: 5, remote: 55% }
${mix}people:
${beside}  aftercare: { offered: true, at_home: ⟦false⟧, risk_assessment: 2025-09-15 }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a risk assessment of more than two years ago",
      yaml: `
version: 1
${mix}people:
${beside}  aftercare: { offered: true, at_home: true, risk_assessment: ⟦2024-03-01⟧ }   # new site since then
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "no risk assessment, and none of it for those at home",
      yaml: `
version: 1
team: { headcount: 60, leaders: 5, remote: 10% }
${mix}people:
${beside}  ⟦aftercare⟧:
    offered: true
    at_home: ⟦false⟧
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a single emotional class without a share, and aftercare declined",
      yaml: `
version: 1
demand: { mix: [{ class: order-status, share: 99% }, { class: bereavement, tone: emotional }] }
targets:
  - { metric: repeat_contact_rate, at_most: 15% }
people:
${beside}  aftercare: { offered: ⟦false⟧, risk_assessment: 2026-01-20 }
`,
    },
    {
      name: "a risk assessment that is put off to another year",
      yaml: `
version: 1
part_of: retail-voice
${mix}people:
${beside}  aftercare: { offered: true, at_home: true, risk_assessment: ⟦2027-12-31⟧ }
`,
    },
  ],
  good: [
    {
      name: "aftercare for all and a risk assessment of this year",
      yaml: `
version: 1
team: { headcount: 60, leaders: 5, remote: 60% }
${mix}people:
${beside}  aftercare: { offered: true, at_home: true, risk_assessment: 2026-03-01 }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "a risk assessment planned within three months, and one of exactly two years ago",
      yaml: `
version: 1
${mix}people:
${beside}  aftercare: { offered: true, at_home: true, risk_assessment: 2026-09-15 }
---
version: 1
${mix}people:
${beside}  aftercare: { offered: true, at_home: true, risk_assessment: 2024-06-15 }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "hardly anybody at home",
      yaml: `
version: 1
team: { headcount: 60, leaders: 5, remote: 9% }
${mix}people:
${beside}  aftercare: { offered: true, at_home: false, risk_assessment: 2026-03-01 }
`,
      also: ["balance/blind-spot"],
    },
    {
      name: "complex contacts, but no emotional or heated ones",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 80%, handle_time: 210 s }
    - { class: fault, share: 20%, handle_time: 9 min, tone: complex }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 15% }
people:
${beside}`,
    },
    {
      name: "a set that is a part of others, one of which may have it",
      yaml: `
version: 1
part_of: retail-voice
${mix}people:
  recovery: { after: [heated], time: 5 min, counted_as: aux }
`,
    },
    {
      name: "nothing said about people after heated contacts",
      yaml: `
version: 1
${mix}`,
      also: ["measurement/cannot-tell", "occupancy/no-recovery", "balance/blind-spot"],
    },
  ],
};
