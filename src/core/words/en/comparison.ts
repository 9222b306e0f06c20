import type { Format } from "../format";

/** What a set is compared with; `name` of a file or a branch. */
export type Base =
  | { readonly kind: "saved" }
  | { readonly kind: "file"; readonly name: string }
  | { readonly kind: "branch"; readonly name: string };

export const comparison = {
  "comparison/heading": (a: { base: Base }, _f: Format) =>
    a.base.kind === "saved"
      ? "Compared with the saved version"
      : a.base.kind === "file"
        ? `Compared with ${a.base.name}`
        : `Compared with branch ${a.base.name}`,
  "comparison/point": (a: { base: Base }, _f: Format) =>
    a.base.kind === "saved" ? "saved version" : a.base.kind === "file" ? a.base.name : `branch ${a.base.name}`,
  "comparison/close": (_: object, _f: Format) => "Stop comparing",
  "comparison/nothing": (_: object, _f: Format) => "No target says anything else than it did.",
  "comparison/no-set": (_: object, _f: Format) => "There is no such target set there.",
  "comparison/unhelped": (_: object, _f: Format) => "Left unhelped, of 100 contacts",
  "comparison/from-to": (a: { before: number | null; after: number | null }, f: Format) => {
    const [before, after] = [a.before, a.after].map(value => (value === null ? "–" : f.number(value)));
    return before === after ? before! : `${before} → ${after}`;
  },
  "comparison/choose": (_: object, _f: Format) => "Compare with",
  "comparison/choose-file": (_: object, _f: Format) => "Which target file?",
  "comparison/choose-branch": (_: object, _f: Format) => "Which branch?",
  "comparison/saved": (_: object, _f: Format) => "The saved version",
  "comparison/file": (_: object, _f: Format) => "Another target file...",
  "comparison/branch": (_: object, _f: Format) => "A branch...",
  "comparison/absent": (_: object, _f: Format) =>
    "There is nothing to compare with: that version of the file cannot be read.",
};
