import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "leavers asked about pay and workload only",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 55%, handle_time: 210 s, avoidable: true, owner: Logistics }
    - { class: returns, share: 45%, handle_time: 5 min }
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  exit_interviews: { asks: ⟦[pay, workload]⟧ }
  feedback_loop: { owner: Customer operations }
`,
    },
    {
      name: "stay interviews and exit interviews alike",
      yaml: `
version: 1
targets:
  attrition: { metric: attrition_rate, at_most: 25%, level: site }
people:
  coaching: { per_agent: 1 uur, every: month }
  stay_interviews:
    every: 6 months
    asks: # from the works council
      ⟦- werkdruk
      - rooster⟧
  exit_interviews:
    asks: [werkdruk]
`,
    },
    {
      name: "a people block in which nobody is asked anything",
      yaml: `
version: 1
targets:
  - { metric: repeat_contact_rate, at_most: 12% }
⟦people⟧:
  coaching: { per_agent: 1 h, every: month }
  exit_interviews: none
`,
    },
  ],
  good: [
    {
      name: "relevance asked of those who stay",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months, asks: [relevance, workload] }
  exit_interviews: { asks: [workload] }
`,
    },
    {
      name: "the same in Dutch, of those who leave",
      yaml: `
version: 1
targets:
  herhaalverkeer: { at_most: 12% }
people:
  coaching: { per_agent: 1 uur, every: month }
  exit_interviews: { asks: [werkdruk, zinvol werk] }
`,
    },
    {
      name: "relevance as a target",
      yaml: `
version: 1
targets:
  relevance: { at_least: 7, scale: 1-10, baseline: 6.8, level: team, measured: { by: survey } }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  exit_interviews: { asks: [workload] }
`,
    },
    {
      name: "interviews of which nobody knows what they ask",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
  stay_interviews: { every: 6 months }
  exit_interviews: { asks: [workload] }
`,
      also: ["measurement/cannot-tell"],
    },
    {
      name: "no word of exit interviews, which most employers hold",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  coaching: { per_agent: 1 h, every: month }
`,
      also: ["measurement/cannot-tell"],
    },
    {
      name: "a set that is a part of others, one of which may ask",
      yaml: `
version: 1
part_of: retail-voice
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
people:
  recovery: { after: [heated], time: 5 min, counted_as: aux }
`,
    },
    {
      name: "attrition as a target, where the lack of talks is told as such",
      yaml: `
version: 1
targets:
  attrition: { metric: attrition_rate, at_most: 25%, level: site }
people:
  coaching: { per_agent: 1 h, every: month }
`,
      also: ["people/no-stay-interviews"],
    },
  ],
};
