import { published } from "../../core/doors/assessing";
import type { CheckedDocument, Finding } from "../../core/doors/checking";
import { type Language, rulePageAddress, say } from "../../core/doors/words";
import type { Lines } from "../../core/doors/workspace";
import type { CheckFormat, FileResult, FormatOptions } from "./check-format";
import { editsOf, rangeOf } from "./json-range";
import { jsonText } from "./json-text";
import { listedIn, reasonOf } from "./listed";

/** Version 1 of the format, as in schemas/check-output.schema.json; a line for each file. */
export function json({ language }: FormatOptions): CheckFormat {
  let files = 0;
  return {
    saysWhatIsCut: false,
    saysFixes: true,
    start: () => `{"version":1,"files":[`,
    file: async result => `${files++ === 0 ? "" : ","}\n${jsonText(await fileOf(result, language))}`,
    end: ({ files: all, counts }) => `\n],"summary":${jsonText({ files: all, ...counts })}}\n`,
  };
}

async function fileOf(result: FileResult, language: Language): Promise<object> {
  const { path, file, lines } = result;
  return {
    path,
    documents: await Promise.all(file.documents.map(documentOf)),
    findings: listedIn(result).map(finding => findingOf(finding, lines, language)),
  };
}

async function documentOf({ part, assessment, sensitivity }: CheckedDocument): Promise<object> {
  return { name: part.name?.value ?? null, assessment: published(assessment, await sensitivity()) };
}

/** A finding as the format has it. */
export function findingOf(finding: Finding, lines: Lines, language: Language): object {
  const { rule, severity, confidence, document, targets, fingerprint } = finding;
  return {
    rule,
    severity,
    confidence,
    message: say(finding.message, language),
    document,
    targets,
    range: rangeOf(finding.range, lines),
    related: finding.related.map(({ message, range }) => ({
      message: say(message, language),
      range: rangeOf(range, lines),
    })),
    fixes: finding.fixes.map(({ title, kind, edits }) => ({
      title: say(title, language),
      kind,
      edits: editsOf(edits, lines),
    })),
    ...(finding.copies.length > 0 && {
      copies: finding.copies.map(({ title, kind, text }) => ({ title: say(title, language), kind, text })),
    }),
    fingerprint,
    help: rulePageAddress(rule, language),
    suppressed: finding.suppressed && {
      reason: reasonOf(finding.suppressed, language),
      until: finding.suppressed.by === "comment" ? finding.suppressed.until : null,
    },
  };
}
