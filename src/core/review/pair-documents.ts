import type { DocumentIn, ReviewedFile, SetPair } from "./reviewed";

/**
 * The target sets of two states, each with what it was. Within a file, and then among all that are left: by name; then by
 * the targets that two have in common; then by their place in a file.
 *
 * @param files of both states by pairs; null on a side where there is none
 */
export function pairDocuments(
  files: readonly (readonly [before: ReviewedFile | null, after: ReviewedFile | null])[],
): SetPair[] {
  const pairs: SetPair[] = [];
  const gone: DocumentIn[] = [];
  const fresh: DocumentIn[] = [];
  for (const [before, after] of files) {
    const left = new Pairing(documentsIn(before), documentsIn(after));
    left.take((a, b) => nameOf(a) !== undefined && nameOf(a) === nameOf(b));
    left.take((a, b) => shareTargets(a, b));
    left.take((a, b) => isSamePlace(a, b));
    pairs.push(...left.pairs);
    gone.push(...left.before);
    fresh.push(...left.after);
  }
  const moved = new Pairing(gone, fresh);
  moved.take((a, b) => nameOf(a) !== undefined && nameOf(a) === nameOf(b));
  return [
    ...pairs,
    ...moved.pairs,
    ...moved.before.map(before => ({ before, after: null })),
    ...moved.after.map(after => ({ before: null, after })),
  ];
}

class Pairing {
  readonly pairs: SetPair[] = [];

  constructor(
    readonly before: DocumentIn[],
    readonly after: DocumentIn[],
  ) {}

  take(isSame: (before: DocumentIn, after: DocumentIn) => boolean): void {
    for (const after of [...this.after]) {
      const index = this.before.findIndex(each => isSame(each, after));
      if (index < 0) continue;
      const [before] = this.before.splice(index, 1);
      this.after.splice(this.after.indexOf(after), 1);
      this.pairs.push({ before: before!, after });
    }
  }
}

function documentsIn(file: ReviewedFile | null): DocumentIn[] {
  return file ? file.documents.map(checked => ({ file, checked })) : [];
}

function nameOf({ checked: { part } }: DocumentIn): string | undefined {
  return part.name?.value;
}

/** Two names that differ are those of two sets. */
function isSamePlace(a: DocumentIn, b: DocumentIn): boolean {
  const isOther = nameOf(a) !== undefined && nameOf(b) !== undefined;
  return !isOther && a.checked.document.index === b.checked.document.index;
}

/** Whether most targets of the smaller one are in the other. */
function shareTargets(a: DocumentIn, b: DocumentIn): boolean {
  const [ids, others] = [a, b].map(each => new Set(each.checked.part.targets.map(({ id }) => id)));
  const common = [...ids!].filter(id => others!.has(id)).length;
  return common > 0 && common * 2 >= Math.min(ids!.size, others!.size);
}
