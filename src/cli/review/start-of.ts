import { message } from "../../core/doors/words";
import type { Git } from "../git";
import { UsageError } from "../usage-error";

/** The commits that a review compares. */
export interface Start {
  /** Where the histories of the base and of what is compared part. */
  readonly base: string;
  /** Null for the work tree. */
  readonly head: string | null;
}

/** @throws UsageError where one of the names stands for nothing, or the histories do not meet */
export async function startOf(git: Git, base: string, head: string | undefined): Promise<Start> {
  const to = await git.commit(head ?? "HEAD");
  if (to === null) throw new UsageError(message("review/no-commit", { ref: head ?? "HEAD", near: null }));
  const from = await git.commit(base);
  const isShallow = await git.isShallow();
  if (from === null) {
    if (isShallow) throw new UsageError(message("review/shallow", { base }));
    const near = (await git.commit(`origin/${base}`)) === null ? null : `origin/${base}`;
    throw new UsageError(message("review/no-commit", { ref: base, near }));
  }
  const parted = await git.mergeBase(from, to);
  if (parted !== null) return { base: parted, head: head === undefined ? null : to };
  if (isShallow) throw new UsageError(message("review/shallow", { base }));
  throw new UsageError(message("review/nothing-in-common", { base, head: head ?? "HEAD" }));
}
