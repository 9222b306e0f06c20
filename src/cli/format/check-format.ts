import type { CheckedFile, Counts, Finding, Severity } from "../../core/doors/checking";
import { type Language, learn, type Message } from "../../core/doors/words";
import type { Lines } from "../../core/doors/workspace";
import type { Terminal } from "../terminal";

/** A checked file and which of its findings are to be shown. */
export interface FileResult {
  readonly path: string;
  readonly file: CheckedFile;
  readonly lines: Lines;
  readonly shown: readonly Finding[];
  /** Of all its findings. */
  readonly counts: Counts;
  /** Rules that it was held against. */
  readonly rules: number;
  /** Its whole text before and after its fixes, where they are only shown. */
  readonly fixed?: { readonly before: string; readonly after: string } | undefined;
}

export interface Summary {
  readonly files: number;
  /** Of all findings, shown or not. */
  readonly counts: Counts;
  readonly shown: number;
  /** Findings that `--min-severity` leaves to be shown. */
  readonly toShow: number;
  readonly leastSeverity: Severity;
  /** Files and folders that could not be read. */
  readonly unreadable: number;
}

/** Writes a check as text, file by file, so that it takes no more memory for more files. */
export interface CheckFormat {
  /** Whether `end` says that findings were cut. */
  readonly saysWhatIsCut: boolean;
  /** Whether it says what can be done: working that out takes longer than finding. */
  readonly saysFixes: boolean;
  start(): string;
  file(result: FileResult): string | Promise<string>;
  /** A file or folder that could not be read, for formats that have a place for that; standard error says it in any case. */
  unreadable?(path: string, said: Message): string;
  end(summary: Summary): string | Promise<string>;
}

export interface FormatOptions {
  readonly language: Language;
  readonly terminal: Terminal;
}

export interface CheckFormatOptions extends FormatOptions {
  /** Least severity that makes the check fail. */
  readonly failOn: Severity | "never";
  /** The path of a file as forges know it: from the root of its repository; absolute where it lies outside. */
  readonly inRepository: (path: string) => string;
}

/** Makes a format ready to write. */
export type Load = (options: CheckFormatOptions) => Promise<CheckFormat>;

/** The formats of `watermelon check` by name; each is loaded when it is asked for. */
export const checkFormats: Readonly<Record<string, Load>> = {
  pretty: async options => (await import("./pretty")).pretty(options),
  compact: async options => (await import("./compact")).compact(options),
  markdown: async options => (await import("./check-markdown")).checkMarkdown(options),
  json: async options => (await import("./json")).json(options),
  sarif: async options => {
    await learn(options.language, "pages");
    return (await import("./sarif")).sarif(options);
  },
  github: async options => {
    await learn(options.language, "pages");
    return (await import("./github")).github(options);
  },
  gitlab: async options => (await import("./gitlab")).gitlab(options),
  junit: async options => (await import("./junit")).junit(options),
  rdjson: async options => (await import("./rdjson")).rdjson(options),
};

/** What a check can be written as: the formats that have a name for users, and the diff of `--fix-dry-run`. */
export const resultFormats: Readonly<Record<string, Load>> = {
  ...checkFormats,
  diff: async options => (await import("./fix-diff")).fixDiff(options),
};
