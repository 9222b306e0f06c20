import type { Reading } from "./reading";
import { isTooLarge } from "./size";
import type { Stand } from "./stand";
import { Walk } from "./walk";

/** Looking after agents takes time, and so may turn honest work red again: after so many rounds nothing more is tried. */
const mostRounds = 3;

/**
 * Every step from where a set stands to balance, or as near to it as they lead. A document that the parser stumbled on, and a set of
 * which the model cannot tell or that is too large, are left alone.
 */
export async function walkToBalance(stand: Stand, reading: Reading): Promise<Walk> {
  const walk = new Walk(stand, reading);
  const { unknown } = stand.assessment.detail;
  if (isTooLarge(stand) || stand.document.syntax.length > 0 || (unknown !== null && unknown !== "no_baseline"))
    return walk;
  for (let round = 0; round < mostRounds; round++) {
    const before = walk.steps.length;
    await walk.makeHonestWorkGreen();
    await walk.makeHarmVisible();
    await walk.lookAfterAgents();
    if (walk.steps.length === before) break;
  }
  return walk;
}
