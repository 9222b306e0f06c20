import {
  type Assessment,
  type Assessor,
  createAssessor,
  createSensitivityFinder,
  createVerdictFinder,
  type Override,
  type Sensitivity,
  type SensitivityFinder,
  type VerdictFinder,
} from "../day";
import type { Metric } from "../metrics/metric";
import type { ReadBefore } from "../model/kept";
import { readTargetSet } from "../model/read";
import type { TargetSet } from "../model/target-set";
import type { Part } from "../model/whole";
import type { OwnShape } from "../own-shape/own-shape";
import type { RuleSetting } from "../rules/run-rules";
import type { LocatedDocument } from "../source/node";

/** What the sets of a file are judged by. */
export interface JudgedBy {
  /** Today, ISO 8601: the core has no clock. */
  readonly today: string;
  /** By rule id; absent rules run as they are defined. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  /** The organisation's assumptions of the green-day model; those of the file come before them. */
  readonly assumptions?: readonly Override[];
  /** Assumptions to try: they come before those of the file. */
  readonly moved?: readonly Override[];
  /** An organisation's own metrics. */
  readonly metrics?: readonly Metric[];
  /** Path of the file: what its sets are in order by, among those of `together`. */
  readonly file?: string;
  /** What other files hold of sets that are kept in several, as `partsOf` reads them; those of this file among them are left out. */
  readonly together?: readonly Part[];
  /** How a file that has a shape of its own is read. */
  readonly shape?: OwnShape | undefined;
}

/** What a set is read and assessed with, the same when it is checked and on its way to balance. */
export interface Reading extends Required<Omit<JudgedBy, "shape">>, Pick<JudgedBy, "shape"> {
  readonly assess: Assessor;
  readonly findSensitivity: SensitivityFinder;
  readonly findVerdict: VerdictFinder;
  /** The set that a document holds; read once, whoever asks, and of a changed document what is not as it was `before`. */
  read(document: LocatedDocument, before?: ReadBefore): TargetSet;
}

const assess = createAssessor();
const findSensitivity = createSensitivityFinder();
const findVerdict = createVerdictFinder();

export function readingOf(judgedBy: JudgedBy): Reading {
  const { today, rules = {}, assumptions = [], moved = [], metrics = [], file = "", together = [], shape } = judgedBy;
  const sets = new WeakMap<LocatedDocument, TargetSet>();
  const read = (document: LocatedDocument, before?: ReadBefore): TargetSet => {
    const set = sets.get(document) ?? readTargetSet(document, { metrics, before });
    sets.set(document, set);
    return set;
  };
  return {
    today,
    rules,
    assumptions,
    moved,
    metrics,
    file,
    together,
    shape,
    assess,
    findSensitivity,
    findVerdict,
    read,
  };
}

/** How far each assumption can move before the verdict of a set does; where that is `unknown` nothing is solved to find out. */
export async function sensitivityOf(
  set: TargetSet,
  { verdict }: Assessment,
  { findSensitivity, assumptions }: Reading,
): Promise<readonly Sensitivity[]> {
  return verdict === "unknown" ? [] : findSensitivity(set, { assumptions });
}
