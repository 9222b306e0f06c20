import { type Assessment, type HonestDay, honestDayIn } from "../day";
import type { TextEdit } from "../finding";
import type { TargetSet } from "../model/target-set";
import type { Whole } from "../model/whole";
import { readLocated } from "../own-shape/read-located";
import { applyEdits, type Change, sayable, toEdits } from "../source/change";
import { changedDocument } from "../source/changed-document";
import type { LocatedDocument } from "../source/node";
import { once } from "./once";
import { readWhole } from "./parts";
import type { Reading } from "./reading";

/** A set as it reads, written down or not. */
export interface Sketch {
  readonly document: LocatedDocument;
  readonly part: TargetSet;
  readonly set: TargetSet;
  readonly speaksFor: Whole["speaksFor"];
  /** Worked out when it is first asked for: who only wants the verdict does without. */
  honest(): HonestDay;
}

/** A set as it stands in the text of its file. */
export interface Stand extends Sketch {
  /** Of the whole file, without its byte order mark. */
  readonly text: string;
  /** Changes that the text has no place for, in a shape of its own: the set has them, and the text has not. */
  readonly unsaid: readonly Change[];
  readonly assessment: Assessment;
}

export async function standAt(
  text: string,
  document: LocatedDocument,
  reading: Reading,
  unsaid: readonly Change[] = [],
): Promise<Stand> {
  const sketch = sketchOf(document, reading);
  const assessment = await reading.assess(sketch.set, { assumptions: reading.assumptions });
  return { ...sketch, text, unsaid, assessment };
}

export function isSameStand(a: Stand, b: Stand): boolean {
  return a.text === b.text && a.unsaid.length === b.unsaid.length;
}

/** The set with changes made, without writing and assessing it. */
export function sketchWith(before: Sketch, changes: readonly Change[], reading: Reading): Sketch {
  return sketchOf(changedDocument(before.document, changes), reading, before);
}

/** A set after a change, and the edits that made it. */
export interface Taken {
  readonly edits: readonly TextEdit[];
  readonly stand: Stand;
}

/** Makes changes in the text; null where they come to nothing, or would leave a text that does not parse. */
export async function taken(
  { text, document, unsaid }: Stand,
  changes: readonly Change[],
  reading: Reading,
): Promise<Taken | null> {
  const edits = toEdits(text, document, changes);
  const after = applyEdits(text, edits);
  if (after === text) return null;
  const changed = (await readLocated(after, reading.shape)).documents[document.index];
  if (!changed || changed.syntax.length > document.syntax.length) return null;
  return { edits, stand: await standAt(after, changedDocument(changed, unsaid), reading, unsaid) };
}

/** Makes changes that the text has no place for in the set alone; null where it has a place for them. */
export async function takenUnsaid(
  { text, document, unsaid }: Stand,
  changes: readonly Change[],
  reading: Reading,
): Promise<Stand | null> {
  const isOfSet = changes.every(change => change.do === "set" || change.do === "add-item");
  if (!isOfSet || sayable(document, changes)) return null;
  return standAt(text, changedDocument(document, changes), reading, [...unsaid, ...changes]);
}

/** Ids of the targets that honest work leaves red. */
export function redIn({ honest }: Sketch): string[] {
  return honest()
    .targets.filter(each => !each.green)
    .map(each => each.target);
}

/** The set of a document, as it reads there. */
export function sketchOf(document: LocatedDocument, reading: Reading, before?: Sketch): Sketch {
  const read = readWhole(document, reading, before);
  return { document, ...read, honest: once(() => honestDayIn(read.set, { assumptions: reading.assumptions })) };
}
