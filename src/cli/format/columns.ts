import { widthOf } from "./terminal-text";

/** Rows with their cells below one another, each painted after it is measured; the last cell is not padded. */
export function columns(rows: readonly (readonly string[])[], paint: readonly ((text: string) => string)[]): string {
  const widths = paint.map((_, column) => Math.max(...rows.map(row => widthOf(row[column]!))));
  const lines = rows.map(row =>
    row
      .map((text, column) => {
        const gap = column === row.length - 1 ? "" : " ".repeat(widths[column]! - widthOf(text));
        return paint[column]!(text) + gap;
      })
      .join("  "),
  );
  return lines.map(line => `  ${line}`).join("\n");
}
