import type { Figures } from "../../day";
import type { Counts } from "../../finding";
import type { Format } from "../format";
import { beside } from "./beside";
import { counted } from "./counted";

export const output = {
  "output/checked": (a: { path: string; verdicts: readonly Figures[]; counts: Counts; took: number }, f: Format) =>
    `${a.path}: ${a.verdicts.map(each => beside["day/verdict"](each, f)).join("; ")}: ${counted(a.counts, f)} (${f.number(a.took, 0)} ms)`,
  "output/forgotten": (a: { path: string }, _f: Format) => `${a.path}: no target file any more`,
  "output/workspace": (a: { files: number; took: number }, f: Format) =>
    `Looked through the workspace: ${f.count(a.files, "target file", "target files")} (${f.number(a.took, 0)} ms)`,
};
