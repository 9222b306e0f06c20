import * as vscode from "vscode";
import type { ComparisonPicture } from "../../core/doors/preview";
import { type Base as BaseName, type Language, message, say } from "../../core/doors/words";
import type { Checked, Checks } from "../checking/checks";
import type { Configured } from "../configuration/configured";
import { type Repository, repositoryOf } from "../files/git";
import type { PreviewPanel } from "../preview/panel";
import { language } from "../reader/language";
import { shownPath } from "../reader/shown-path";
import { ComparedVersion, fileOnBranch, savedFile, type VersionSource } from "./compared-version";

/** What a keybinding or another extension may settle beforehand; people are asked for the rest. */
export interface CompareWishes {
  readonly with?: "saved" | "file" | "branch";
  readonly file?: vscode.Uri;
  readonly branch?: string;
}

/** Asks what to compare the previewed file with, shows that, and gives it; undefined where nothing is compared. */
export async function compare(
  preview: PreviewPanel,
  checks: Checks,
  configured: Configured,
  wishes: CompareWishes = {},
): Promise<ComparisonPicture<string> | undefined> {
  const previewed = await preview.previewed();
  if (!previewed) return undefined;
  const { checked, document } = previewed;
  const tongue = language(checked);
  const repository = await repositoryOf(checked.uri);
  const kind = wishes.with ?? (await chooseKind(checked, repository !== null, tongue));
  const isNowhere = (kind === "branch" && !repository) || (kind === "saved" && checked.uri.scheme === "untitled");
  if (isNowhere) return refuse(tongue);
  const source = kind && (await sourceOf(kind, checked, checks, repository, wishes, tongue));
  if (!source) return undefined;
  const version = new ComparedVersion(checked.uri, source, checks, configured, () => preview.refreshSoon());
  if (!(await version.read())) {
    version.leave();
    return refuse(tongue);
  }
  await preview.compareWith(version);
  return version.picture(checked, document) ?? undefined;
}

function refuse(tongue: Language): undefined {
  void vscode.window.showErrorMessage(say(message("comparison/absent", {}), tongue));
  return undefined;
}

/** Where another version comes from; undefined where the reader chose none. */
async function sourceOf(
  kind: BaseName["kind"],
  { uri }: Checked,
  checks: Checks,
  repository: Repository | null,
  wishes: CompareWishes,
  tongue: Language,
): Promise<VersionSource | undefined> {
  if (kind === "saved") return savedFile({ kind }, uri);
  if (kind === "file") {
    const file = wishes.file ?? (await chooseFile(uri, checks, tongue));
    return file && savedFile({ kind, name: vscode.workspace.asRelativePath(file) }, file);
  }
  const branch = repository && (wishes.branch ?? (await chooseBranch(repository, tongue)));
  return branch ? fileOnBranch(repository, branch, uri) : undefined;
}

async function chooseKind({ uri }: Checked, hasGit: boolean, tongue: Language): Promise<BaseName["kind"] | undefined> {
  const offered: readonly (readonly [BaseName["kind"], string])[] = [
    ...(uri.scheme === "untitled" ? [] : [["saved", say(message("comparison/saved", {}), tongue)] as const]),
    ["file", say(message("comparison/file", {}), tongue)],
    ...(hasGit ? [["branch", say(message("comparison/branch", {}), tongue)] as const] : []),
  ];
  const items = offered.map(([chosen, label]) => ({ chosen, label }));
  return (await vscode.window.showQuickPick(items, { placeHolder: say(message("comparison/choose", {}), tongue) }))
    ?.chosen;
}

async function chooseFile(uri: vscode.Uri, checks: Checks, tongue: Language): Promise<vscode.Uri | undefined> {
  const items = checks
    .all()
    .filter(other => other.uri.toString() !== uri.toString())
    .map(other => ({ label: shownPath(other.uri), chosen: other.uri }));
  const placeHolder = say(message("comparison/choose-file", {}), tongue);
  return (await vscode.window.showQuickPick(items, { placeHolder }))?.chosen;
}

async function chooseBranch(repository: Repository, tongue: Language): Promise<string | undefined> {
  const branches = await repository.getBranches({ remote: true });
  const names = branches.flatMap(({ name }) => (name ? [name] : []));
  return vscode.window.showQuickPick(names, { placeHolder: say(message("comparison/choose-branch", {}), tongue) });
}
