import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import path from "node:path";
import type { InstalledEditor } from "../install/release";
import { quietSettings } from "./quiet-settings";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "./throw-away-folder";
import { writeUserSettings } from "./user-settings";

const secondsToStart = 60;
const secondsToStop = 5;

export interface ServerOptions {
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A VS Code server on this machine only, with a home and a profile that go when it stops. */
export interface EditorServer {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  /** What a page must show to be let in. */
  readonly token: string;
  /** Settles when the server is over, stopped or not. */
  readonly ended: Promise<unknown>;
  stop(): Promise<void>;
}

/**
 * Starts a VS Code server. Extension galleries, telemetry and workspace trust are off; a page may name an extension under
 * development.
 */
export async function startEditorServer(editor: InstalledEditor, options: ServerOptions = {}): Promise<EditorServer> {
  const home = makeThrowAwayFolder();
  const token = randomUUID();
  const userData = path.join(home, "data");
  writeUserSettings(userData, { ...quietSettings, ...options.settings });
  const child = spawn(editor.node, serverArguments(editor, home, userData, token), {
    stdio: ["ignore", "pipe", "pipe"],
    env: serverEnvironment(home),
  });
  let log = "";
  const keep = (chunk: Buffer) => {
    log += chunk;
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const stop = async () => {
    await end(child);
    removeThrowAwayFolder(home);
  };
  try {
    const port = await portOf(child, () => log);
    return { origin: `http://127.0.0.1:${port}`, token, ended: once(child, "exit"), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function serverArguments(editor: InstalledEditor, home: string, userData: string, token: string): string[] {
  return [
    path.join(editor.vscodeFolder, "out", "server-main.js"),
    "--host=127.0.0.1",
    "--port=0",
    `--connection-token=${token}`,
    "--accept-server-license-terms",
    `--server-data-dir=${path.join(home, "server")}`,
    `--user-data-dir=${userData}`,
    `--extensions-dir=${path.join(home, "extensions")}`,
    "--disable-telemetry",
    "--disable-workspace-trust",
    "--disable-getting-started-override",
    // a released workbench takes an extension under development from its address only with this driver on
    "--enable-smoke-test-driver",
  ];
}

/** Nothing of the developer's own configuration: another home, no proxies, no gallery. */
function serverEnvironment(home: string): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    LANG: "C.UTF-8",
    HOME: home,
    XDG_CACHE_HOME: path.join(home, "cache"),
    XDG_CONFIG_HOME: path.join(home, "config"),
    XDG_DATA_HOME: path.join(home, "data"),
    EXTENSIONS_GALLERY: "{}",
  };
}

function portOf(child: ChildProcess, log: () => string): Promise<number> {
  return new Promise((resolve, reject) => {
    const fail = (what: string) => reject(new Error(`The VS Code server ${what}.\n${log()}`));
    const patience = setTimeout(() => fail(`did not start within ${secondsToStart} s`), secondsToStart * 1000);
    child.stdout?.on("data", () => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (port === undefined) return;
      clearTimeout(patience);
      resolve(Number(port));
    });
    child.once("error", reject);
    child.once("exit", code => {
      clearTimeout(patience);
      fail(`ended with ${code}`);
    });
  });
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const gone = once(child, "exit");
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), secondsToStop * 1000);
  await gone;
  clearTimeout(patience);
  child.stdout?.destroy();
  child.stderr?.destroy();
}
