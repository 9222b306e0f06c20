import { type Finding, type Lines, say } from "../../src/core";

/** What a person would judge: the line with the range under it, what is said in both languages, and what is offered. */
export function picture(lines: Lines, finding: Finding): string {
  const start = lines.position(finding.range.start);
  const end = lines.position(finding.range.end);
  const text = lines.line(start.line);
  const width = end.line === start.line ? Math.max(1, end.column - start.column) : text.length - start.column + 1;
  return [
    `${start.line}:${start.column} ${finding.severity} ${finding.rule} (${finding.confidence})`,
    `    ${text}`,
    `    ${" ".repeat(start.column - 1)}${"^".repeat(width)}`,
    `  en: ${say(finding.message, "en")}`,
    `  nl: ${say(finding.message, "nl")}`,
    ...finding.related.map(each => `  at ${lines.position(each.range.start).line}: ${say(each.message, "en")}`),
    ...finding.fixes.map(each => `  ${each.kind}: ${say(each.title, "en")}`),
    ...finding.copies.flatMap(each => [
      `  to copy: ${say(each.title, "en")}`,
      ...each.text.split("\n").map(line => `    | ${line}`),
    ]),
  ].join("\n");
}
