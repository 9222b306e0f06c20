import { homepage } from "../../../package.json";
import type { Finding, Fix, Range, Severity } from "../../core/doors/checking";
import { rulePageAddress, say } from "../../core/doors/words";
import type { Lines } from "../../core/doors/workspace";
import type { CheckFormat, FileResult, FormatOptions } from "./check-format";

const severities: Readonly<Record<Severity, string>> = { error: "ERROR", warning: "WARNING", info: "INFO" };

/** A line and a column, both from 1; columns count bytes of UTF-8. */
interface BytePosition {
  readonly line: number;
  readonly column: number;
}

/** Reviewdog's Diagnostic Format, the message DiagnosticResult of its proto/rdf/reviewdog.proto as JSON, with suggestions. */
export function rdjson({ language }: FormatOptions): CheckFormat {
  let written = 0;
  const source = JSON.stringify({ name: "watermelon", url: homepage });
  const diagnosticOf = (finding: Finding, { path, file, lines }: FileResult): object => ({
    message: say(finding.message, language),
    location: { path, range: bytesOf(finding.range, lines) },
    severity: severities[finding.severity],
    code: { value: finding.rule, url: rulePageAddress(finding.rule, language) },
    suggestions: finding.fixes.map(fix => suggestionOf(fix, file.text, lines)),
  });
  return {
    saysWhatIsCut: false,
    saysFixes: true,
    start: () => `{"source":${source},"diagnostics":[`,
    file: result =>
      result.shown
        .map(finding => `${written++ === 0 ? "" : ","}\n${JSON.stringify(diagnosticOf(finding, result))}`)
        .join(""),
    end: () => "\n]}\n",
  };
}

/** A suggestion replaces one range: what lies between the edits of a fix is repeated in it. */
function suggestionOf({ edits }: Fix, whole: string, lines: Lines): object {
  const inOrder = [...edits].sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const range = { start: inOrder[0]!.range.start, end: inOrder.at(-1)!.range.end };
  let text = "";
  let at = range.start;
  for (const edit of inOrder) {
    text += whole.slice(at, edit.range.start) + edit.newText;
    at = edit.range.end;
  }
  return { range: bytesOf(range, lines), text };
}

function bytesOf({ start, end }: Range, lines: Lines): { start: BytePosition; end: BytePosition } {
  return { start: byteAt(start, lines), end: byteAt(end, lines) };
}

function byteAt(offset: number, lines: Lines): BytePosition {
  const { line, column } = lines.position(offset);
  return { line, column: Buffer.byteLength(lines.line(line).slice(0, column - 1)) + 1 };
}
