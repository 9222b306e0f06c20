import assert from "node:assert/strict";
import { type BalancedFile, type BalancedSet, balance } from "../../../src/core/balance/balance";
import type { Assessment } from "../../../src/core/day";
import { applyEdits } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { say } from "../../../src/core/words/say";

export const today = "2026-11-22";

/** In English, with plain spaces. */
export function titlesOf({ steps }: BalancedSet): string[] {
  return steps.map(({ title }) => say(title, "en").replaceAll("\u00a0", " "));
}

/** The verdict, and why where it cannot be told. */
export function verdictOf({ verdict, detail }: Assessment): string {
  return detail.unknown ?? verdict;
}

/**
 * What holds of every way to balance: its steps join, each leaves a text that parses, the set is balanced or says why not, and the
 * balanced text has no step left.
 */
export async function holdsTogether(text: string): Promise<BalancedFile> {
  const file = await balance(text, { today });
  let now = file.text;
  for (const { steps } of file.sets) {
    for (const { before, after, edits, guardrail, rule, title } of steps) {
      const next = applyEdits(now, edits);
      assert.notEqual(next, now, title.id);
      const [was, is] = [parseAtOnce(now), parseAtOnce(next)];
      assert.deepEqual(
        is.documents.flatMap(each => each.syntax),
        was.documents.flatMap(each => each.syntax),
        next,
      );
      assert.ok((rule === null) !== (guardrail === null), title.id);
      if (guardrail && before.blindSpot !== null && after.blindSpot !== null) {
        assert.ok(after.blindSpot <= before.blindSpot + 1e-6, title.id);
        assert.ok((after.hardBlindSpot ?? 0) <= (before.hardBlindSpot ?? 0) + 1e-6, title.id);
      }
      now = next;
    }
  }
  assert.equal(now, file.balanced);
  assert.equal(applyEdits(file.text, file.edits), file.balanced);
  for (const { after, remains } of file.sets) assert.equal(remains === null, after.verdict === "balanced");
  const again = await balance(file.balanced, { today });
  assert.deepEqual(again.sets.flatMap(titlesOf), [], file.balanced);
  assert.deepEqual(again.edits, []);
  return file;
}
