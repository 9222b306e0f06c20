import type { Format } from "../format";

/** What the formats of the command line say for themselves. */
export const formats = {
  "formats/annotated": (a: { shown: number; all: number }, f: Format) =>
    `GitHub shows ${f.number(a.shown)} of ${f.count(a.all, "finding", "findings")} as annotations, the most severe first. ` +
    "--format markdown lists them all.",
};
