import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "nothing to hide any more",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line ⟦occupancy/floor-without-ceiling⟧ -- pilot until the new roster
  occupancy: { at_least: 75%, at_most: 85% }
`,
    },
    {
      name: "the wrong line",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  occupancy: { at_least: 75% }
  # watermelon-disable-next-line ⟦occupancy/floor-without-ceiling⟧ -- pilot
  absence-again: { metric: absence_rate, at_most: 7%, level: team }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "one rule of two",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line occupancy/floor-without-ceiling, ⟦occupancy/too-high⟧ -- pilot
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
  ],
  good: [
    {
      name: "a finding to hide on the next line",
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
      name: "a finding to hide further down",
      yaml: `
# watermelon-disable occupancy/floor-without-ceiling -- pilot
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
    {
      name: "comments between it and its line",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line occupancy/floor-without-ceiling -- pilot

  # what planning asks for
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
  ],
};
