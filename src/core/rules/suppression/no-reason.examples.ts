import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a suppression that says nothing more",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  ⟦# watermelon-disable-next-line occupancy/floor-without-ceiling⟧
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "dashes with nothing behind them",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  occupancy: { at_least: 75% }   ⟦# watermelon-disable-line occupancy/floor-without-ceiling --⟧
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "two rules and no reason",
      yaml: `
⟦# watermelon-disable occupancy/floor-without-ceiling, occupancy/too-high⟧
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
  ],
  good: [
    {
      name: "a reason",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line occupancy/floor-without-ceiling -- pilot until the new roster
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "a comment that only speaks of it",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # see the page on watermelon-disable-line
  occupancy: { at_least: 75%, at_most: 85% }
`,
    },
    {
      name: "the words within a value",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  occupancy: { at_least: 75%, at_most: 85%, rationale: "# watermelon-disable-line occupancy/too-high" }
`,
    },
  ],
};
