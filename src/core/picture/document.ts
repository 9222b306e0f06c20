import type { BalancedFile, BalancedSet } from "../balance/balance";
import type { CheckedFile } from "../check";
import type { Assessment } from "../day";
import type { Finding, Range } from "../finding";
import type { Target, TargetSet } from "../model/target-set";
import { rangeAt } from "../source/locate";
import type { LocatedDocument } from "../source/node";

/** The document that a picture is of, with its targets placed and its findings told apart by target. */
export interface PicturedDocument {
  /** Text of the whole file. */
  readonly text: string;
  readonly index: number;
  readonly located: LocatedDocument;
  readonly set: TargetSet;
  readonly assessment: Assessment;
  /** Its way to balance; null as long as that is not known, and where nothing could be read. */
  readonly balanced: BalancedSet | null;
  readonly targets: readonly PlacedTarget[];
  /** Targets of the set that other documents hold, at the start of this one. */
  readonly elsewhere: readonly PlacedTarget[];
  /** Findings that speak of no single target. */
  readonly whole: readonly Finding[];
  readonly untold: readonly Finding[];
}

export interface PlacedTarget {
  readonly target: Target;
  /** Its id, numbered where it stands there twice. */
  readonly key: string;
  readonly range: Range;
  readonly findings: readonly Finding[];
}

const untoldRule = "measurement/cannot-tell";

/** The document with this index; the last one where there are fewer. */
export function documentOf(
  { text, documents, findings }: CheckedFile,
  index: number,
  balanced: BalancedFile | null,
): PicturedDocument {
  const number = Math.max(0, Math.min(index, documents.length - 1));
  const { document: located, part, set, assessment } = documents[number]!;
  const targets = place(part.targets, located);
  const own = new Set(part.targets);
  const elsewhere = place(
    set.targets.filter(target => !own.has(target)),
    located,
  );
  const ownerOf = ownership(targets);
  const whole: Finding[] = [];
  const untold: Finding[] = [];
  for (const finding of findings) {
    if (finding.document !== located.index || finding.suppressed !== null) continue;
    if (finding.rule === untoldRule) untold.push(finding);
    else (ownerOf(finding)?.findings ?? whole).push(finding);
  }
  const way = balanced?.sets.find(each => each.document === located.index) ?? null;
  return { text, index: number, located, set, assessment, balanced: way, targets, elsewhere, whole, untold };
}

/** Index of the document that an offset in the text lies in. */
export function documentAt({ documents }: CheckedFile, offset: number): number {
  const after = documents.findIndex(({ document }) => document.range.start > offset);
  return after === -1 ? documents.length - 1 : Math.max(0, after - 1);
}

type Placing = PlacedTarget & { readonly findings: Finding[] };

function place(targets: readonly Target[], document: LocatedDocument): Placing[] {
  const times = new Map<string, number>();
  return targets.map(target => {
    const time = (times.get(target.id) ?? 0) + 1;
    times.set(target.id, time);
    return {
      target,
      key: time === 1 ? target.id : `${target.id} ${time}`,
      range: rangeAt(document, { path: target.path, on: "entry" }),
      findings: [],
    };
  });
}

/** Finds the target that a finding stands in, else the first that it names. */
function ownership(targets: readonly Placing[]): (finding: Finding) => Placing | undefined {
  const inOrder = [...targets].sort((a, b) => a.range.start - b.range.start);
  const byId = new Map([...targets].reverse().map(each => [each.target.id, each]));
  return ({ range, targets: named }) => {
    const around = lastStartingBefore(inOrder, range.start);
    if (around && range.end <= around.range.end) return around;
    return named.map(id => byId.get(id)).find(each => each !== undefined);
  };
}

function lastStartingBefore(inOrder: readonly Placing[], offset: number): Placing | undefined {
  let low = 0;
  let high = inOrder.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]!.range.start <= offset) low = middle + 1;
    else high = middle;
  }
  return inOrder[low - 1];
}
