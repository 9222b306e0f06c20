import type { Texts } from "../message";
import { beside } from "./beside";
import { counted } from "./counted";

export const output = {
  "output/checked": (a, f) =>
    `${a.path}: ${a.verdicts.map(each => beside["day/verdict"](each, f)).join("; ")}: ${counted(a.counts, f)} (${f.number(a.took, 0)} ms)`,
  "output/forgotten": a => `${a.path}: geen normbestand meer`,
  "output/workspace": (a, f) =>
    `De werkruimte doorgenomen: ${f.count(a.files, "normbestand", "normbestanden")} (${f.number(a.took, 0)} ms)`,
} satisfies Partial<Texts>;
