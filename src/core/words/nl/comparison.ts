import type { Texts } from "../message";

export const comparison = {
  "comparison/heading": a =>
    a.base.kind === "saved"
      ? "Vergeleken met de opgeslagen versie"
      : a.base.kind === "file"
        ? `Vergeleken met ${a.base.name}`
        : `Vergeleken met branch ${a.base.name}`,
  "comparison/point": a =>
    a.base.kind === "saved" ? "opgeslagen versie" : a.base.kind === "file" ? a.base.name : `branch ${a.base.name}`,
  "comparison/close": () => "Niet meer vergelijken",
  "comparison/nothing": () => "Geen norm zegt iets anders dan eerst.",
  "comparison/no-set": () => "Die normenset staat daar niet.",
  "comparison/unhelped": () => "Ongeholpen, van de 100 contacten",
  "comparison/from-to": (a, f) => {
    const [before, after] = [a.before, a.after].map(value => (value === null ? "–" : f.number(value)));
    return before === after ? before! : `${before} → ${after}`;
  },
  "comparison/choose": () => "Vergelijken met",
  "comparison/choose-file": () => "Welk normbestand?",
  "comparison/choose-branch": () => "Welke branch?",
  "comparison/saved": () => "De opgeslagen versie",
  "comparison/file": () => "Een ander normbestand...",
  "comparison/branch": () => "Een branch...",
  "comparison/absent": () => "Er is niets om mee te vergelijken: die versie van het bestand is niet te lezen.",
} satisfies Partial<Texts>;
