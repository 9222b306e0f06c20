import * as vscode from "vscode";
import { type Message, message, say } from "../../core/doors/words";
import type { Checks } from "../checking/checks";
import { editorRange } from "../places/ranges";
import { language } from "../reader/language";
import { locationOf, namedPlace } from "./named-places";

/** Leads from the names of targets, classes and sets to what they stand for and to where they are said, and renames them. */
export class Names
  implements
    vscode.DefinitionProvider,
    vscode.ReferenceProvider,
    vscode.DocumentHighlightProvider,
    vscode.RenameProvider
{
  constructor(private readonly checks: Checks) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.LocationLink[] | undefined> {
    const place = await namedPlace(this.checks, document, position);
    return place?.thing.mentions.flatMap(each => {
      if (!each.mention.defines) return [];
      const { uri, range } = locationOf(place, each);
      const { lines } = place.files.get(each.file.file)!;
      const origin = locationOf(place, place.thing.at).range;
      return {
        originSelectionRange: origin,
        targetUri: uri,
        targetRange: editorRange(lines, each.mention.whole).union(range),
        targetSelectionRange: range,
      };
    });
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
  ): Promise<vscode.Location[] | undefined> {
    const place = await namedPlace(this.checks, document, position);
    return place?.thing.mentions
      .filter(({ mention }) => includeDeclaration || !mention.defines)
      .map(each => locationOf(place, each));
  }

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    const place = await namedPlace(this.checks, document, position);
    return place?.thing.mentions.flatMap(each => {
      const { uri, range } = locationOf(place, each);
      if (uri.toString() !== document.uri.toString()) return [];
      const { Read, Write } = vscode.DocumentHighlightKind;
      return new vscode.DocumentHighlight(range, each.mention.defines ? Write : Read);
    });
  }

  async prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<{ range: vscode.Range; placeholder: string } | undefined> {
    if (!this.checks.covers(document.uri)) return undefined;
    const place = await namedPlace(this.checks, document, position);
    const { whyNotRenamed } = await import("../../core/doors/writing");
    const why = place ? whyNotRenamed(place.thing) : message("names/nothing", {});
    if (!place || why) throw new Error(say(why!, language(this.checks.of(document.uri))));
    return { range: locationOf(place, place.thing.at).range, placeholder: place.thing.name };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    name: string,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    if (!this.checks.covers(document.uri)) return undefined;
    const place = await namedPlace(this.checks, document, position, true);
    const checked = this.checks.of(document.uri);
    const { renamed, whyNotNamed, whyNotRenamed } = await import("../../core/doors/writing");
    const why: Message | null = place
      ? (whyNotRenamed(place.thing) ?? whyNotNamed(place.thing, name))
      : message("names/nothing", {});
    if (why) throw new Error(say(why, language(checked)));
    const edit = new vscode.WorkspaceEdit();
    for (const { file, edits } of renamed(place!.thing, name, checked?.settings.check.metrics ?? [])) {
      const { uri, lines } = place!.files.get(file)!;
      edit.set(
        uri,
        edits.map(({ range, newText }) => new vscode.TextEdit(editorRange(lines, range), newText)),
      );
    }
    return edit;
  }
}
