import { mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type ReportPage, reportHtml, reportMark } from "../core/doors/report";
import { message } from "../core/doors/words";
import { fileTroubleOf } from "./file-trouble";
import { FileOutput } from "./output";
import { shownPath } from "./shown-path";
import { UsageError } from "./usage-error";

/** A page says what it is in its first bytes. */
const headBytes = 512;

/** The folder that a report is written to. Every page is moved to its place when it is whole. */
export class ReportFolder {
  private constructor(
    private readonly folder: string,
    private readonly force: boolean,
    private readonly shell: string,
  ) {}

  /**
   * Makes the folder where it is absent. `pages` are those that will be written, as far as is known.
   *
   * @throws UsageError where it cannot be made, and where a page would overwrite what is no page of a report and that is not asked for
   */
  static async open(path: string, force: boolean, pages: readonly string[]): Promise<ReportFolder> {
    try {
      await mkdir(path, { recursive: true });
    } catch (error) {
      const refused = fileTroubleOf(error);
      throw refused ? new UsageError(message("cli/cannot-write", { path, ...refused })) : error;
    }
    const folder = new ReportFolder(path, force, await readFile(join(__dirname, "../view/report.html"), "utf8"));
    for (const page of pages) await folder.refuseForeign(page);
    return folder;
  }

  /** @throws UsageError where it cannot be written, or would overwrite what is no page of a report */
  async write(name: string, page: ReportPage): Promise<void> {
    await this.refuseForeign(name);
    const output = await FileOutput.open(join(this.folder, name));
    try {
      await output.write(reportHtml(this.shell, page));
      await output.finish();
    } catch (error) {
      await output.discard();
      throw error;
    }
  }

  private async refuseForeign(name: string): Promise<void> {
    const path = join(this.folder, name);
    if (this.force || (await isOurs(path))) return;
    throw new UsageError(message("report/not-ours", { path: shownPath(path, process.cwd()) }));
  }
}

/** Whether a file is a page of a report, or absent, or cannot be read: writing will tell why. */
async function isOurs(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
      return buffer.toString("utf8", 0, bytesRead).includes(reportMark);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (fileTroubleOf(error)) return true;
    throw error;
  }
}
