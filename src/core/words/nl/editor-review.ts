import type { Texts } from "../message";

/** Wat de editor van een review zegt naast wat de opdrachtregel zegt. */
export const editorReview = {
  "editor-review/no-git": () =>
    "Hier is geen git, dus er is niets om mee te vergelijken: deze editor heeft geen git-extensie, zoals in de browser, of die staat uit.",
  "editor-review/no-repository": () =>
    "Wat hier open is, ligt niet in een git-repository die de editor heeft geopend, dus er is niets om mee te vergelijken.",
  "editor-review/choose": () => "Beoordeel alle wijzigingen sinds deze bestanden zich afsplitsten van",
  "editor-review/other": () => "Een andere branch, tag of commit...",
  "editor-review/which": () => "Naam of nummer, zoals git die kent",
  "editor-review/reading": a => `De normbestanden lezen zoals ze waren bij ${a.base}`,
  "editor-review/new": a => `Nieuw: ${a.said}`,
  "editor-review/heading": a => `Wijzigingen sinds ${a.base}`,
  "editor-review/end": () => "Review beëindigen",
  "editor-review/nothing": () => "Er is niets gewijzigd: de normen zeggen en belonen hetzelfde als eerst.",
  "editor-review/nothing-here": () => "In dit bestand zegt geen norm iets anders dan eerst.",
  "editor-review/files": () => "Gewijzigde bestanden",
  "editor-review/file": (a, f) =>
    `${a.name}: ${f.count(a.changes, "wijziging", "wijzigingen")}${a.fresh > 0 ? `, ${f.count(a.fresh, "nieuwe bevinding", "nieuwe bevindingen")}` : ""}`,
} satisfies Partial<Texts>;
