import { join } from "node:path";
import { version } from "../../package.json";
import type { CheckedFile } from "../core/doors/checking";
import {
  type Indexed,
  indexed,
  indexPage,
  type Made,
  type PageLink,
  pageName,
  pageNames,
  setPage,
} from "../core/doors/report";
import { learn, message, say } from "../core/doors/words";
import { checkFiles } from "./check-files";
import { complain } from "./complain";
import { Configured, type ConfiguredOptions } from "./configured";
import { type ExitCode, exitCode } from "./exit-code";
import { fileTroubleOf } from "./file-trouble";
import { type Found, findFiles } from "./find-files";
import { print } from "./print";
import { Progress } from "./progress";
import { ReportFolder } from "./report-folder";
import { shownPath } from "./shown-path";

export interface ReportCommandOptions extends ConfiguredOptions {
  /** The folder to write to. */
  readonly out: string;
  /** Whether files may be overwritten that are no pages of a report. */
  readonly force: boolean;
}

const indexName = "index.html";

/** `watermelon report`: writes a page for each target set at `paths`, and an index over them. */
export async function reportCommand(paths: readonly string[], options: ReportCommandOptions): Promise<ExitCode> {
  const configured = await Configured.open(options);
  const found = await findFiles(paths, process.cwd(), path => configured.isTargetFile(path));
  const files = found.files.map(({ absolute }) => absolute);
  await configured.refuseBroken(files);
  await configured.refuseBrokenBaselines(files);
  const language = await configured.languageFor(files);
  await learn(language, "preview", "pages");
  const made = { language, today: options.today, version };
  const { sets, unreadable } = await writePages(found, configured, made, options);
  if (sets > 0) {
    const path = shownPath(join(options.out, indexName), process.cwd());
    await print(`${say(message("report/written", { sets, path }), made.language)}\n`, made.language);
  } else if (unreadable === 0) complain(message("cli/no-target-file", {}), made.language);
  return unreadable > 0 ? exitCode.usage : sets > 0 ? exitCode.clean : exitCode.noTargetFile;
}

async function writePages(found: Found, configured: Configured, made: Made, { out, force }: ReportCommandOptions) {
  let unreadable = 0;
  const cannotRead = (path: string, error: unknown): void => {
    unreadable++;
    complain(message("cli/cannot-read", { path, ...fileTroubleOf(error)! }), made.language);
  };
  for (const { path, error } of found.unreadable) cannotRead(path, error);

  const names = pageNames(found.files.map(({ path }) => path));
  const pages = [...names.values()].map(name => pageName(name, 0));
  const folder = found.files.length > 0 ? await ReportFolder.open(out, force, [indexName, ...pages]) : null;
  const progress = new Progress(process.stderr, found.files.length, made.language);
  const sets: Indexed[] = [];
  for await (const checked of checkFiles(found.files, { optionsFor: path => configured.optionsFor(path) })) {
    progress.clear();
    if ("error" in checked) cannotRead(checked.path, checked.error);
    else {
      const { path, file, options, read } = checked;
      if (!read.wellFormed) complain(message("cli/not-in-encoding", { path, encoding: read.encoding }), made.language);
      const own = entriesOf(file, path, names.get(path)!, made);
      for (const [index, { entry }] of own.entries()) {
        const links = linksFrom(entry.page, own, found.files.length > 1, made);
        await folder?.write(entry.page, await setPage(file, options, index, path, made, links));
      }
      sets.push(...own);
    }
    progress.step();
  }
  progress.clear();
  if (sets.length > 0) await folder?.write(indexName, indexPage(sets, made));
  return { sets: sets.length, unreadable };
}

function entriesOf(file: CheckedFile, path: string, name: string, made: Made): Indexed[] {
  return file.documents.map((_, index) => indexed(file, index, path, pageName(name, index), made));
}

/** To the index where it holds more than this page, and to the other sets of the file. */
function linksFrom(page: string, own: readonly Indexed[], moreFiles: boolean, { language }: Made): PageLink[] {
  const others = own.map(({ entry }) => entry).filter(entry => entry.page !== page);
  const index = { page: indexName, title: say(message("report/all-sets", {}), language) };
  return moreFiles || others.length > 0 ? [index, ...others] : [];
}
