import * as vscode from "vscode";
import { type Language, message, say } from "../../core/doors/words";
import type { Repository } from "../files/git";

/** What people branch from, by habit. */
const trunks = ["main", "origin/main", "master", "origin/master", "develop", "origin/develop"];

/** Asks for the branch, tag or commit to review against, the likeliest first; undefined where none is chosen. */
export async function chooseBase(repository: Repository, tongue: Language): Promise<string | undefined> {
  const refs = await repository.getRefs({ sort: "committerdate" });
  const names = refs.flatMap(({ name }) => (name && !name.endsWith("/HEAD") ? [name] : []));
  const other = { label: say(message("editor-review/other", {}), tongue), name: null };
  const items = [...likeliestFirst(names, repository).map(name => ({ label: name, name })), other];
  const placeHolder = say(message("editor-review/choose", {}), tongue);
  const chosen = await vscode.window.showQuickPick<vscode.QuickPickItem & { readonly name: string | null }>(items, {
    placeHolder,
  });
  if (!chosen) return undefined;
  if (chosen.name !== null) return chosen.name;
  const typed = await vscode.window.showInputBox({ prompt: say(message("editor-review/which", {}), tongue) });
  return typed?.trim() || undefined;
}

/** On a trunk itself what it follows, else the trunk; then what the branch follows, then the others. The branch itself says nothing. */
function likeliestFirst(names: readonly string[], { state: { HEAD } }: Repository): string[] {
  const own = HEAD?.name;
  const followed = HEAD?.upstream && `${HEAD.upstream.remote}/${HEAD.upstream.name}`;
  const likely = trunks.includes(own ?? "") ? [followed, ...trunks] : [...trunks, followed];
  const first = likely.filter(each => each !== undefined && each !== own && names.includes(each));
  return [...new Set([...first, ...names])].filter((each): each is string => each !== own);
}
