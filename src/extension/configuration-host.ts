import * as vscode from "vscode";
import { type ConfigurationHost, maxTextLength } from "../core";

/** A code unit of UTF-16 takes at most three bytes of UTF-8: a file beyond this is larger than the core reads. */
const mostBytes = 3 * maxTextLength;

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
        const uri = at(path);
        // Of a file that is too large only so much is given that the core finds it so.
        if ((await fs.stat(uri)).size > mostBytes) return " ".repeat(maxTextLength + 1);
        return new TextDecoder().decode(await fs.readFile(uri));
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
