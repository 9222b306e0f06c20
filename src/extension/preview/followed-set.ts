import * as vscode from "vscode";
import type { CheckedFile } from "../../core/doors/checking";
import { documentAt } from "../../core/doors/workspace";
import type { Checked, Checks } from "../checking/checks";
import type { PlaceInFile } from "../places/place-in-file";

/** Which target set the preview is of: the one in which the cursor stands, or stood last, in the target file that was in front last. */
export class FollowedSet {
  private file: vscode.Uri | undefined;
  private offset: number | null = null;
  private index = 0;

  constructor(private readonly checks: Pick<Checks, "of" | "covers" | "current">) {}

  get uri(): vscode.Uri | undefined {
    return this.file;
  }

  /** The cursor's offset in the text; null until it is known. */
  get cursor(): number | null {
    return this.offset;
  }

  /** Index of the document that holds the set, as it was found last. */
  get document(): number {
    return this.index;
  }

  isOf(uri: vscode.Uri): boolean {
    return uri.toString() === this.file?.toString();
  }

  goTo({ uri, offset }: PlaceInFile): void {
    this.file = uri;
    this.offset = offset;
  }

  /** Takes a file whose cursor is not known, where none is followed yet. */
  startWith(uri: vscode.Uri): void {
    this.file ??= uri;
  }

  /**
   * Goes to where the cursor of an editor with a target file stands.
   *
   * @returns whether that is in another set than before
   */
  follow({ document, selection }: vscode.TextEditor): boolean {
    const isSameFile = this.isOf(document.uri);
    const offset = document.offsetAt(selection.active);
    this.goTo({ uri: document.uri, offset });
    const checked = this.checks.of(document.uri);
    const isSameSet = !checked || documentAt(checked.file, offset) === this.index;
    return !isSameFile || !isSameSet;
  }

  /** Finds the set in a check of its file, and gives the index of its document. */
  find(file: CheckedFile): number {
    if (this.offset !== null) this.index = documentAt(file, this.offset);
    return this.index;
  }

  /** The newest check of the file, should there be one. */
  get checked(): Checked | undefined {
    return this.file && this.checks.of(this.file);
  }

  /** The check of the file as it is now; undefined where there is no such file any more. */
  async current(): Promise<Checked | undefined> {
    if (!this.file) return undefined;
    try {
      return await this.checks.current(await vscode.workspace.openTextDocument(this.file));
    } catch {
      return undefined;
    }
  }
}
