import { type Assessment, type HonestDay, honestDayIn } from "../day";
import type { TextEdit } from "../finding";
import type { TargetSet } from "../model/target-set";
import type { Whole } from "../model/whole";
import { readLocated } from "../own-shape/read-shaped";
import { applyEdits, type Change, toEdits } from "../source/change";
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
  readonly assessment: Assessment;
}

export async function standAt(text: string, document: LocatedDocument, reading: Reading): Promise<Stand> {
  const sketch = sketchOf(document, reading);
  const assessment = await reading.assess(sketch.set, { assumptions: reading.assumptions });
  return { ...sketch, text, assessment };
}

/** The set with changes made, without writing and assessing it. */
export function sketchWith({ document }: Sketch, changes: readonly Change[], reading: Reading): Sketch {
  return sketchOf(changedDocument(document, changes), reading);
}

/** A set after a change, and the edits that made it. */
export interface Taken {
  readonly edits: readonly TextEdit[];
  readonly stand: Stand;
}

/** Makes changes in the text; null where they come to nothing, or would leave a text that does not parse. */
export async function taken(
  { text, document }: Stand,
  changes: readonly Change[],
  reading: Reading,
): Promise<Taken | null> {
  const edits = toEdits(text, document, changes);
  const after = applyEdits(text, edits);
  if (after === text) return null;
  const changed = readLocated(after, reading.shape).documents[document.index];
  if (!changed || changed.syntax.length > document.syntax.length) return null;
  return { edits, stand: await standAt(after, changed, reading) };
}

/** Ids of the targets that honest work leaves red. */
export function redIn({ honest }: Sketch): string[] {
  return honest()
    .targets.filter(each => !each.green)
    .map(each => each.target);
}

function sketchOf(document: LocatedDocument, reading: Reading): Sketch {
  const read = readWhole(document, reading);
  return { document, ...read, honest: once(() => honestDayIn(read.set, { assumptions: reading.assumptions })) };
}
