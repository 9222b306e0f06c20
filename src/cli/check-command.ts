import { allRules, type CheckOptions } from "../core/doors/checking";
import { type Language, message } from "../core/doors/words";
import { Lines } from "../core/doors/workspace";
import { BaselineUpdate } from "./baseline-update";
import { checkFiles } from "./check-files";
import { complain } from "./complain";
import { Configured, type ConfiguredOptions } from "./configured";
import { type ExitCode, exitCode } from "./exit-code";
import { fileTroubleOf } from "./file-trouble";
import { type Found, findFiles, namedFile } from "./find-files";
import { type FixMode, fixedText, settle } from "./fixes";
import type { WantedFormat } from "./option-values";
import { print } from "./print";
import { Progress } from "./progress";
import { readStream } from "./read-text";
import { Report } from "./report";
import { Tally, type TallyOptions } from "./tally";

export interface CheckCommandOptions extends TallyOptions, ConfiguredOptions {
  /** Whether what is found becomes what is known. */
  readonly updateBaseline: boolean;
  readonly formats: readonly WantedFormat[];
  readonly color: boolean;
  readonly fixes: FixMode;
  /** What standard input is checked as; null where files are checked. */
  readonly stdinPath: string | null;
}

/** `watermelon check`: checks the target files at `paths` and writes what is found in every format asked for. */
export async function checkCommand(paths: readonly string[], options: CheckCommandOptions): Promise<ExitCode> {
  const configured = await Configured.open(options);
  const { stdinPath } = options;
  const found =
    stdinPath === null
      ? await findFiles(paths, process.cwd(), path => configured.isTargetFile(path))
      : { files: [namedFile(stdinPath, process.cwd())], unreadable: [] };
  const files = found.files.map(({ absolute }) => absolute);
  await configured.refuseBroken(files);
  const update = options.updateBaseline ? new BaselineUpdate(configured) : null;
  if (!update) await configured.refuseBrokenBaselines(files);
  const language = await configured.languageFor(files);
  const report = await Report.open({ ...options, language });
  try {
    const tally = await checkAll(found, report, configured, update, { ...options, language });
    await report.finish(tally.summary);
    const code = conclude(tally, report, language);
    if (!update || code === exitCode.usage || code === exitCode.noTargetFile) return code;
    await update.write(language);
    return exitCode.clean;
  } catch (error) {
    await report.discard();
    throw error;
  }
}

async function checkAll(
  found: Found,
  report: Report,
  configured: Configured,
  update: BaselineUpdate | null,
  options: CheckCommandOptions,
): Promise<Tally> {
  const { fixes, language, stdinPath } = options;
  const tally = new Tally(options);
  const progress = new Progress(process.stderr, found.files.length, language);
  const cannotRead = async (path: string, error: unknown): Promise<void> => {
    tally.unreadable++;
    const said = message("cli/cannot-read", { path, ...fileTroubleOf(error)! });
    complain(said, language);
    await report.unreadable(path, said);
  };
  await report.start();
  for (const { path, error } of found.unreadable) await cannotRead(path, error);
  const checkedFiles = checkFiles(found.files, {
    optionsFor: path => configured.optionsFor(path),
    fix: fixes !== "off",
    offers: report.saysFixes,
    read: stdinPath === null ? undefined : () => readStream(process.stdin),
  });
  for await (const checked of checkedFiles) {
    progress.clear();
    if ("error" in checked) await cannotRead(checked.path, checked.error);
    else {
      const { absolute, path, options, read } = checked;
      if (!read.wellFormed) complain(message("cli/not-in-encoding", { path, encoding: read.encoding }), language);
      const { file, refused } = await settle(checked, fixes, language);
      if (refused) tally.refused++;
      await update?.add(absolute, file);
      const rules = rulesOn(options);
      const fixed = fixes === "show" ? { before: read.text, after: fixedText(checked) } : undefined;
      await report.file({ path, file, lines: new Lines(file.text), rules, fixed, ...tally.add(file.findings) });
      if (fixes === "print" && !refused) await print(read.encode(fixedText(checked)), language);
    }
    if (report.unread && tally.fails) break;
    progress.step();
  }
  progress.clear();
  return tally;
}

function rulesOn({ rules = {} }: CheckOptions): number {
  return allRules.filter(({ id }) => rules[id]?.severity !== "off").length;
}

function conclude({ fails, refused, summary }: Tally, report: Report, language: Language): ExitCode {
  const { files, shown, toShow, unreadable } = summary;
  if (shown < toShow && !report.saysWhatIsCut) complain(message("cli/cut", { shown, all: toShow }), language);
  if (unreadable > 0 || refused > 0) return exitCode.usage;
  if (files > 0) return fails ? exitCode.findings : exitCode.clean;
  complain(message("cli/no-target-file", {}), language);
  return exitCode.noTargetFile;
}
