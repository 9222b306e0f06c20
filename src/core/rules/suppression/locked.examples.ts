import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a locked rule",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line ⟦occupancy/floor-without-ceiling⟧ -- we like it busy
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
      locked: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "a locked rule for the whole set",
      yaml: `
# watermelon-disable ⟦occupancy/floor-without-ceiling⟧ -- we like it busy
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
      locked: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "a locked rule that finds nothing here",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line ⟦occupancy/too-high⟧ -- in case
  occupancy: { at_least: 75%, at_most: 85% }
`,
      locked: ["occupancy/too-high"],
    },
  ],
  good: [
    {
      name: "another rule is locked",
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
      locked: ["occupancy/too-high"],
    },
    {
      name: "nothing is locked",
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
      name: "a locked rule that nobody suppresses",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
      locked: ["occupancy/floor-without-ceiling"],
    },
  ],
};
