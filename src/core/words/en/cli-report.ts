import type { Format } from "../format";

/** What the command `report` says. */
export const cliReport = {
  "cli/help/report": (_: object, _f: Format) =>
    "write a page for each target set, as the preview shows it, and an index of them all",
  "cli/help/report/out": (_: object, _f: Format) =>
    "the folder to write to; it is made where it is absent, and pages of an earlier report in it are replaced",
  "cli/help/report/force": (_: object, _f: Format) => "overwrite files too that are not pages of an earlier report",
  "cli/help/report/after": (_: object, _f: Format) =>
    "The pages open from disk and load nothing. Other files in the folder stay as they are.\n\n" +
    "Exit codes: 0 written, whatever was found; 2 wrong usage or configuration, or a file that cannot be read or written; " +
    "3 internal error; 4 no target file found.",
  "report/all-sets": (_: object, _f: Format) => "All target sets",
  "report/written": (a: { sets: number; path: string }, f: Format) =>
    `${f.count(a.sets, "target set", "target sets")}: ${a.path}`,
  "report/not-ours": (a: { path: string }, _f: Format) =>
    `${a.path} is not a page of an earlier report, so nothing was written. Choose another folder, or overwrite it with --force.`,
};
