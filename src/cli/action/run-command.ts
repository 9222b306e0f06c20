import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Inputs } from "./inputs";

/** What the command found, as far as the action tells of it. */
export interface Outcome {
  readonly code: number;
  /** Empty where a review finds that nothing changed. */
  readonly markdown: string;
  /** Null where there is no result, as after wrong usage. */
  readonly figures: Figures | null;
}

export interface Figures {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Null where nothing is compared. */
  readonly changes: number | null;
  /** How many target sets have each verdict. */
  readonly verdicts: Readonly<Record<string, number>>;
}

/** The part of the JSON formats of `check` and `review` that figures are read from. */
interface Result {
  readonly files?: readonly { readonly documents: readonly { readonly assessment: Judged }[] }[];
  readonly assessments?: readonly { readonly after: Judged | null }[];
  readonly summary: Omit<Figures, "changes" | "verdicts"> & { readonly changes?: number };
}

interface Judged {
  readonly verdict: string;
}

/** Never given to another process. */
const secret = /TOKEN/i;

/** Runs the command that is bundled beside this one. Annotations go to standard output, where the runner reads them. */
export async function runCommand(inputs: Inputs, environment: NodeJS.ProcessEnv): Promise<Outcome> {
  const folder = await mkdtemp(join(environment["RUNNER_TEMP"] || tmpdir(), "watermelon-"));
  try {
    const [json, markdown] = [join(folder, "result.json"), join(folder, "summary.md")];
    const code = await run(
      [...argumentsOf(inputs), `--format=json=${json}`, `--format=markdown=${markdown}`, "--", ...pathsOf(inputs)],
      inputs,
      environment,
    );
    const read = (path: string): Promise<string> => readFile(path, "utf8").catch(() => "");
    const result = await read(json);
    return { code, markdown: await read(markdown), figures: result === "" ? null : figuresOf(JSON.parse(result)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function argumentsOf({ base, config, failOn, language, sarifFile }: Inputs): string[] {
  return [
    ...(base === null ? ["check"] : ["review", `--base=${base}`]),
    `--fail-on=${failOn}`,
    ...(language === null ? [] : [`--language=${language}`]),
    ...(config === null ? [] : [`--config=${config}`]),
    "--format=github",
    ...(sarifFile === null ? [] : [`--format=sarif=${sarifFile}`]),
  ];
}

function pathsOf({ paths }: Inputs): readonly string[] {
  return paths.length > 0 ? paths : ["."];
}

function run(args: readonly string[], { workingFolder }: Inputs, environment: NodeJS.ProcessEnv): Promise<number> {
  const env = Object.fromEntries(Object.entries(environment).filter(([name]) => !secret.test(name)));
  const command = join(__dirname, "../cli/watermelon.js");
  const child = spawn(process.execPath, [command, ...args], {
    cwd: workingFolder,
    env,
    stdio: ["ignore", "inherit", "pipe"],
  });
  createInterface(child.stderr).on("line", line => process.stderr.write(`${inert(line)}\n`));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", code => resolve(code ?? 1));
  });
}

/** The runner obeys commands on standard error too, and paths are of somebody else's making. */
function inert(line: string): string {
  return line.replace(/^\s*::/, "> $&").replaceAll("##[", "## [");
}

function figuresOf({ assessments, files, summary }: Result): Figures {
  const judged = files
    ? files.flatMap(({ documents }) => documents.map(({ assessment }) => assessment))
    : (assessments ?? []).flatMap(({ after }) => (after ? [after] : []));
  const verdicts: Record<string, number> = {};
  for (const { verdict } of judged) verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
  const { errors, warnings, infos, changes } = summary;
  return { errors, warnings, infos, changes: changes ?? null, verdicts };
}
