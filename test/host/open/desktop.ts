import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { allOnPath } from "../install/on-path";
import { repositoryRoot } from "../places";

const commandNames = ["code", "code-insiders", "codium"];

/**
 * The program of a desktop VS Code: `VSCODE_EXECUTABLE`, or the command that starts one.
 *
 * A command `code` may also be the one inside a remote window or of code-server, which cannot open an extension under
 * development.
 */
export function findDesktop(
  searchPath = process.env.PATH ?? "",
  executable = process.env.VSCODE_EXECUTABLE,
): string | undefined {
  if (executable) return executable;
  return commandNames.flatMap(name => allOnPath(name, searchPath)).find(startsDesktop);
}

/** The scripts that start a desktop VS Code run its Electron as Node; those of a server run a Node of their own. */
function startsDesktop(command: string): boolean {
  if (/[\\/]snap[\\/]bin[\\/]/.test(command)) return true;
  return readFileSync(command, "utf8").includes("ELECTRON_RUN_AS_NODE");
}

/** Opens a folder and a file in a new window of the desktop VS Code, with the extension under development. */
export async function openInDesktop(program: string, folder: string, file: string): Promise<void> {
  const args = [
    "--new-window",
    "--disable-workspace-trust",
    `--extensionDevelopmentPath=${repositoryRoot}`,
    folder,
    file,
  ];
  const isScript = process.platform === "win32" && /\.(cmd|bat)$/i.test(program);
  const child = isScript
    ? spawn(
        `"${program}"`,
        args.map(each => `"${each}"`),
        { shell: true, stdio: "ignore" },
      )
    : spawn(program, args, { stdio: "ignore" });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`${program} ended with ${code}.`);
}
