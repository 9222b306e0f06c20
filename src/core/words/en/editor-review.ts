import type { Format } from "../format";

/** What the editor says of a review beside what the command line's says. */
export const editorReview = {
  "editor-review/no-git": (_: object, _f: Format) =>
    "There is no git here, so there is nothing to review against: this editor has no git extension, as in the browser, or it is switched off.",
  "editor-review/no-repository": (_: object, _f: Format) =>
    "What is open here is not in a git repository that the editor has opened, so there is nothing to review against.",
  "editor-review/choose": (_: object, _f: Format) => "Review all changes since these files parted from",
  "editor-review/other": (_: object, _f: Format) => "Another branch, tag or commit...",
  "editor-review/which": (_: object, _f: Format) => "Name or number, as git knows it",
  "editor-review/reading": (a: { base: string }, _f: Format) => `Reading the target files as they were at ${a.base}`,
  "editor-review/new": (a: { said: string }, _f: Format) => `New: ${a.said}`,
  "editor-review/heading": (a: { base: string }, _f: Format) => `Changes since ${a.base}`,
  "editor-review/end": (_: object, _f: Format) => "End review",
  "editor-review/nothing": (_: object, _f: Format) => "Nothing changed: the targets say and reward what they did.",
  "editor-review/nothing-here": (_: object, _f: Format) => "In this file no target says anything else than it did.",
  "editor-review/files": (_: object, _f: Format) => "Changed files",
  "editor-review/file": (a: { name: string; changes: number; fresh: number }, f: Format) =>
    `${a.name}: ${f.count(a.changes, "change", "changes")}${a.fresh > 0 ? `, ${f.count(a.fresh, "new finding", "new findings")}` : ""}`,
};
