import * as vscode from "vscode";
import type { ConfigurationHost } from "../../core/doors/workspace";
import { readFile } from "../files/read-file";

/** The files beside one of this scheme and authority, on the desktop, a remote or in the browser, as they are on disk. */
export function configurationHost(beside: vscode.Uri): ConfigurationHost {
  const { fs } = vscode.workspace;
  const at = (path: string) => beside.with({ path: path === "" ? "/" : path, query: "", fragment: "" });
  return {
    get workspaces() {
      const folders = vscode.workspace.workspaceFolders ?? [];
      return folders.filter(({ uri }) => originOf(uri) === originOf(beside)).map(({ uri }) => uri.path);
    },
    async exists(path) {
      try {
        await fs.stat(at(path));
        return true;
      } catch {
        return false;
      }
    },
    async read(path) {
      try {
        return await readFile(at(path));
      } catch {
        return undefined;
      }
    },
  };
}

/** What two files must have in common for a path of one to be a path for the other. */
export function originOf({ scheme, authority }: vscode.Uri): string {
  return `${scheme}://${authority}`;
}
