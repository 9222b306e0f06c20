import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import path from "node:path";
import type { Options } from "@vscode/test-web";
import type { InstalledEditor } from "../../install/release";
import { repositoryRoot } from "../../places";
import { quietSettings } from "../quiet-settings";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../throw-away-folder";
import { layOutBrowserBuild } from "./browser-build";

export interface ServerlessOptions {
  /** The folder of the extension under development; its browser entry is what runs. */
  readonly extension: string;
  /** A test suite to run in the extension host; must be inside the extension's folder. */
  readonly tests?: string;
  /** The workspace. The editor reads it and keeps what it writes to itself. */
  readonly folder: string;
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** An editor that lives in the page alone, as on vscode.dev. */
export interface ServerlessEditor {
  readonly address: string;
  stop(): Promise<void>;
}

/** Serves the pages of an editor that has no server of its own. */
export async function startServerlessEditor(
  editor: InstalledEditor,
  { extension, tests, folder, settings }: ServerlessOptions,
): Promise<ServerlessEditor> {
  const buildsFolder = makeThrowAwayFolder();
  const { commit } = layOutBrowserBuild(editor.vscodeFolder, buildsFolder, { ...quietSettings, ...settings });
  const port = await findFreePort();
  const child = await serve({
    browserType: "none",
    quality: "stable",
    commit,
    testRunnerDataDir: buildsFolder,
    extensionDevelopmentPath: extension,
    ...(tests === undefined ? {} : { extensionTestsPath: tests }),
    folderPath: folder,
    port,
  });
  return {
    address: `http://localhost:${port}/`,
    async stop() {
      const gone = once(child, "exit");
      child.disconnect();
      await gone;
      removeThrowAwayFolder(buildsFolder);
    },
  };
}

/** In a process of its own, because @vscode/test-web tells about each of its steps and cannot be told not to. */
async function serve(options: Options): Promise<ChildProcess> {
  const child = fork(path.join(__dirname, "serve.ts"), {
    execArgv: ["--import", "tsx"],
    cwd: repositoryRoot,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  child.send(options);
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`The editor's pages cannot be served: @vscode/test-web ended with ${code}.`);
  });
  ended.catch(() => {});
  await Promise.race([once(child, "message"), ended]);
  return child;
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}
