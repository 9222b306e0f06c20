import type { Terminal } from "../terminal";
import { linkTo, plainSpaces } from "./terminal-text";
import { wrap } from "./wrap";

const item = /^(- |\d+\. |> )(.*)$/;

/**
 * Shows Markdown of our own pages on a terminal: headings, paragraphs, lists, quotes, tables and code, with emphasis
 * and links on one line. Elsewhere the Markdown stays as it is, for a pager or another program.
 */
export function showMarkdown(markdown: string, terminal: Terminal): string {
  if (!terminal.isTerminal) return markdown;
  let inCode = false;
  const rows = markdown.split("\n").flatMap(row => {
    if (row.startsWith("```")) {
      inCode = !inCode;
      return [];
    }
    return inCode ? [terminal.colors.cyan(`    ${row}`)] : shownRow(row, terminal);
  });
  return plainSpaces(rows.join("\n"));
}

function shownRow(row: string, terminal: Terminal): string[] {
  const { colors, width } = terminal;
  const heading = /^#+ (.*)$/.exec(row);
  if (heading) return [colors.bold(withoutMarks(heading[1]!))];
  if (row.startsWith("|")) return [inline(row, terminal)];
  const [, mark = "", text = row] = item.exec(row) ?? [];
  const indent = " ".repeat(mark.length);
  return wrap(text, width - mark.length).map((line, index) => inline((index === 0 ? mark : indent) + line, terminal));
}

/** Emphasis spans no line break here: pages emphasise single words. */
function inline(row: string, { colors, links }: Terminal): string {
  return row
    .replace(/\*\*([^*]+)\*\*/g, (_, text: string) => colors.bold(text))
    .replace(/`([^`]+)`/g, (_, text: string) => colors.cyan(text))
    .replace(/<(https:[^>]+)>/g, (_, address: string) => (links ? linkTo(address) : address));
}

function withoutMarks(text: string): string {
  return text.replace(/[*`]/g, "");
}
