import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { EditorServer } from "./server";

/** What a page of the workbench opens. Paths are absolute, on this machine. */
export interface PageOptions {
  /** The workspace. */
  readonly folder: string;
  /** A file to open in it. */
  readonly file?: string;
  /** The folder of the extension under development. */
  readonly extension: string;
  /** A test suite to run in the extension host; the page then reports its outcome. */
  readonly tests?: string;
}

/** The address of a workbench with an extension under development. */
export function pageAddress(server: EditorServer, { folder, file, extension, tests }: PageOptions): string {
  const remote = (absolute: string) =>
    `vscode-remote://${new URL(server.origin).host}${pathToFileURL(absolute).pathname}`;
  const payload = [["extensionDevelopmentPath", remote(extension)]];
  if (tests !== undefined) payload.push(["extensionTestsPath", remote(tests)]);
  if (file !== undefined) payload.push(["openFile", remote(file)]);
  const query = new URLSearchParams({ tkn: server.token, folder, payload: JSON.stringify(payload) });
  return `${server.origin}/?${query}`;
}

/**
 * The setting that moves an extension out of the server's extension host into the page's own, a web worker. (The
 * workbench reads `extensionDevelopmentKind` from its address and does not use it.)
 */
export function runInWorker(extension: string): Readonly<Record<string, unknown>> {
  return { "remote.extensionKind": { [extensionId(extension)]: ["web"] } };
}

/** @param extension the folder with its package.json */
export function extensionId(extension: string): string {
  const { publisher, name } = JSON.parse(readFileSync(path.join(extension, "package.json"), "utf8"));
  return `${publisher}.${name}`;
}
