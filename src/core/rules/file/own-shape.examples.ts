import { readShape } from "../../own-shape/read-shape";
import type { Rule } from "../rule";

const shape = readShape({ targets: { at: "kpis[*]", metric: "name", target: "target" } })!;

const remark = "# shapes: [{ targets: { at: kpis[*], metric: name, target: target } }]";

export const examples: Rule["examples"] = {
  bad: [
    {
      name: "a target that is not filled in yet",
      shape,
      yaml: `
${remark}
kpis:
  - name: Complaint rate
    target: ⟦TBD⟧
`,
    },
    {
      name: "a target without a direction",
      shape,
      yaml: `
${remark}
kpis:
  - name: Complaint rate
    target: ⟦About 3%⟧
`,
    },
    {
      name: "a file in which there is nothing where the shape looks",
      shape,
      yaml: `
${remark}
⟦indicators⟧:
  - name: Complaint rate
    target: At most 3%
`,
    },
  ],
  good: [
    {
      name: "a target in words",
      shape,
      yaml: `
${remark}
kpis:
  - name: Complaint rate
    target: At or below 3%
`,
    },
    {
      name: "a target in Dutch",
      shape,
      yaml: `
${remark}
kpis:
  - name: Klachtenpercentage
    target: hoogstens 3%
`,
    },
    {
      name: "a file in the format itself",
      yaml: `
version: 1
targets:
  complaints: { metric: complaint_rate, at_most: 3% }
`,
    },
  ],
};
