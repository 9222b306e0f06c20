import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { command, type Ended } from "../cli/command";

export interface Measured extends Ended {
  /** Whether it had to be stopped. */
  readonly stopped: boolean;
  /** Seconds of processor time; null where it did not come to its end. */
  readonly seconds: number | null;
  /** Most memory that it held, in MB. */
  readonly megabytes: number | null;
}

/** Megabytes that the values of the program may take: with more it ends in a crash. */
const heap = 256;
/** Longer than anything takes on a machine with other work to do. */
const patience = 120_000;

const teller = path.join(__dirname, "tell-usage.cjs");

/** Runs `watermelon` with little memory, and stops it when it does not end. */
export async function limited(args: readonly string[], cwd: string): Promise<Measured> {
  const told = path.join(cwd, "usage.json");
  const child = spawn(process.execPath, [`--max-old-space-size=${heap}`, "--require", teller, command, ...args], {
    cwd,
    env: { PATH: process.env["PATH"] ?? "", WATERMELON_USAGE: told },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      texts[name] += text;
    });
  }
  let stopped = false;
  const timer = setTimeout(() => {
    stopped = child.kill("SIGKILL");
  }, patience);
  const code = await new Promise<number | null>((done, reject) => child.on("error", reject).on("close", done));
  clearTimeout(timer);
  return { code, stopped, ...texts, ...usage(told) };
}

function usage(told: string): { readonly seconds: number | null; readonly megabytes: number | null } {
  try {
    const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(told, "utf8")) as NodeJS.ResourceUsage;
    return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
  } catch {
    return { seconds: null, megabytes: null };
  }
}
