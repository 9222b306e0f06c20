import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");

/** The built command: what a user runs. */
export const command = path.join(root, "dist/cli/watermelon.js");

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as somebody without rights, where the tests run as root. */
  readonly asNobody?: boolean;
  /** What it reads on standard input; that is closed without it. */
  readonly input?: string | Uint8Array;
}

const nobody = 65534;
/** Nothing of the machine's own language or colours. */
const bareEnvironment = { PATH: process.env.PATH ?? "" };

/** Runs `watermelon` as a process of its own. */
export function watermelon(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = spawn(process.execPath, [command, ...args], {
    cwd: options.cwd ?? root,
    env: { ...bareEnvironment, ...options.env },
    stdio: ["pipe", "pipe", "pipe"],
    ...(options.asNobody && process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}),
  });
  child.stdin.on("error", () => undefined).end(options.input);
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  }
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", code => resolve({ code, ...texts }));
  });
}

/** Builds the command where it is absent or older than its source, as on a run of one test file. */
export function buildCommand(): void {
  const built = existsSync(command) ? statSync(command).mtimeMs : 0;
  const parts = [path.join(root, "src/core"), path.join(root, "src/cli")];
  const isOlder = parts.some(folder =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).some(
      entry => entry.isFile() && statSync(path.join(entry.parentPath, entry.name)).mtimeMs > built,
    ),
  );
  if (!isOlder) return;
  const { status, stderr } = spawnSync(process.execPath, [path.join(root, "src/build/bundle.mjs")], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
}
