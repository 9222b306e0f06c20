import type { Rule } from "../rule";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "neither owner nor day of review",
      yaml: `
version: 1
⟦targets⟧:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
  absence: { metric: absence_rate, at_most: 6% }
`,
    },
    {
      name: "an owner, and no day of review",
      yaml: `
version: 1
name: Huurderslijn
owner: Klantcontact # sinds 1 januari
⟦targets⟧:
  - { metric: herhaalverkeer, at_most: 12% }
  - { metric: ziekteverzuim, at_most: 6%, review_by: 2027-01-31 }
`,
    },
    {
      name: "a day of review, and one of two targets without an owner",
      yaml: `
version: 1
review_by: 2027-03-31
⟦targets⟧:
  repeat: { metric: repeat_contact_rate, at_most: 12%, owner: Quality }
  absence: { metric: absence_rate, at_most: 6% }
`,
    },
  ],
  good: [
    {
      name: "both for the whole set",
      yaml: `
version: 1
owner: Workforce management
review_by: 2027-03-31
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "both for each target",
      yaml: `
version: 1
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12%, owner: Quality, review_by: 2027-01-31 }
  absence: { metric: absence_rate, at_most: 6%, owner: Human resources, review_by: 2027-03-31 }
`,
    },
    {
      name: "the other part of the set may say it",
      yaml: `
version: 1
part_of: retail-voice
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
    },
    {
      name: "a day that cannot be read is told elsewhere",
      yaml: `
version: 1
owner: Workforce management
review_by: 31-03-2027
targets:
  repeat: { metric: repeat_contact_rate, at_most: 12% }
`,
      also: ["file/wrong-type"],
    },
  ],
};
