import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "agents pick whom to ask, with an appraisal at stake",
      yaml: `
version: 1
targets:
  csat:
    at_least: 8.2
    scale: 1-10
    baseline: 7.8
    stakes: appraisal
    measured: { by: survey, sample: { method: ⟦agent_selected⟧, size: 120, response: 31% } }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "only who was helped is asked",
      yaml: `
version: 1
targets:
  - metric: rapportcijfer
    at_least: 8
    scale: 1-10
    baseline: 7.6
    level: site
    measured:
      by: survey
      sample:
        method: ⟦after_resolution⟧ # goes out when the case is closed
        size: 450
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "whoever looks for the survey, and hardly anybody does",
      yaml: `
version: 1
targets:
  nps: { at_least: 20, baseline: 15, measured: { by: survey, sample: { method: ⟦opt_in⟧, response: 6% } } }
`,
    },
    {
      name: "a random sample that few answer",
      yaml: `
version: 1
targets:
  felt_heard: { at_least: 80%, measured: { by: survey, sample: { method: random, size: 90, response: ⟦9%⟧ } } }
`,
    },
    {
      name: "the customers whom it went wrong with are left out",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 92%, handle_time: 210 s }
    - { class: bereavement, share: 8%, handle_time: 15 min, tone: emotional }
targets:
  csat:
    at_least: 8
    scale: 1-10
    baseline: 7.6
    measured: { by: survey, exclude: ⟦[short, transferred, bereavement]⟧ }
`,
      also: ["satisfaction/average-hides-unhappy", "balance/blind-spot"],
    },
    {
      name: "all of it at once",
      yaml: `
version: 1
targets:
  csat:
    at_least: 4.2
    scale: 1-5
    baseline: 4.1
    measured:
      by: survey
      exclude: ⟦[abandoned, heated]⟧
      sample: { method: ⟦agent_selected⟧, response: 8% }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
  ],
  good: [
    {
      name: "a random sample with a fair response",
      yaml: `
version: 1
targets:
  csat: { at_least: 8, scale: 1-10, baseline: 7.6, measured: { by: survey, sample: { method: random, size: 900, response: 10% } } }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "a low response, and it is known who is silent",
      yaml: `
version: 1
targets:
  csat:
    at_least: 8
    scale: 1-10
    baseline: 7.6
    measured: { by: survey, sample: { method: random, size: 900, response: 7%, silent: Those under 30 and those who gave up. } }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "a low response that is watched",
      yaml: `
version: 1
targets:
  csat: { at_least: 8, scale: 1-10, baseline: 7.6, measured: { by: survey, sample: { method: all, size: 900, response: 7% } } }
  response: { metric: survey_response_rate, at_least: 15% }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "nothing is said of the sample",
      yaml: `
version: 1
targets:
  csat: { at_least: 8, scale: 1-10, baseline: 7.6, stakes: bonus, measured: { by: survey } }
`,
      also: ["satisfaction/average-hides-unhappy"],
    },
    {
      name: "exclusions that take no unhappy customers away",
      yaml: `
version: 1
demand:
  mix:
    - { class: order-status, share: 90%, handle_time: 210 s }
    - { class: supplier, share: 10%, handle_time: 5 min }
targets:
  csat: { at_least: 8, scale: 1-10, baseline: 7.6, measured: { by: survey, exclude: [short, supplier] } }
`,
      also: ["satisfaction/average-hides-unhappy", "balance/blind-spot"],
    },
    {
      name: "coaching on conversations that a coach picks",
      yaml: `
version: 1
targets:
  quality: { metric: conversation_quality, at_least: 85%, measured: { by: monitoring, sample: { method: agent_selected } } }
`,
    },
  ],
};
