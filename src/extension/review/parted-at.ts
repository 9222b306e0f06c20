import * as vscode from "vscode";
import { type Message, message } from "../../core/doors/words";
import type { Repository } from "../files/git";

/** The commit where the histories of a base and of what is open part, or why there is none. */
export async function partedAt(repository: Repository, base: string): Promise<{ commit: string } | { why: Message }> {
  const commitOf = (ref: string) =>
    repository.getCommit(ref).then(
      ({ hash }) => hash,
      () => null,
    );
  const from = await commitOf(base);
  if (from === null) {
    if (await isShallow(repository)) return { why: message("review/shallow", { base }) };
    const near = (await commitOf(`origin/${base}`)) === null ? null : `origin/${base}`;
    return { why: message("review/no-commit", { ref: base, near }) };
  }
  const head = await commitOf("HEAD");
  if (head === null) return { why: message("review/no-commit", { ref: "HEAD", near: null }) };
  const commit = await repository.getMergeBase(from, head).catch(() => undefined);
  if (commit) return { commit };
  if (await isShallow(repository)) return { why: message("review/shallow", { base }) };
  return { why: message("review/nothing-in-common", { base, head: "HEAD" }) };
}

function isShallow({ rootUri }: Repository): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(vscode.Uri.joinPath(rootUri, ".git", "shallow"))).then(
    () => true,
    () => false,
  );
}
