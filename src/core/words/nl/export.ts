import type { ExportKind } from "../en/export";
import type { Texts } from "../message";

const kinds: Readonly<Record<ExportKind, readonly [name: string, what: string]>> = {
  html: ["Pagina (HTML)", "het hele voorbeeld in één bestand dat in elke browser opent"],
  markdown: ["Tekst (Markdown)", "het hele voorbeeld in woorden en tabellen"],
  svg: ["Grafiek (SVG)", "één grafiek, scherp op elk formaat"],
  png: ["Grafiek (PNG)", "één grafiek als afbeelding"],
};

export const exporting = {
  "export/button": () => "Exporteren",
  "export/choose": () => "Het voorbeeld exporteren als",
  "export/kind": a => kinds[a.kind][0],
  "export/kind-what": a => kinds[a.kind][1],
  "export/choose-chart": () => "Welke grafiek?",
  "export/no-chart": () =>
    "Er is geen grafiek om te exporteren: het bestand geeft niet op waar grafieken uit getekend worden.",
  "export/saved": a => `Geëxporteerd naar ${a.name}.`,
  "export/open": () => "Openen",
  "export/failed": a => `Kan ${a.name} niet schrijven: ${a.reason}`,
} satisfies Partial<Texts>;
