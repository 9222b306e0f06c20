import path from "node:path";
import { endWith } from "./entry";
import { findDesktop, openInDesktop } from "./open/desktop";
import { openOnServer } from "./open/server";
import { repositoryRoot } from "./places";

export interface WhatToOpen {
  /** The workspace, from the root of the repository or absolute. */
  readonly folder: string;
  /** A file in it, likewise. */
  readonly file: string;
}

/**
 * Opens the real editor with the extension under development: the desktop VS Code where there is one, else the VS Code
 * server in a browser.
 */
export async function openEditor({ folder, file }: WhatToOpen): Promise<void> {
  const [absoluteFolder, absoluteFile] = [folder, file].map(each => path.resolve(repositoryRoot, each)) as [
    string,
    string,
  ];
  const desktop = findDesktop();
  if (desktop === undefined) return openOnServer(absoluteFolder, absoluteFile);
  console.log(`Opening ${folder} in ${desktop}.`);
  await openInDesktop(desktop, absoluteFolder, absoluteFile);
}

if (require.main === module) {
  const [folder = "samples", file = "samples/retail.targets.yaml"] = process.argv.slice(2);
  endWith(openEditor({ folder, file }).then(() => 0));
}
