import * as vscode from "vscode";
import { maxTextLength } from "../../core/doors/workspace";

/** A code unit of UTF-16 takes at most three bytes of UTF-8: a file beyond this is larger than the core reads. */
const mostBytes = 3 * maxTextLength;

/**
 * The text of a file as it is on disk: UTF-16 where its first bytes say so, as the editor opens it, and else UTF-8. Of one that is too
 * large only so much is given that the core finds it so.
 *
 * @throws what the file system throws
 */
export async function readFile(uri: vscode.Uri): Promise<string> {
  const { fs } = vscode.workspace;
  if ((await fs.stat(uri)).size > mostBytes) return " ".repeat(maxTextLength + 1);
  const bytes = await fs.readFile(uri);
  return new TextDecoder(encodingOf(bytes), { ignoreBOM: true }).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
