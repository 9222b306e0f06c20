import { distance } from "fastest-levenshtein";

/** Longer than any name a person types; beyond it a comparison says nothing about typing slips. */
const longestWord = 120;

/** A swap of neighbours is the commonest slip: likelier than any other single edit, though it counts as two. */
const swapDistance = 0.5;

/** Edits that a word of this length may be off and still be read as a slip of the pen. */
function tolerance(length: number): number {
  if (length <= 4) return 1;
  if (length <= 7) return 2;
  return Math.floor(length / 3);
}

function isSwapOfNeighbours(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * The candidates that `word` is plausibly a typo of, the likeliest first.
 *
 * @param word what was written; matched without regard to case
 * @param candidates what could have been meant; equally near ones keep this order
 * @param limit how many to give at most
 * @param mostEdits a bound of the caller's, for phrases in which a third of the letters can be another word
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  limit = 1,
  mostEdits = Number.POSITIVE_INFINITY,
): string[] {
  if (word.length > longestWord) return [];
  const written = word.toLowerCase();
  const allowed = Math.min(tolerance(written.length), mostEdits);
  const near: { candidate: string; edits: number }[] = [];
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - written.length) > allowed) continue;
    const meant = candidate.toLowerCase();
    const edits = distance(written, meant);
    if (edits === 2 && isSwapOfNeighbours(written, meant)) near.push({ candidate, edits: swapDistance });
    else if (edits <= allowed) near.push({ candidate, edits });
  }
  near.sort((a, b) => a.edits - b.edits);
  return near.slice(0, limit).map(({ candidate }) => candidate);
}
