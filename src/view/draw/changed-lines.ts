import type { ChangedLine } from "../../core/picture/changed-lines";
import { type Child, h } from "./element";

const signNames = { "-": "removed", "+": "added", " ": "same" } as const;

/** The lines of the file that something changes, folded away; nothing where there are none. */
export function drawChangedLines(label: string, lines: readonly ChangedLine[]): Child {
  return (
    lines.length > 0 &&
    h(
      "details",
      {},
      h("summary", {}, label),
      h(
        "div",
        { class: "lines", role: "group", "aria-label": label },
        dedented(lines).map(({ sign, text }) => h("code", { class: signNames[sign] }, `${sign} `, h("bdi", {}, text))),
      ),
    )
  );
}

/** Without the indentation that all lines share: there is little room beside the words. */
function dedented(lines: readonly ChangedLine[]): ChangedLine[] {
  const indents = lines.filter(({ text }) => /^\s*[^\s…]/.test(text)).map(({ text }) => text.search(/\S/));
  const shared = indents.length > 0 ? Math.min(...indents) : 0;
  return lines.map(({ sign, text }) => ({
    sign,
    text: text.startsWith(" ".repeat(shared)) ? text.slice(shared) : text,
  }));
}
