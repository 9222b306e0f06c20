import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a slip in a rule's id",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line ⟦occupancy/floor-without-cieling⟧ -- pilot
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "a rule that does not exist",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  occupancy: { at_least: 75% }   # watermelon-disable-line ⟦everything⟧ -- pilot
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "no rule",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  ⟦# watermelon-disable-next-line -- pilot⟧
  occupancy: { at_least: 75%, at_most: 85% }
`,
    },
  ],
  good: [
    {
      name: "a rule that exists",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line occupancy/floor-without-ceiling -- pilot
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "two rules that exist",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line occupancy/floor-without-ceiling, measurement/cannot-tell -- pilot
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling", "suppression/unused"],
    },
    {
      name: "another linter's comment",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # yamllint disable-line rule:colons
  occupancy: { at_least: 75%, at_most: 85% }
`,
    },
  ],
};
