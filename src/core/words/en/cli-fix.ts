import type { Format } from "../format";

/** What `watermelon check` says of fixes and of standard input. */
export const cliFix = {
  "cli/fix/done": (a: { path: string; titles: readonly string[] }, f: Format) =>
    [`${a.path}: ${f.count(a.titles.length, "finding", "findings")} fixed.`, ...a.titles.map(each => `  ${each}`)].join(
      "\n",
    ),
  "cli/fix/would": (a: { path: string; titles: readonly string[] }, f: Format) =>
    [
      `${a.path}: ${f.count(a.titles.length, "finding", "findings")} can be fixed.`,
      ...a.titles.map(each => `  ${each}`),
    ].join("\n"),
  "cli/fix/not-in-encoding": (a: { path: string; encoding: string }, _f: Format) =>
    `${a.path} is not valid ${a.encoding} and is not fixed: what cannot be read would be lost. Save the file as UTF-8.`,
  "cli/stdin-and-paths": (_: object, _f: Format) =>
    "--stdin-filepath checks standard input alone: leave out the other paths.",
  "cli/help/fix": (_: object, _f: Format) =>
    "make the safe fixes, which change no number and no meaning, and show what remains",
  "cli/help/fix-dry-run": (_: object, _f: Format) =>
    "write nothing: show as a unified diff what --fix would do; the exit code is by what would remain",
  "cli/help/stdin-filepath": (_: object, _f: Format) =>
    "check standard input as if it were this file; with --fix the fixed text goes to standard output",
};
