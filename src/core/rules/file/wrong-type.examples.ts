import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a decimal comma between braces, of which YAML makes two keys",
      yaml: `
version: 1
targets:
  csat: { at_least: ⟦7,5⟧, scale: 1-10 }
`,
    },
    {
      name: "a decimal comma between braces behind a key that is not known",
      yaml: `
version: 1
targets:
  complaints: { metric: complaint_rate, ceiling: ⟦7,5%⟧ }
`,
      also: ["file/unknown-key"],
    },
    { name: "a text instead of targets", yaml: "⟦AHT below 300 s for everybody,⟧\nand CSAT above 9.\n" },
    {
      name: "a version that does not exist",
      yaml: `
version: ⟦2⟧
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "bare values for targets",
      yaml: `
version: 1
targets:
  fcr: ⟦75%⟧
  service_level: ⟦80/20⟧
  occupancy: ⟦75-83%⟧
  repeat_contact_rate: ⟦<= 12%⟧
  transfer_rate: ⟦10%⟧
`,
      also: ["balance/no-employee-voice"],
    },
    {
      name: "values of another kind than the metric",
      yaml: `
version: 1
team: { agents: ⟦46 people⟧, remote: ⟦140%⟧ }
targets:
  fcr: { at_least: ⟦300 s⟧, baseline: ⟦quite good⟧, measured: { by: survey, window: ⟦7%⟧ } }
`,
    },
    {
      name: "assumptions of the model that cannot be",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
assumptions:
  time: { stretched: ⟦80%⟧, rushed: ⟦150%⟧, passed_on: ⟦2 working days⟧ }
`,
    },
    {
      name: "amounts that no contact centre has",
      yaml: `
version: 1
team: { agents: ⟦1e300⟧, leaders: ⟦1e-300⟧ }
demand: { contacts: ⟦20e9⟧, interval: ⟦30 eeuwen⟧, patience: ⟦1e300 s⟧ }
targets:
  fcr: { at_least: 75%, baseline: ⟦1e300%⟧, history: [74%, ⟦1e300⟧], measured: { by: survey } }
`,
    },
    {
      name: "the traps of another country",
      yaml: `
version: 1
review_by: ⟦31-03-2027⟧
team: { agents: ⟦1.800⟧ }
targets:
  complaints: { metric: complaint_rate, at_most: ⟦7,5⟧ }
  wait: { metric: asa, at_most: ⟦5m⟧ }
  longest: { metric: longest wait, at_most: ⟦4:30⟧, review_by: ⟦31 december⟧ }
  service_level: { at_least: ⟦80/20⟧ }
  repeat: { metric: repeat_contact_rate, at_most: ⟦">= 12%"⟧ }
  solved: { metric: fcr, at_least: ⟦">= 75%"⟧, measured: { by: survey } }
`,
      also: ["balance/no-employee-voice"],
    },
    {
      name: "a date that can be read two ways",
      yaml: `
version: 1
review_by: ⟦03/04/2027⟧
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
`,
    },
    {
      name: "words that are nearly right, a text for a list, a number for a text",
      yaml: `
version: 1
name: ⟦2027⟧
demand: { exit_to_human: ⟦ja⟧, mix: [{ class: order-status, tone: ⟦heatd⟧ }] }
targets:
  fcr: { at_least: 75%, level: ⟦everyone⟧, guardrails: ⟦repeat⟧, measured: { by: survey } }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "targets that hold nothing, or the wrong thing",
      yaml: `
version: 1
targets:
  ⟦fcr⟧:
  repeat_contact_rate: ⟦[12%, 10%]⟧
`,
    },
    {
      name: "names of metrics where targets belong",
      yaml: `
version: 1
targets: [⟦fcr⟧, ⟦repeat contact⟧]
`,
    },
    {
      name: "a scale that is none",
      yaml: `
version: 1
targets:
  nps: { at_least: 20, baseline: 15, scale: ⟦NPS⟧ }
`,
    },
  ],
  good: [
    {
      name: "commas between braces that end a value, as they look",
      yaml: `
version: 1
targets:
  complaints: { metric: complaint_rate, at_most: 7%, 5: , x-marks: [7,5], x-note: 7, x-5: 1 }
`,
      also: ["file/unknown-key"],
    },
    {
      name: "values in every spelling that can be read",
      yaml: `
version: 1
review_by: 2027-03-31
team: { agents: 1800, remote: "60%" }
targets:
  complaints: { metric: complaint_rate, at_most: "7,5" }
  wait: { metric: longest wait, at_most: 2 minuten }
  fcr: { at_least: 0.75, measured: { by: repeat_contact, window: 5 werkdagen } }
`,
    },
    {
      name: "parts that are declared not to be there",
      yaml: `
version: 1
targets:
  fcr: { at_least: 75%, measured: { by: survey } }
people: { coaching: none, aftercare: false, stay_interviews: none }
`,
      also: ["people/coaching-crowded-out"],
    },
    {
      name: "a bare number for a time is for measurement/unit-missing",
      yaml: `
version: 1
targets:
  wait: { metric: asa, at_most: 30 }
`,
      also: ["measurement/unit-missing"],
    },
    {
      name: "nothing at all is for file/missing-key",
      yaml: "# later\n",
      also: ["file/missing-key"],
    },
    {
      name: "a national service with years of work added up, and what rounding left of nothing",
      yaml: `
version: 1
team: { agents: 60000, headcount: 140000, leaders: 11000, vacancies: 2.8e-14 }
demand: { contacts: 4000000, interval: 366 days, patience: 1 day }
targets:
  turnover: { metric: attrition, at_most: 30%, baseline: 240% }
  saved: { metric: hours saved by the menu, at_least: 51000000 h, measured: { by: planning } }
costs: { contact: 0.02 EUR }
`,
      also: ["measurement/unknown-metric"],
    },
  ],
};
