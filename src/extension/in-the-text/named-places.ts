import * as vscode from "vscode";
import type { NamedThing, NamingFile, PlacedMention } from "../../core/doors/writing";
import type { Checked, Checks } from "../checking/checks";
import { editorRange } from "../places/ranges";

/** What is named at a place of a document, with the checks of the files that may say it. */
export interface NamedPlace {
  readonly thing: NamedThing;
  readonly files: ReadonlyMap<string, Checked>;
}

/**
 * Finds what is named there. Other files are looked at where the document holds parts of sets that are kept in several.
 *
 * @param fresh whether those are checked as they are now, because what is found is going to be edited
 */
export async function namedPlace(
  checks: Checks,
  document: vscode.TextDocument,
  position: vscode.Position,
  fresh = false,
): Promise<NamedPlace | undefined> {
  const checked = await checks.current(document);
  if (!checked) return undefined;
  const files = new Map([[keyOf(checked), checked]]);
  const own = new Set(checked.file.parts.map(({ set }) => set.partOf?.value));
  const others = checks.all().filter(({ file }) => file.parts.some(({ set }) => own.has(set.partOf?.value)));
  for (const other of others) {
    const key = keyOf(other);
    if (files.has(key)) continue;
    const open = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === other.uri.toString());
    const now =
      open || fresh ? await checks.current(open ?? (await vscode.workspace.openTextDocument(other.uri))) : other;
    if (now) files.set(key, now);
  }
  const naming = [...files].map(([file, { file: checked }]): NamingFile => ({ file, checked }));
  const { namedAt } = await import("../../core/doors/writing");
  const thing = namedAt(naming, keyOf(checked), document.offsetAt(position));
  return thing ? { thing, files } : undefined;
}

/** Where a mention stands. */
export function locationOf({ files }: NamedPlace, { file, mention }: PlacedMention): vscode.Location {
  const { uri, lines } = files.get(file.file)!;
  return new vscode.Location(uri, editorRange(lines, mention.scalar.range));
}

/** Parts are in order of their paths; files of several origins can have the same. */
function keyOf({ uri }: Checked): string {
  return `${uri.path} ${uri.toString()}`;
}
