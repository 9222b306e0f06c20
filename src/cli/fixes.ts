import type { CheckedFile } from "../core/doors/checking";
import { type Language, message, say } from "../core/doors/words";
import { withMark } from "./byte-order-mark";
import type { CheckedText } from "./check-files";
import { complain } from "./complain";
import { replaceFile } from "./replace-file";
import { UsageError } from "./usage-error";

/** What becomes of safe fixes: left alone, written to their files, shown as a diff, or printed as the whole text. */
export type FixMode = "off" | "write" | "show" | "print";

/** A file as it is after its fixes, or as it was where they could not be made. */
export interface Settled {
  readonly file: CheckedFile;
  readonly refused: boolean;
}

/** Makes the fixes of one file in the way that was asked for, and says on standard error what was done. */
export async function settle(checked: CheckedText, mode: FixMode, language: Language): Promise<Settled> {
  const { file, fixed, path, read } = checked;
  if (!fixed || fixed.made.length === 0) return { file, refused: false };
  try {
    if (!read.wellFormed) throw new UsageError(message("cli/fix/not-in-encoding", { path, encoding: read.encoding }));
    if (mode === "write") await replaceFile(path, read.encode(fixedText(checked)));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    complain(error.said, language);
    return { file: fixed.before, refused: true };
  }
  const titles = fixed.made.map(({ rule, title }) => `${say(title, language)} (${rule})`);
  complain(message(mode === "show" ? "cli/fix/would" : "cli/fix/done", { path, titles }), language);
  return { file: fixed.after, refused: false };
}

/** The whole text after its fixes, byte order mark included. */
export function fixedText({ fixed, read }: CheckedText): string {
  return fixed && fixed.made.length > 0 ? withMark(fixed.after.text, read.text) : read.text;
}
