import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";
import { message } from "../core/doors/words";
import { UsageError } from "./usage-error";

/** Much more than the names of all files of a repository take. */
const mostOutput = 2 ** 30;

/**
 * Nothing that a repository configures is run, nothing is written and nothing fetched; what git says is in English, and paths come as
 * they are.
 */
const careful = ["-c", "core.fsmonitor=false", "-c", "core.quotePath=false", "--no-pager", "--literal-pathspecs"];
const environment = {
  GIT_OPTIONAL_LOCKS: "0",
  GIT_NO_LAZY_FETCH: "1",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

/** A file as a commit has it. */
export interface TreeFile {
  /** Name of its content: files with the same one are the same. */
  readonly id: string;
}

/** The files of a commit. */
export interface Tree {
  /** By their paths from the root of the repository. Symbolic links are not among them. */
  readonly files: ReadonlyMap<string, TreeFile>;
  /** Paths of symbolic links. */
  readonly links: ReadonlySet<string>;
  /** Paths of the repositories that stand in this one. */
  readonly submodules: readonly string[];
}

interface Answer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Asks the `git` program about the repository around a folder. */
export class Git {
  private constructor(
    private readonly cwd: string,
    /** Root of the work tree, absolute. */
    readonly top: string,
  ) {}

  /** @throws UsageError where there is no git, or no work tree */
  static async open(cwd: string): Promise<Git> {
    const { code, stdout, stderr } = await run(cwd, ["rev-parse", "--show-cdup", "--is-inside-work-tree"]);
    const said = lines(stdout);
    if (code === 0 && said.at(-1) === "true") return new Git(cwd, resolve(cwd, said.length > 1 ? said[0]! : ""));
    if (code === 0 || /not a git repository|must be run in a work tree/i.test(stderr))
      throw new UsageError(message("review/no-repository", { path: cwd }));
    throw refusal(stderr);
  }

  /** The commit that a name stands for; null where there is none. */
  async commit(ref: string): Promise<string | null> {
    // What begins with a dash would be read as an option, and is no name that git allows.
    if (ref.startsWith("-") || ref.includes("\0")) return null;
    const { code, stdout } = await this.ask(["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
    return code === 0 ? lines(stdout)[0]! : null;
  }

  /** Where the histories of two commits part; null where they have none in common, or it is not at hand. */
  async mergeBase(a: string, b: string): Promise<string | null> {
    const { code, stdout, stderr } = await this.ask(["merge-base", a, b]);
    if (code === 0) return lines(stdout)[0]!;
    if (code === 1) return null;
    throw refusal(stderr);
  }

  /** Whether only the last part of the history is at hand. */
  async isShallow(): Promise<boolean> {
    return lines((await this.ask(["rev-parse", "--is-shallow-repository"])).stdout)[0] === "true";
  }

  async tree(commit: string): Promise<Tree> {
    const { code, stdout, stderr } = await this.ask(["ls-tree", "-r", "-z", "--full-tree", commit]);
    if (code !== 0) throw refusal(stderr);
    const files = new Map<string, TreeFile>();
    const links = new Set<string>();
    const submodules: string[] = [];
    for (const entry of stdout.toString("utf8").split("\0")) {
      const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      if (mode === "160000") submodules.push(path!);
      else if (mode === "120000") links.add(path!);
      else if (mode?.startsWith("100")) files.set(path!, { id: id! });
    }
    return { files, links, submodules };
  }

  /** Contents by their names, in one go. */
  async blobs(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    if (ids.length === 0) return new Map();
    const child = spawn("git", [...careful, "-C", this.cwd, "cat-file", "--batch"], {
      env: { ...process.env, ...environment },
      stdio: ["pipe", "pipe", "ignore"],
      windowsHide: true,
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(`${ids.join("\n")}\n`);
    const [output] = await Promise.all([gathered(child), once(child, "close")]);
    return blobsIn(output);
  }

  private ask(args: readonly string[]): Promise<Answer> {
    return run(this.cwd, args);
  }
}

function run(cwd: string, args: readonly string[]): Promise<Answer> {
  return new Promise((done, reject) => {
    execFile(
      "git",
      [...careful, "-C", cwd, ...args],
      { encoding: "buffer", maxBuffer: mostOutput, env: { ...process.env, ...environment }, windowsHide: true },
      (error, stdout, stderr) => {
        if (error?.code === "ENOENT") reject(new UsageError(message("review/no-git", {})));
        else if (error && typeof error.code !== "number") reject(error);
        else done({ code: Number(error?.code ?? 0), stdout, stderr: stderr.toString("utf8") });
      },
    );
  });
}

function lines(output: Buffer): string[] {
  return output
    .toString("utf8")
    .replace(/\r?\n$/, "")
    .split(/\r?\n/);
}

function refusal(stderr: string): UsageError {
  const [first = ""] = stderr.trim().split("\n");
  return new UsageError(message("review/git-refuses", { said: first.replace(/^(?:fatal|error): /, "") }));
}

async function gathered({ stdout }: ChildProcess): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stdout!) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** For each a line with its name, kind and length, its bytes, and a line end; those that are not at hand say so in one line. */
function blobsIn(output: Buffer): ReadonlyMap<string, Buffer> {
  const blobs = new Map<string, Buffer>();
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf(10, at);
    const [id, kind, size] = output.toString("latin1", at, end).split(" ");
    at = end + 1;
    if (kind !== "blob") continue;
    blobs.set(id!, output.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return blobs;
}
