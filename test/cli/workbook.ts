import { strToU8, zipSync } from "fflate";

type Cell =
  | string
  | number
  | null
  | { readonly formula: string; readonly value: string | number }
  | { readonly time: number };

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaged = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A workbook as Excel writes one, with its sheets by name. */
export function workbook(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  return archive(
    names,
    Object.values(sheets).map(rows => rows.map(rowText).join("")),
  );
}

/** A workbook with this in its sheets, right or wrong. */
export function archive(names: readonly string[], contents: readonly string[]): Uint8Array {
  const listed = names.map((name, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const related = names.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
  );
  const files: Record<string, string> = {
    "xl/workbook.xml": `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${xml}<Relationships xmlns="${packaged}">${related.join("")}<Relationship Id="s" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    "xl/styles.xml": `${xml}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="21"/></cellXfs></styleSheet>`,
  };
  for (const [at, content] of contents.entries())
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `${xml}<worksheet xmlns="${main}"><sheetData>${content}</sheetData></worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), { level: 9 });
}

function rowText(cells: readonly Cell[], row: number): string {
  const made = cells.map((cell, column) => cellText(cell, `${String.fromCharCode(65 + column)}${row + 1}`));
  return `<row r="${row + 1}">${made.join("")}</row>`;
}

function cellText(cell: Cell, at: string): string {
  if (cell === null) return "";
  if (typeof cell === "number") return `<c r="${at}"><v>${cell}</v></c>`;
  if (typeof cell === "string") return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
  if ("time" in cell) return `<c r="${at}" s="1"><v>${cell.time}</v></c>`;
  const kind = typeof cell.value === "string" ? ' t="str"' : "";
  return `<c r="${at}"${kind}><f>${escaped(cell.formula)}</f><v>${escaped(String(cell.value))}</v></c>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, each => `&#${each.charCodeAt(0)};`);
}
