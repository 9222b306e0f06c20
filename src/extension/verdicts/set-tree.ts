import * as vscode from "vscode";
import { message, say, verdictName } from "../../core/doors/words";
import { figuresOf, type SetInFile, setsByVerdict, type VerdictGroup } from "../../core/doors/workspace";
import type { Checked, Checks } from "../checking/checks";
import type { PlaceInFile } from "../places/place-in-file";
import { editorRange } from "../places/ranges";
import { language } from "../reader/language";
import { shownPath } from "../reader/shown-path";
import { verdictColours, verdictIcons } from "./icons";

/** Milliseconds that further checks are waited for: those of a whole workspace come in a burst. */
const pause = 150;

type CheckedPath = Checked & { readonly path: string };
type Group = VerdictGroup<CheckedPath>;
/** A set, with its place for the commands of its menu. */
type SetItem = SetInFile<CheckedPath> & PlaceInFile;

/** All target sets of the workspace by verdict, the ones to look at first on top. */
export class SetTree implements vscode.TreeDataProvider<Group | SetItem>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable;
  private waiting: ReturnType<typeof setTimeout> | undefined;
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly checks: Checks) {
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      checks.onDidChange(() => this.refresh()),
      vscode.window.registerTreeDataProvider("watermelon.sets", this),
    );
  }

  getChildren(element?: Group | SetItem): (Group | SetItem)[] {
    if (!element) return setsByVerdict(this.checks.all().map(each => ({ ...each, path: each.uri.path })));
    if (!("sets" in element)) return [];
    return element.sets.map(set => ({
      ...set,
      uri: set.file.uri,
      offset: set.checked.document.root?.range.start ?? 0,
    }));
  }

  getTreeItem(element: Group | SetItem): vscode.TreeItem {
    return "sets" in element ? groupItem(element) : setItem(element);
  }

  /** Shows the tree again: after a check, or in another language. */
  refresh(): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.changed.fire(), pause);
  }

  dispose(): void {
    clearTimeout(this.waiting);
    this.subscriptions.dispose();
  }
}

function groupItem({ verdict, sets }: Group): vscode.TreeItem {
  const item = new vscode.TreeItem(verdictName(verdict, language()), vscode.TreeItemCollapsibleState.Expanded);
  item.id = verdict;
  item.description = String(sets.length);
  item.iconPath = iconOf(verdict);
  item.contextValue = "verdict";
  return item;
}

function setItem({ file, checked, name, uri, offset }: SetItem): vscode.TreeItem {
  const { assessment, document } = checked;
  const item = new vscode.TreeItem(name);
  const said = say(message("day/verdict", figuresOf(assessment)), language(file));
  const path = shownPath(uri);
  item.id = `${uri.toString()}#${document.index}`;
  item.description = path;
  item.tooltip = `${name}: ${said}\n${path}`;
  item.accessibilityInformation = { label: `${name}, ${said}, ${path}` };
  item.iconPath = iconOf(assessment.verdict);
  item.contextValue = "set";
  const { start } = editorRange(file.lines, { start: offset, end: offset });
  const selection = new vscode.Range(start, start);
  item.command = { command: "vscode.open", title: "", arguments: [uri, { selection, preview: true }] };
  return item;
}

function iconOf(verdict: Group["verdict"]): vscode.ThemeIcon {
  const colour = verdictColours[verdict];
  return new vscode.ThemeIcon(verdictIcons[verdict], colour ? new vscode.ThemeColor(colour) : undefined);
}
