import { allRules } from "../core/doors/checking";
import { type Language, message } from "../core/doors/words";
import { Lines } from "../core/doors/workspace";
import { complain } from "./complain";
import { configurationHost } from "./configuration-host";
import type { ConfiguredOptions } from "./configured";
import { type ExitCode, exitCode } from "./exit-code";
import { reviewFormats } from "./format/review-format";
import { Git } from "./git";
import type { WantedFormat } from "./option-values";
import { Report } from "./report";
import { commitSide } from "./review/commit-side";
import { type Compared, compareSides } from "./review/compare-sides";
import { diskSide } from "./review/disk-side";
import { placesOf } from "./review/places";
import { startOf } from "./review/start-of";
import { Tally, type TallyOptions } from "./tally";

export interface ReviewCommandOptions extends TallyOptions, ConfiguredOptions {
  /** What is compared with; where the histories part counts. */
  readonly base: string;
  /** What is compared; the work tree without it. */
  readonly head: string | undefined;
  readonly formats: readonly WantedFormat[];
  readonly color: boolean;
}

/** `watermelon review`: compares the target files at `paths` with those at a base, and writes what that changes. */
export async function reviewCommand(paths: readonly string[], options: ReviewCommandOptions): Promise<ExitCode> {
  const cwd = process.cwd();
  const git = await Git.open(cwd);
  const places = placesOf(paths, git.top, cwd);
  const start = await startOf(git, options.base, options.head);
  const tree = await git.tree(start.base);
  const disk = configurationHost(cwd);
  const before = await commitSide(git, tree, places, options, disk);
  const after =
    start.head === null
      ? await diskSide(paths, tree, before.files, places, options)
      : await commitSide(git, await git.tree(start.head), places, options, disk);
  const files = [...after.files.keys()].map(path => places.absolute(path));
  await after.configured.refuseBroken(files);
  await after.configured.refuseBrokenBaselines(files);
  const language = await after.configured.languageFor(files);
  const compared = await compareSides(before, after, places);
  return write(compared, { ...options, language });
}

async function write(compared: Compared, options: ReviewCommandOptions): Promise<ExitCode> {
  const { language } = options;
  const tally = new Tally(options);
  const report = await Report.open({ ...options, known: reviewFormats(compared) });
  try {
    await report.start();
    for (const [path, { file, options: by }] of compared.after) {
      const findings = compared.review.newFindings.filter(each => each.path === path).map(({ finding }) => finding);
      if (findings.length === 0) continue;
      const lines = new Lines(file.text);
      const rules = allRules.filter(({ id }) => by.rules?.[id]?.severity !== "off").length;
      await report.file({ path, file: { ...file, findings }, lines, rules, ...tally.add(findings) });
    }
    await report.finish(tally.summary);
  } catch (error) {
    await report.discard();
    throw error;
  }
  return conclude(tally, report, language);
}

function conclude({ fails, summary: { shown, toShow } }: Tally, report: Report, language: Language): ExitCode {
  if (shown < toShow && !report.saysWhatIsCut) complain(message("cli/cut", { shown, all: toShow }), language);
  return fails ? exitCode.findings : exitCode.clean;
}
