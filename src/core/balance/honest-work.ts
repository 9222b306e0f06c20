import { isMadeHere } from "../proposal/offer";
import { sayable } from "../source/change";
import { mendsFor } from "./mends";
import type { Proposal } from "./proposal";
import type { Reading } from "./reading";
import { redIn, type Stand, sketchWith } from "./stand";

/**
 * The next smallest change that makes honest work meet one target more, those first that cannot hold together; null where it
 * meets all, or nothing that is known here makes it meet another. What the text has a place for comes before what it has none for.
 */
export function nextForHonestWork(stand: Stand, reading: Reading): Proposal | null {
  const red = redIn(stand);
  const { conflict, verdict } = stand.assessment;
  let unsaid: Proposal | null = null;
  const inOrder = [...red.filter(id => conflict.includes(id)), ...red.filter(id => !conflict.includes(id))];
  for (const id of inOrder) {
    const target = stand.set.targets.find(each => each.id === id)!;
    const assessed = stand.honest().targets.find(each => each.target === id)!;
    for (const { offer, reason } of mendsFor({ target, assessed }, stand, reading)) {
      if (!isMadeHere(offer)) continue;
      const left = redIn(sketchWith(stand, offer.changes, reading));
      if (left.length >= red.length || !left.every(each => red.includes(each))) continue;
      const found: Proposal = { offer, reason, from: { rule: `balance/${verdict}`, guardrail: null } };
      if (sayable(stand.document, offer.changes)) return found;
      unsaid ??= found;
    }
  }
  return unsaid;
}
