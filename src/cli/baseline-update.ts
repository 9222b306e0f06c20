import { constants } from "node:fs";
import { access } from "node:fs/promises";
import { type Baseline, type CheckedFile, type KnownFinding, knownAs, writeBaseline } from "../core/doors/checking";
import { type Language, message, say } from "../core/doors/words";
import { pathFrom } from "../core/doors/workspace";
import { configurationPath, leadsOutside } from "./configuration-host";
import type { Configured } from "./configured";
import { FileOutput } from "./output";
import { replaceFile } from "./replace-file";
import { shownPath } from "./shown-path";
import { UsageError } from "./usage-error";

/** Where a baseline is made when neither the command line nor a configuration names one. */
const usualName = ".watermelon-baseline.json";

/** Gathers what is found, and writes it to the baselines of the files: what was not checked stays as it was known. */
export class BaselineUpdate {
  private readonly found = new Map<string, Map<string, readonly KnownFinding[]>>();

  constructor(private readonly configured: Configured) {}

  /** What a comment suppresses is known there already. */
  async add(absolute: string, { documents, findings }: CheckedFile): Promise<void> {
    const baseline = (await this.configured.baselineFor(absolute)) ?? (await usualPlace());
    const path = pathFrom(baseline, configurationPath(absolute));
    if (path === null) return;
    const known = findings
      .filter(({ suppressed }) => suppressed?.by !== "comment")
      .map(finding => {
        const set = documents.find(({ document }) => document.index === finding.document)?.part;
        return knownAs(finding, set?.name?.value ?? null);
      });
    const files = this.found.get(baseline) ?? new Map();
    this.found.set(baseline, files.set(path, known));
  }

  /** @throws UsageError where a baseline cannot be written */
  async write(language: Language): Promise<void> {
    for (const [path, files] of this.found) {
      const before = await this.configured.baselines.at(path);
      const kept: Baseline = typeof before === "string" ? new Map() : before;
      const after = new Map(kept);
      for (const [file, known] of files) after.set(file, known);
      const gone = [...files].flatMap(([file, known]) => {
        const now = new Set(known.map(each => JSON.stringify(each)));
        return (kept.get(file) ?? []).filter(each => !now.has(JSON.stringify(each)));
      });
      await put(path, writeBaseline(after));
      const shown = shownPath(path, process.cwd());
      const written = { path: shown, known: countOf(after), gone: gone.length };
      process.stderr.write(`${say(message("cli/baseline-written", written), language)}\n`);
    }
  }
}

/** @throws UsageError where that is a link to elsewhere: nobody has asked to write there */
async function usualPlace(): Promise<string> {
  const place = configurationPath(usualName);
  if (!(await leadsOutside(place, configurationPath(process.cwd())))) return place;
  throw new UsageError(message("configuration/link-leaves", { text: usualName }));
}

function countOf(baseline: Baseline): number {
  return [...baseline.values()].reduce((sum, known) => sum + new Set(known.map(each => JSON.stringify(each))).size, 0);
}

async function put(path: string, text: string): Promise<void> {
  const isThere = await access(path, constants.F_OK).then(
    () => true,
    () => false,
  );
  if (isThere) return replaceFile(path, new TextEncoder().encode(text));
  const output = await FileOutput.open(path);
  try {
    await output.write(text);
    await output.finish();
  } catch (error) {
    await output.discard();
    throw error;
  }
}
