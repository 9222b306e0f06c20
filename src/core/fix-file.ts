import { type CheckedFile, type CheckOptions, check } from "./check";
import type { Finding, Fix, Range, TextEdit } from "./finding";
import { applyEdits } from "./source/change";
import { composed } from "./source/compose";
import type { Message } from "./words/message";

/** A file after its safe fixes: those that change no number and no meaning. */
export interface FixedFile {
  readonly before: CheckedFile;
  /** The same file after the fixes; `before` where there was nothing to fix. Its `text` is the fixed one, without a byte order mark. */
  readonly after: CheckedFile;
  /** What was fixed, in the order in which it was done. */
  readonly made: readonly { readonly rule: string; readonly title: Message }[];
  /** All of it at once, in the text of `before`. */
  readonly edits: readonly TextEdit[];
}

/** One fix can bring another into sight, as where a misspelt key hid its value. A fix that brings back what another took away ends here. */
const mostRounds = 20;

interface Choice {
  readonly finding: Finding;
  readonly fix: Fix;
}

/**
 * Takes the fixes of all findings that nothing suppresses, until nothing is left to fix. Suggestions are never taken, nor is a fix that
 * is not a finding's best offer. Never rejects for want of good input.
 */
export async function fixFile(text: string, options: CheckOptions): Promise<FixedFile> {
  const judged = { ...options, fixes: true };
  const before = await check(text, judged);
  const made: FixedFile["made"][number][] = [];
  const rounds: TextEdit[][] = [];
  let after = before;
  for (let round = 0; round < mostRounds; round++) {
    const step = await nextStep(after, judged);
    if (!step) break;
    after = step.file;
    rounds.push(step.taken.flatMap(({ fix }) => fix.edits));
    made.push(...step.taken.map(({ finding, fix }) => ({ rule: finding.rule, title: fix.title })));
  }
  return { before, after, made, edits: composed(before.text.length, rounds) };
}

/** All fixes that do not meet at once; where they do not go together half of them, and half of that, and at last any one. */
async function nextStep(
  now: CheckedFile,
  options: CheckOptions,
): Promise<{ readonly file: CheckedFile; readonly taken: readonly Choice[] } | null> {
  const apart = choicesApart(now.findings);
  for (const taken of [...halvesOf(apart), ...apart.slice(1).map(each => [each])]) {
    const text = applyEdits(
      now.text,
      taken.flatMap(({ fix }) => fix.edits),
    );
    if (text === now.text) continue;
    const file = await check(text, options);
    if (breaksIn(file) <= breaksIn(now)) return { file, taken };
  }
  return null;
}

function halvesOf<Item>(items: readonly Item[]): (readonly Item[])[] {
  const half = items.slice(0, Math.ceil(items.length / 2));
  return items.length > 1 ? [items, ...halvesOf(half)] : items.length === 1 ? [items] : [];
}

function choicesApart(findings: readonly Finding[]): Choice[] {
  const taken: Choice[] = [];
  const places: Range[] = [];
  for (const finding of findings) {
    const fix = finding.fixes[0];
    if (finding.suppressed !== null || fix?.kind !== "fix") continue;
    const own = fix.edits.map(({ range }) => range);
    if (own.some(range => places.some(each => range.start <= each.end && each.start <= range.end))) continue;
    places.push(...own);
    taken.push({ finding, fix });
  }
  return taken;
}

/** Places that do not parse, or say a key twice. */
function breaksIn({ documents }: CheckedFile): number {
  return documents.reduce((sum, { document }) => sum + document.syntax.length + document.duplicates.length, 0);
}
