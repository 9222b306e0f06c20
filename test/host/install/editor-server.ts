import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { editorsFolder, repositoryRoot } from "../places";
import { installDebianPackages } from "./debian";
import { withLock } from "./lock";
import { findOnPath } from "./on-path";
import { type EditorRelease, editorAt, type InstalledEditor, nodePackage } from "./release";
import { runQuietly } from "./run-quietly";

const markerName = "installed.json";
const npmOptions = ["--no-audit", "--no-fund", "--no-update-notifier", "--loglevel=error"];

/**
 * Installs a VS Code server from the npm registry, once; later calls find it there. Says so in one line when it has to
 * work.
 */
export async function ensureEditorServer(release: EditorRelease): Promise<InstalledEditor> {
  const editor = editorAt(release);
  if (isInstalled(editor)) return editor;
  if (process.platform !== "linux") {
    throw new Error(
      "The VS Code server runs on Linux only: set VSCODE_EXECUTABLE to the program of a desktop VS Code.",
    );
  }
  return withLock(path.join(editorsFolder, `${release.codeServer}.lock`), async () => {
    if (!isInstalled(editor)) await install(editor);
    return editor;
  });
}

/** An installation that was broken off has no marker, and one of other versions another. */
function isInstalled({ folder, release }: InstalledEditor): boolean {
  const marker = path.join(folder, markerName);
  return existsSync(marker) && readFileSync(marker, "utf8") === markerOf(release);
}

function markerOf({ codeServer, node, nativeModules, ripgrep }: EditorRelease): string {
  return `${JSON.stringify({ codeServer, node, nativeModules, ripgrep }, null, 2)}\n`;
}

async function install(editor: InstalledEditor): Promise<void> {
  const { release, folder } = editor;
  await ensureBuildTools();
  const where = path.relative(repositoryRoot, folder);
  console.log(`Installing VS Code ${release.vscode} (code-server ${release.codeServer}) in ${where}, about a minute.`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "package.json"), '{ "private": true }\n');
  await installPackages(editor);
  await buildNativeModules(editor);
  if (release.ripgrep !== undefined) linkRipgrep(editor);
  writeFileSync(path.join(folder, markerName), markerOf(release));
}

/** Scripts stay off: those of code-server download programs that nothing here uses. */
async function installPackages({ release, folder, vscodeFolder }: InstalledEditor): Promise<void> {
  const packages = [`code-server@${release.codeServer}`, `${nodePackage()}@${release.node}`];
  if (release.ripgrep !== undefined) packages.push(`${ripgrepPackage()}@${release.ripgrep}`);
  const options = [...npmOptions, "--ignore-scripts", "--engine-strict=false"];
  await runQuietly("npm", ["install", ...options, ...packages], { cwd: folder });
  await runQuietly("npm", ["install", ...options, "--no-save", "--omit=dev"], { cwd: vscodeFolder });
}

/** Builds against the headers that came with the server's own Node, whatever npm's configuration says of another. */
async function buildNativeModules({ release, node, vscodeFolder }: InstalledEditor): Promise<void> {
  const nodeFolder = path.resolve(node, "../..");
  const env = {
    ...process.env,
    npm_config_nodedir: nodeFolder,
    PATH: [path.dirname(node), process.env.PATH].join(path.delimiter),
  };
  const options = [...npmOptions, "--ignore-scripts=false"];
  await runQuietly("npm", ["rebuild", ...options, ...release.nativeModules], { cwd: vscodeFolder, env });
  const loadAll = release.nativeModules.map(name => `require(${JSON.stringify(name)})`).join(";");
  await runQuietly(node, ["--eval", loadAll], { cwd: vscodeFolder });
}

function linkRipgrep({ folder, vscodeFolder }: InstalledEditor): void {
  const bin = path.join(vscodeFolder, "node_modules", "@vscode", "ripgrep", "bin");
  mkdirSync(bin, { recursive: true });
  symlinkSync(path.join(folder, "node_modules", ripgrepPackage(), "bin", "rg"), path.join(bin, "rg"));
}

function ripgrepPackage(): string {
  return `@vscode/ripgrep-${process.platform}-${process.arch}`;
}

async function ensureBuildTools(): Promise<void> {
  const missing = ["python3", "make", "g++"].filter(tool => findOnPath(tool) === undefined);
  if (missing.length > 0) await installDebianPackages(missing, `${missing.join(", ")} to build two native modules`);
}
