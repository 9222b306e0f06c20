import * as vscode from "vscode";

/** What of the git extension's interface is used; https://github.com/microsoft/vscode/blob/main/extensions/git/src/api/git.d.ts. */
export interface Repository {
  readonly rootUri: vscode.Uri;
  readonly state: { readonly HEAD: Branch | undefined; readonly onDidChange: vscode.Event<void> };
  getBranches(query: { readonly remote?: boolean }): Promise<readonly Ref[]>;
  getRefs(query: { readonly sort?: "committerdate" }): Promise<readonly Ref[]>;
  /** Rejects for what stands for no commit. */
  getCommit(ref: string): Promise<{ readonly hash: string }>;
  getMergeBase(one: string, other: string): Promise<string | undefined>;
  /** What differs between a commit and the work tree, but for files that git does not follow. */
  diffWith(ref: string): Promise<readonly { readonly uri: vscode.Uri; readonly originalUri: vscode.Uri }[]>;
  /** Rejects for a file that is not there. */
  show(ref: string, path: string): Promise<string>;
}

export interface Ref {
  readonly name?: string;
  readonly commit?: string;
}

interface Branch extends Ref {
  readonly upstream?: { readonly remote: string; readonly name: string };
}

interface Git {
  readonly state: "uninitialized" | "initialized";
  readonly onDidChangeState: vscode.Event<unknown>;
  getRepository(uri: vscode.Uri): Repository | null;
  openRepository(root: vscode.Uri): Promise<Repository | null>;
}

/** Milliseconds that the git extension gets to look for repositories after a start. */
const longestStart = 10_000;

/** Null where there is no git: in the browser editor, or where it is switched off. */
export async function git(): Promise<Git | null> {
  try {
    const found: Git | undefined = (await vscode.extensions.getExtension("vscode.git")?.activate())?.getAPI(1);
    if (found?.state === "uninitialized") await started(found);
    return found ?? null;
  } catch {
    return null;
  }
}

/** The repository that a file lies in, opened where git did not do so by itself; null outside one, and without git. */
export async function repositoryOf(uri: vscode.Uri): Promise<Repository | null> {
  try {
    const there = await git();
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    return there?.getRepository(uri) ?? (folder && (await there?.openRepository(folder.uri))) ?? null;
  } catch {
    return null;
  }
}

function started({ onDidChangeState }: Git): Promise<void> {
  return new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(end, longestStart);
    const listening = onDidChangeState(end);
  });
}
