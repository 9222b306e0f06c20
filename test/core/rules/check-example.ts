import { type CheckedFile, check } from "../../../src/core/check";
import type { Finding } from "../../../src/core/finding";
import type { Example, Rule } from "../../../src/core/rules/rule";

const today = "2026-06-15";

/** @param text of the example without its marks, or what became of it */
export async function checkAs(rule: Rule, example: Example, text: string): Promise<CheckedFile> {
  return check(text, {
    today,
    rules: example.options ? { [rule.id]: { options: example.options } } : {},
    locked: example.locked ?? [],
    shape: example.shape,
  });
}

export function of(rule: Rule, { findings }: CheckedFile): Finding[] {
  return findings.filter(finding => finding.rule === rule.id);
}
