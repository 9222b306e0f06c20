// Installs the packages of package-lock.json when they are absent or older than it. Plain JavaScript: it runs first of all.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs npm or node in the project's folder and ends this process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const program = command === "node" ? process.execPath : npm();
  const before = command === "node" ? [] : npmArguments();
  const { status, error } = spawnSync(program, [...before, ...args], { cwd: root, stdio: "inherit", ...options });
  if (error) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** npm itself is a script for Node; running it so needs no shell, on Windows either. */
function npm() {
  return process.env.npm_execpath ? process.execPath : "npm";
}

function npmArguments() {
  return process.env.npm_execpath ? [process.env.npm_execpath] : [];
}

export function ensureInstalled() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Watermelon Lint needs Node 20.19 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const installed = new URL("../../node_modules/.package-lock.json", import.meta.url);
  const wanted = new URL("../../package-lock.json", import.meta.url);
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) return;
  console.log("Installing packages (once) ...");
  // Only esbuild has an install script that matters, and its binary comes as a package; browsers are not downloaded.
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "1" },
  });
}
