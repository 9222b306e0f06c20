import type { Format } from "../format";

/** What takes the preview out of the editor. */
export type ExportKind = "html" | "markdown" | "svg" | "png";

const kinds: Readonly<Record<ExportKind, readonly [name: string, what: string]>> = {
  html: ["Page (HTML)", "the whole preview in one file that opens in any browser"],
  markdown: ["Text (Markdown)", "the whole preview in words and tables"],
  svg: ["Chart (SVG)", "one chart, sharp at any size"],
  png: ["Chart (PNG)", "one chart as a picture"],
};

export const exporting = {
  "export/button": (_: object, _f: Format) => "Export",
  "export/choose": (_: object, _f: Format) => "Export the preview as",
  "export/kind": (a: { kind: ExportKind }, _f: Format): string => kinds[a.kind][0],
  "export/kind-what": (a: { kind: ExportKind }, _f: Format): string => kinds[a.kind][1],
  "export/choose-chart": (_: object, _f: Format) => "Which chart?",
  "export/no-chart": (_: object, _f: Format) =>
    "There is no chart to export: the file does not declare what charts are drawn from.",
  "export/saved": (a: { name: string }, _f: Format) => `Exported to ${a.name}.`,
  "export/open": (_: object, _f: Format) => "Open",
  "export/failed": (a: { name: string; reason: string }, _f: Format) => `Cannot write ${a.name}: ${a.reason}`,
};
