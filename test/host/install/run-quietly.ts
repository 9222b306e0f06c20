import { spawn } from "node:child_process";

interface QuietRun {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

const linesWorthShowing = 25;

/**
 * Runs a program without showing what it prints. When it fails, the error carries the last lines that it printed.
 */
export function runQuietly(program: string, args: readonly string[], options: QuietRun = {}): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
    let printed = "";
    const keep = (chunk: Buffer) => {
      printed += chunk;
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", reject);
    child.once("close", (code, signal) => {
      if (code === 0) return resolve();
      const end = printed.trimEnd().split("\n").slice(-linesWorthShowing).join("\n");
      reject(new Error(`${program} ${args.join(" ")} ended with ${code ?? signal}:\n${end}`));
    });
  });
}
