import { type CheckedFile, check } from "../check";
import type { Finding } from "../finding";
import type { Example, Rule } from "../rules/rule";

/** The day on which examples are checked, so that pages are the same on every day. */
export const exampleDay = "2026-06-15";

/** An example as a reader would have it in a file, and what its rule finds in it. */
export interface CheckedExample {
  readonly text: string;
  readonly findings: readonly Finding[];
}

export async function checkExample(rule: Rule, example: Example): Promise<CheckedExample> {
  const text = example.yaml.replace(/[⟦⟧]/g, "").trim();
  const rules = example.options ? { [rule.id]: { options: example.options } } : {};
  const checked: CheckedFile = await check(`${text}\n`, {
    today: exampleDay,
    rules,
    locked: example.locked ?? [],
    shape: example.shape,
  });
  return { text: `${text}\n`, findings: checked.findings.filter(finding => finding.rule === rule.id) };
}
