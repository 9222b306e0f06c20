import type { Finding, Severity } from "../../core/doors/checking";
import { type Message, message, pageOf, rulePageAddress, say } from "../../core/doors/words";
import type { CheckFormat, CheckFormatOptions, FileResult } from "./check-format";
import { findingSaid } from "./offers";
import { plainSpaces } from "./terminal-text";

/** GitHub shows so many annotations of each severity for a step, which keeps a job below its limit of 50 as well; it drops the rest in silence. */
const mostOfSeverity = 10;

const commands: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * Annotations for GitHub Actions, as workflow commands: the most severe first and no more than GitHub shows. A last line says how
 * many there are besides.
 */
export function github({ language, inRepository }: CheckFormatOptions): CheckFormat {
  const kept: Readonly<Record<Severity, string[]>> = { error: [], warning: [], info: [] };
  let all = 0;
  const keep = (severity: Severity, make: () => string): string => {
    all++;
    if (kept[severity].length < mostOfSeverity) kept[severity].push(make());
    return "";
  };
  return {
    saysWhatIsCut: false,
    saysFixes: true,
    start: () => "",
    file: result => {
      for (const finding of result.shown)
        keep(finding.severity, () => {
          const title = `${pageOf(finding.rule, language)!.title} (${finding.rule})`;
          const said = `${findingSaid(finding, language)}\n${rulePageAddress(finding.rule, language)}`;
          return command(
            finding.severity,
            { file: inRepository(result.path), ...placeOf(finding, result), title },
            said,
          );
        });
      return "";
    },
    unreadable: (path: string, said: Message) =>
      keep("error", () => command("error", { file: inRepository(path) }, say(said, language))),
    end: () => {
      const annotations = [...kept.error, ...kept.warning, ...kept.info];
      const rest =
        annotations.length < all
          ? [`${plainSpaces(say(message("formats/annotated", { shown: annotations.length, all }), language))}\n`]
          : [];
      return [...annotations, ...rest].join("");
    },
  };
}

/** GitHub takes columns only where a place begins and ends on one line. */
function placeOf({ range }: Finding, { lines }: FileResult): Readonly<Record<string, number>> {
  const start = lines.position(range.start);
  const end = lines.position(range.end);
  return start.line === end.line
    ? { line: start.line, endLine: end.line, col: start.column, endColumn: end.column }
    : { line: start.line, endLine: end.line };
}

/** One workflow command on a line of its own. */
function command(severity: Severity, properties: Readonly<Record<string, string | number>>, said: string): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${commands[severity]} ${written.join(",")}::${inData(said)}\n`;
}

function inData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function inProperty(text: string): string {
  return inData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
