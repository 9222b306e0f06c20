import type { Target } from "./target-set";

const passedOnWords = ["transferred", "escalated", "reopened"] as const;

/** Contacts that did not end with the first person: passed on, taken higher, or come back. */
export type PassedOn = (typeof passedOnWords)[number];

/** Those of them that a target leaves out. */
export function passedOn(target: Target): PassedOn[] {
  return passedOnWords.filter(word => leavesOut(target, word));
}

/** Whether `word` stands among what a target leaves out. */
export function leavesOut({ measured }: Target, word: string): boolean {
  return measured?.exclude.some(each => each.value === word) ?? false;
}
