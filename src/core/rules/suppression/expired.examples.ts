import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a day in the past",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line occupancy/floor-without-ceiling until ⟦2026-01-01⟧ -- pilot
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "today",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  occupancy: { at_least: 75% }   # watermelon-disable-line occupancy/floor-without-ceiling until ⟦2026-06-15⟧ -- pilot
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "a day in the order of another country",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line occupancy/floor-without-ceiling until ⟦31-12-2026⟧ -- pilot
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
  ],
  good: [
    {
      name: "a day to come",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line occupancy/floor-without-ceiling until 2026-06-16 -- pilot
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
    {
      name: "no end",
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
      name: "a date in the reason",
      yaml: `
version: 1
owner: Planning
review_by: 2027-06-30
targets:
  absence: { metric: absence_rate, at_most: 6% }
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  # watermelon-disable-next-line occupancy/floor-without-ceiling -- agreed until 2026-01-01
  occupancy: { at_least: 75% }
`,
      also: ["occupancy/floor-without-ceiling"],
    },
  ],
};
