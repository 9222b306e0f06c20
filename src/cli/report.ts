import { resolve } from "node:path";
import type { Severity } from "../core/doors/checking";
import { type Language, type Message, message } from "../core/doors/words";
import { type CheckFormat, type FileResult, type Load, resultFormats, type Summary } from "./format/check-format";
import type { WantedFormat } from "./option-values";
import { FileOutput, type Output } from "./output";
import { repositoryPaths } from "./repository-path";
import { standardOutput } from "./standard-output";
import { plain, terminalOf } from "./terminal";
import { UsageError } from "./usage-error";

export interface ReportOptions {
  readonly formats: readonly WantedFormat[];
  readonly language: Language;
  readonly color: boolean;
  readonly failOn: Severity | "never";
  /** The formats by name; those of a check without it. */
  readonly known?: Readonly<Record<string, Load>>;
}

/** The result of a check in every format that was asked for, each at its own place. */
export class Report {
  private readonly parts: { readonly format: CheckFormat; readonly output: Output }[] = [];

  private constructor() {}

  /** @throws UsageError where two formats have one place, or a file cannot be written */
  static async open({ formats, language, color, failOn, known = resultFormats }: ReportOptions): Promise<Report> {
    const places = new Set<string>();
    for (const { file } of formats) {
      const place = file === undefined ? "" : resolve(file);
      if (places.has(place)) throw new UsageError(twice(file));
      places.add(place);
    }
    const report = new Report();
    const inRepository = repositoryPaths(process.cwd());
    try {
      for (const wanted of formats) {
        const toFile = wanted.file !== undefined;
        const terminal = toFile ? plain : terminalOf(process.stdout, color, process.env);
        const format = await known[wanted.name]!({ language, terminal, failOn, inRepository });
        const output = toFile ? await FileOutput.open(wanted.file) : standardOutput(language);
        report.parts.push({ format, output });
      }
    } catch (error) {
      await report.discard();
      throw error;
    }
    return report;
  }

  /** Whether nobody reads any of it any more. */
  get unread(): boolean {
    return this.parts.length > 0 && this.parts.every(({ output }) => output.closed);
  }

  /** Whether every format itself says that findings were cut. */
  get saysFixes(): boolean {
    return this.parts.some(({ format }) => format.saysFixes);
  }

  get saysWhatIsCut(): boolean {
    return this.parts.every(({ format }) => format.saysWhatIsCut);
  }

  start(): Promise<void> {
    return this.write(format => format.start());
  }

  file(result: FileResult): Promise<void> {
    return this.write(format => format.file(result));
  }

  unreadable(path: string, said: Message): Promise<void> {
    return this.write(format => format.unreadable?.(path, said) ?? "");
  }

  async finish(summary: Summary): Promise<void> {
    await this.write(format => format.end(summary));
    for (const { output } of this.parts) await output.finish();
  }

  async discard(): Promise<void> {
    for (const { output } of this.parts) await output.discard();
  }

  private async write(text: (format: CheckFormat) => string | Promise<string>): Promise<void> {
    for (const { format, output } of this.parts) await output.write(await text(format));
  }
}

function twice(file: string | undefined): Message {
  return file === undefined ? message("cli/one-format", {}) : message("cli/one-file", { path: file });
}
