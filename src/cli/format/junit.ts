import XMLBuilder from "fast-xml-builder";
import type { Finding, Severity } from "../../core/doors/checking";
import { type Message, message, rulePageAddress, say } from "../../core/doors/words";
import type { CheckFormat, CheckFormatOptions, FileResult } from "./check-format";
import { listedIn, reasonOf } from "./listed";
import { findingSaid } from "./offers";

/** An element: attributes have `@` before their names, and `#text` is what it holds. */
type Element = { readonly [name: string]: string | number | Element | readonly Element[] };

const severities: readonly Severity[] = ["info", "warning", "error"];

/**
 * JUnit's XML, as Jenkins (the schema of its xunit-plugin, junit-10.xsd) and GitLab read it: a suite for each file; in it a case for each rule that found something in a target set,
 * and for each set that nothing failed in. A case fails where what it found is at or above `--fail-on`; what is below stands in its
 * output. Where all is suppressed the case is skipped, with the reasons.
 */
export function junit({ language, failOn, inRepository }: CheckFormatOptions): CheckFormat {
  const builder = new XMLBuilder({
    attributeNamePrefix: "@",
    format: true,
    ignoreAttributes: false,
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
  });
  const said = (what: Message): string => say(what, language);
  const fails = ({ severity, suppressed }: Finding): boolean =>
    suppressed === null && failOn !== "never" && severities.indexOf(severity) >= severities.indexOf(failOn);

  const outcomeOf = (findings: readonly Finding[], result: FileResult): Element => {
    const failing = findings.filter(fails);
    const open = findings.filter(finding => finding.suppressed === null);
    const text = (shown: readonly Finding[]): string => shown.map(each => toldOf(each, result)).join("\n\n");
    if (failing.length > 0)
      return { failure: { ...headOf(failing[0]!), "@type": failing[0]!.severity, "#text": text(open) } };
    if (open.length > 0) return { "system-out": text(open) };
    const reasons = findings.flatMap(({ suppressed }) => (suppressed ? [reasonOf(suppressed, language)] : []));
    return { skipped: { "@message": oneLine([...new Set(reasons)].join("; ")) } };
  };
  const headOf = (finding: Finding): Element => ({ "@message": oneLine(said(finding.message)) });
  const toldOf = (finding: Finding, { path, lines }: FileResult): string => {
    const { line, column } = lines.position(finding.range.start);
    const severity = said(message("cli/severity", { severity: finding.severity }));
    const told = `${path}:${line}:${column}: ${severity}: ${findingSaid(finding, language)}`;
    return readable(`${told}\n${rulePageAddress(finding.rule, language)}`);
  };

  const casesOf = (result: FileResult): Element[] => {
    const { file, path } = result;
    const listed = listedIn(result);
    return file.documents.flatMap(({ document, part }) => {
      const name = part.name?.value ?? said(message("cli/explain/unnamed", { index: document.index + 1 }));
      const byRule = new Map<string, Finding[]>();
      for (const finding of listed.filter(each => each.document === document.index))
        byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
      const caseOf = (called: string, outcome: Element): Element => ({
        "@name": oneLine(called),
        "@classname": oneLine(path),
        ...outcome,
      });
      const found = [...byRule].map(([rule, findings]) => caseOf(`${name}: ${rule}`, outcomeOf(findings, result)));
      const isFine = !file.findings.some(finding => finding.document === document.index && fails(finding));
      return isFine ? [caseOf(name, {}), ...found] : found;
    });
  };
  const suiteOf = (path: string, cases: readonly Element[]): string => {
    const count = (outcome: string): number => cases.filter(each => Object.hasOwn(each, outcome)).length;
    return builder.build({
      testsuite: {
        "@name": oneLine(path),
        "@file": oneLine(inRepository(path)),
        "@tests": cases.length,
        "@failures": count("failure"),
        "@errors": count("error"),
        "@skipped": count("skipped"),
        testcase: cases,
      },
    });
  };
  return {
    saysWhatIsCut: false,
    saysFixes: true,
    start: () => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="Watermelon Lint">\n`,
    file: result => suiteOf(result.path, casesOf(result)),
    unreadable: (path, why) =>
      suiteOf(path, [
        {
          "@name": oneLine(path),
          "@classname": oneLine(path),
          error: { "@message": oneLine(said(why)), "@type": "unreadable" },
        },
      ]),
    end: () => "</testsuites>\n",
  };
}

/** What XML 1.0 allows (2.2, Char): other characters cannot be written in it, not even escaped. */
function readable(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "\ufffd");
}

/** For an attribute, in which a reader would take line ends for spaces. */
function oneLine(text: string): string {
  return readable(text).replace(/\s+/g, " ");
}
