import type { ReadBefore } from "../model/kept";
import { readTargetSet } from "../model/read";
import type { TargetSet } from "../model/target-set";
import { isBeside, type Part, type Whole, wholeOf } from "../model/whole";
import type { OwnShape } from "../own-shape/own-shape";
import { readLocated } from "../own-shape/read-located";
import type { LocatedDocument, LocatedFile } from "../source/node";
import { rootElsewhere } from "../source/path";
import { type JudgedBy, type Reading, readingOf } from "./reading";

/** What a text holds of sets that are kept in several documents, to be judged together with another; their paths lead elsewhere. */
export async function partsOf(
  text: string,
  file: string,
  { metrics = [], shape }: Pick<JudgedBy, "metrics" | "shape"> = {},
): Promise<readonly Part[]> {
  if (!maySayPart(text, shape)) return [];
  return partsIn(await readLocated(text, shape), readingOf({ today: "", metrics, file, shape }));
}

/** The parts in a file that is read already. */
export function partsIn({ documents, text }: LocatedFile, reading: Reading): Part[] {
  const { file, shape } = reading;
  if (!maySayPart(text, shape)) return [];
  return documents.flatMap(document => {
    const { index } = document;
    const set = readTargetSet(document, { ...reading, root: rootElsewhere(`${file}#${index}`) });
    return set.partOf ? [{ file, index, set }] : [];
  });
}

/** What a file is read with, the parts in the file itself among those that are judged together. */
export function readParts(file: LocatedFile, judgedBy: JudgedBy): { reading: Reading; parts: Part[] } {
  const reading = readingOf(judgedBy);
  const parts = partsIn(file, reading);
  return { reading: withParts(reading, parts), parts };
}

/** With these as the parts in the file itself, beside those that other files hold of the same sets. */
export function withParts(reading: Reading, parts: readonly Part[]): Reading {
  const isOfThese = (other: Part): boolean => other.file !== reading.file && parts.some(own => isBeside(own, other));
  const others = reading.together.filter(isOfThese);
  return { ...reading, together: [...others, ...parts] };
}

export interface ReadDocument extends Whole {
  /** What the document itself holds. */
  readonly part: Part["set"];
}

/** Reads a document, changed from `before` or on its own, and joins what it holds with the other parts of its set. */
export function readWhole(document: LocatedDocument, reading: Reading, before?: ReadBefore): ReadDocument {
  const part = reading.read(document, before);
  const { file, together } = reading;
  const isOther = (other: Part): boolean => other.file !== file || other.index !== document.index;
  const whole = wholeOf({ file, index: document.index, set: part }, together.filter(isOther));
  return { part, ...whole, set: withMoved(whole.set, reading) };
}

function withMoved(set: TargetSet, { moved }: Reading): TargetSet {
  if (moved.length === 0) return set;
  const path = rootElsewhere("moved");
  return { ...set, assumptions: [...moved.map(each => ({ ...each, path })), ...set.assumptions] };
}

/** A text that says so in other letters, with escapes, is on its own; one in a shape of its own may say it with any word. */
function maySayPart(text: string, shape: OwnShape | undefined): boolean {
  return shape ? shape.set.has("part_of") : text.includes("part_of");
}
