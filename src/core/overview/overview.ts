import type { CheckedDocument, CheckedFile } from "../check";
import type { Verdict } from "../day";

/** From the verdict to look at first to the one that is as it should be. */
export const worstFirst: readonly Verdict[] = ["watermelon", "impossible", "blind", "strained", "unknown", "balanced"];

/** A target set among those of many files. */
export interface SetInFile<File> {
  readonly file: File;
  readonly checked: CheckedDocument;
  /** Its own name, else that of its file. */
  readonly name: string;
}

/** Sets with the same verdict, by name. */
export interface VerdictGroup<File> {
  readonly verdict: Verdict;
  readonly sets: readonly SetInFile<File>[];
}

type InFile = { readonly path: string; readonly file: Pick<CheckedFile, "documents"> };

/** All target sets of these files by verdict, the ones to look at first before the others. A document that holds nothing is none. */
export function setsByVerdict<File extends InFile>(files: readonly File[]): VerdictGroup<File>[] {
  const sets = files.flatMap(setsIn).sort((a, b) => compare(a.name, b.name) || compare(a.file.path, b.file.path));
  return worstFirst.flatMap(verdict => {
    const own = sets.filter(({ checked }) => checked.assessment.verdict === verdict);
    return own.length === 0 ? [] : { verdict, sets: own };
  });
}

/** The verdict on the set of a file that is to be looked at first; null for a file without one. */
export function worstVerdict({ documents }: Pick<CheckedFile, "documents">): Verdict | null {
  const found = new Set(documents.flatMap(({ assessment, document }) => (document.root ? [assessment.verdict] : [])));
  return worstFirst.find(verdict => found.has(verdict)) ?? null;
}

function setsIn<File extends InFile>(file: File): SetInFile<File>[] {
  const fileName = file.path.slice(file.path.lastIndexOf("/") + 1).replace(/(?:\.targets)?\.ya?ml$/i, "");
  return file.file.documents.flatMap(checked => {
    if (!checked.document.root) return [];
    return { file, checked, name: checked.part.name?.value.trim() || fileName };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
