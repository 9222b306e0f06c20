import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a set whose day of review has passed",
      yaml: `
version: 1
owner: Workforce management
review_by: ⟦2026-03-31⟧
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  absence: { metric: absence_rate, at_most: 6% }
`,
    },
    {
      name: "one target that was left lying, yesterday",
      yaml: `
version: 1
owner: Regie klantcontact
review_by: 2027-01-31
targets:
  - metric: herhaalverkeer
    at_most: 12%
    review_by: ⟦2026-06-14⟧ # indexatie, is blijven liggen
  - { metric: ziekteverzuim, at_most: 6% }
`,
    },
    {
      name: "a set and a target, each its own day",
      yaml: `
version: 1
review_by: ⟦2025-12-31⟧
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12%, owner: Quality, review_by: ⟦2026-01-31⟧ }
  absence: { metric: absence_rate, at_most: 6%, owner: Human resources }
`,
    },
  ],
  good: [
    {
      name: "today, and later",
      yaml: `
version: 1
owner: Workforce management
review_by: 2026-06-15
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12%, review_by: 2027-03-31 }
  absence: { metric: absence_rate, at_most: 6% }
`,
    },
    {
      name: "a day that no target goes by any more",
      yaml: `
version: 1
review_by: 2026-01-31
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12%, owner: Quality, review_by: 2026-12-31 }
`,
    },
    {
      name: "no day at all is another matter",
      yaml: `
version: 1
owner: Workforce management
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a day that cannot be read",
      yaml: `
version: 1
owner: Workforce management
review_by: 31-03-2026
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["file/wrong-type"],
    },
  ],
};
