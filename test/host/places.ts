import path from "node:path";

/** The folder of the extension under development: the root of this repository. */
export const repositoryRoot = path.resolve(__dirname, "../..");

/** Installed editors live here, one folder per version; ignored by git. */
export const editorsFolder = path.join(repositoryRoot, ".vscode-host");

/** What test runs leave behind for a person to look at; ignored by git. */
export const outFolder = path.join(repositoryRoot, "out");

export const screenshotsFolder = path.join(outFolder, "screenshots");
