import assert from "node:assert/strict";
import { readTargetSet } from "../../../src/core/model/read";
import type { Target, TargetSet } from "../../../src/core/model/target-set";
import type { Offer } from "../../../src/core/proposal/offer";
import { applyEdits, toEdits } from "../../../src/core/source/change";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";
import { plainValue } from "../../../src/core/source/plain";
import { say } from "../../../src/core/words/say";

export interface Offered {
  /** In English, with plain spaces. */
  readonly title: string;
  /** The whole text with the offer taken. */
  readonly text: string;
  /** The targets of that text, as plain data. */
  readonly targets: unknown;
}

/** What the offers for the target with this id make of a text. */
export function offered(
  text: string,
  id: string,
  offer: (set: TargetSet, target: Target) => Offer | readonly Offer[],
): Offered[] {
  const document = parseAtOnce(text).documents[0]!;
  const set = readTargetSet(document);
  const target = set.targets.find(each => each.id === id);
  assert.ok(target, `no target ${id}`);
  return [offer(set, target)].flat().map(({ title, changes }) => {
    const changed = applyEdits(text, toEdits(text, document, changes));
    const after = parseAtOnce(changed).documents[0]!;
    assert.deepEqual(after.syntax, [], changed);
    assert.deepEqual(after.duplicates, [], changed);
    const plain = plainValue(after.root!) as { targets: unknown };
    return { title: say(title, "en").replaceAll("\u00a0", " "), text: changed, targets: plain.targets };
  });
}
