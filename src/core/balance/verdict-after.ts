import type { Verdict } from "../day";
import type { TargetSet } from "../model/target-set";
import type { Change } from "../source/change";
import type { Reading } from "./reading";
import { canTryAll } from "./size";
import { type Stand, sketchWith, taken } from "./stand";

/** Tells the verdict on a set once changes are made; null where they lead nowhere, or the set has too many targets to try them all. */
export type VerdictAfter = (changes: readonly Change[]) => Promise<Verdict | null>;

/** @param standing where the set stands; asked once for all changes */
export function verdictsAfter(standing: () => Promise<Stand>, reading: Reading): VerdictAfter {
  return async changes => {
    const stand = await standing();
    const set = canTryAll(stand) ? await setAfter(stand, changes, reading) : null;
    return set && reading.findVerdict(set, { assumptions: reading.assumptions });
  };
}

/** What only gives values is read without being written; the rest only its text tells. */
async function setAfter(stand: Stand, changes: readonly Change[], reading: Reading): Promise<TargetSet | null> {
  const givesValues = changes.every(({ do: what }) => what === "set" || what === "add-item");
  if (givesValues && !stand.document.shaped) return sketchWith(stand, changes, reading).set;
  return (await taken(stand, changes, reading))?.stand.set ?? null;
}
