import { widthOf } from "./terminal-text";

/**
 * `text` in lines of at most `width` columns, broken at plain spaces only, so that a number stays with its unit. A word
 * that is longer than a line keeps a line of its own. Line ends in the text are kept.
 */
export function wrap(text: string, width: number): string[] {
  return text.split("\n").flatMap(paragraph => wrapParagraph(paragraph, width));
}

function wrapParagraph(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
