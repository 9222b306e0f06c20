import path from "node:path";
import type { Metric } from "../../core/doors/reading";
import { type Studied, studyCsv, studySheets, studyYaml } from "../../core/doors/study";
import { type Language, message } from "../../core/doors/words";
import { maxTextLength } from "../../core/doors/workspace";
import { fileTroubleOf } from "../file-trouble";
import { readNamed } from "../read-named";
import { UsageError } from "../usage-error";

type Kind = "yaml" | "csv" | "workbook";

const kinds: Readonly<Record<string, Kind>> = {
  ".yaml": "yaml",
  ".yml": "yaml",
  ".csv": "csv",
  ".tsv": "csv",
  ".xlsx": "workbook",
  ".xlsm": "workbook",
};

export interface Source {
  readonly kind: Kind;
  study(own: readonly Metric[], sheet: string | undefined): Studied;
}

/**
 * Reads the file that targets are to be taken from.
 *
 * @throws UsageError where it cannot be read, or is of another kind
 */
export async function readSource(file: string, language: Language): Promise<Source> {
  const kind = kinds[path.extname(file).toLowerCase()];
  if (kind === undefined) throw new UsageError(message("init/from-kind", { path: file }));
  if (kind === "workbook") return workbook(file);
  const { text } = await readNamed(file, language);
  if (text.length > maxTextLength)
    throw new UsageError(message("read/too-large", { path: file, limit: maxTextLength }));
  if (text.includes("\0")) throw new UsageError(message("read/no-text", { path: file }));
  const study = kind === "yaml" ? studyYaml : studyCsv;
  return {
    kind,
    study(own, sheet) {
      if (sheet !== undefined) throw new UsageError(message("init/no-sheet", { path: file, sheet, sheets: [] }));
      return study(text, own);
    },
  };
}

/** What reads a workbook is loaded only where there is one. */
async function workbook(file: string): Promise<Source> {
  const { readWorkbook } = await import("./workbook");
  const sheets = await readWorkbook(file).catch(error => {
    const refused = fileTroubleOf(error);
    throw refused ? new UsageError(message("cli/cannot-read", { path: file, ...refused })) : error;
  });
  return {
    kind: "workbook",
    study(own, sheet) {
      const asked = sheets.filter(({ name }) => sheet === undefined || name === sheet);
      if (asked.length > 0) return studySheets(asked, own);
      throw new UsageError(
        message("init/no-sheet", { path: file, sheet: sheet ?? "", sheets: sheets.map(({ name }) => name) }),
      );
    },
  };
}
