import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { Profiler } from "node:inspector";
import path from "node:path";
import { inFolder } from "../folder";
import { samplesOf } from "./cpu-profile";

/** What a run of a command does, told by the frames of Node that it is in. */
const kinds = [
  "loading scripts",
  "garbage collection",
  "files and streams",
  "the rest of Node",
  "its own code",
] as const;
type Kind = (typeof kinds)[number];

/** Shares of the time of a whole run of a script, start of Node included, in a few words, the largest first. */
export function saidOfCommand(script: string, ...args: readonly string[]): Promise<string> {
  return inFolder(async folder => {
    const flags = ["--cpu-prof", "--cpu-prof-interval", "200", "--cpu-prof-dir", folder];
    const { status, stderr } = spawnSync(process.execPath, [...flags, script, ...args], {
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${script} ended with ${status}: ${stderr}`);
    const [file] = readdirSync(folder).filter(each => each.endsWith(".cpuprofile"));
    const profile = JSON.parse(readFileSync(path.join(folder, file!), "utf8")) as Profiler.Profile;
    return saidOf(samplesOf(profile).map(({ time, stack }) => [kindOf(stack), time]));
  });
}

function saidOf(times: readonly (readonly [Kind, number])[]): string {
  const all = times.reduce((sum, [, time]) => sum + time, 0);
  const shares = kinds.map(kind => {
    const time = times.reduce((sum, [each, taken]) => (each === kind ? sum + taken : sum), 0);
    return [kind, time / all] as const;
  });
  const inOrder = shares.sort((a, b) => b[1] - a[1]);
  return inOrder.map(([kind, share]) => `${kind} ${(share * 100).toFixed(0)}%`).join(", ");
}

/** Of a stack, the innermost frame first. */
function kindOf(stack: readonly Profiler.ProfileNode["callFrame"][]): Kind {
  if (stack[0]!.functionName === "(garbage collector)") return "garbage collection";
  const inNode = (frame: Profiler.ProfileNode["callFrame"], ...parts: readonly string[]): boolean =>
    parts.some(part => frame.url.startsWith(`node:${part}`));
  // Node loads the script itself, and all that happens within is no loading.
  const start = stack.findLastIndex(({ url }) => isOwn(url));
  if (stack.slice(0, start < 0 ? stack.length : start).some(frame => inNode(frame, "internal/modules")))
    return "loading scripts";
  if (stack.some(frame => inNode(frame, "fs", "internal/fs", "stream", "internal/stream"))) return "files and streams";
  const innermost = stack.find(({ url }) => url !== "");
  return innermost && isOwn(innermost.url) ? "its own code" : "the rest of Node";
}

function isOwn(url: string): boolean {
  return url !== "" && !url.startsWith("node:");
}
