import { type CheckedFile, type CheckOptions, check } from "../core/doors/checking";
import { type FixedFile, fixFile } from "../core/doors/mending";
import { fileTroubleOf } from "./file-trouble";
import type { FoundFile } from "./find-files";
import { KeptTexts } from "./kept-texts";
import { besideFiles, partsOfFiles } from "./parts-of-files";
import { readAhead } from "./read-ahead";
import { type ReadText, readText } from "./read-text";

/** Enough to keep the disk busy while files are checked. */
const filesAhead = 16;

/** A file as it was read and checked. */
export interface CheckedText {
  readonly absolute: string;
  readonly path: string;
  readonly read: ReadText;
  readonly file: CheckedFile;
  /** Null where fixes were not asked for. */
  readonly fixed: FixedFile | null;
  readonly options: CheckOptions;
}

/** A file as it was checked, or the system's error where it could not be read. */
export type Checked = CheckedText | { readonly path: string; readonly error: Error };

export interface CheckFilesOptions {
  /** How the file at this absolute path is checked. */
  readonly optionsFor: (path: string) => Promise<CheckOptions>;
  /** Whether its safe fixes are worked out too. */
  readonly fix?: boolean;
  /** Whether findings are to carry what can be done; true without it. */
  readonly offers?: boolean;
  /** Where texts come from; the disk without it. */
  readonly read?: ((path: string) => Promise<ReadText>) | undefined;
}

/** Checks files one after the other, in their order. What they hold of sets that are kept in several is read before. */
export async function* checkFiles(
  files: readonly FoundFile[],
  { optionsFor, fix = false, offers = true, read: readFrom = readText }: CheckFilesOptions,
): AsyncGenerator<Checked> {
  const texts = new KeptTexts(readFrom);
  // What is written back is read anew, as late as can be: it may have been edited meanwhile.
  const readFirst = fix ? readFrom : (path: string) => texts.keep(path);
  const parts = files.length > 1 ? await partsOfFiles(files, optionsFor, readFirst) : [];
  const togetherWith = besideFiles(parts);
  const read = ({ absolute, path }: FoundFile) =>
    texts.take(absolute).then(
      text => ({ absolute, path, text }),
      (error: Error) => ({ path, error }),
    );
  for await (const each of readAhead(files, filesAhead, read)) {
    if ("error" in each) {
      if (!fileTroubleOf(each.error)) throw each.error;
      yield each;
    } else {
      const { absolute, path, text } = each;
      const options = { ...(await optionsFor(absolute)), file: path, together: togetherWith(path) };
      const fixed = fix ? await fixFile(text.text, options) : null;
      const file = fixed?.before ?? (await check(text.text, { ...options, fixes: offers }));
      yield { absolute, path, read: text, file, fixed, options };
    }
  }
}
