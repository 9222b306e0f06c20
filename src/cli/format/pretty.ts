import type { Finding, Fix, Severity } from "../../core/doors/checking";
import { type Message, message, rulePageAddress, say } from "../../core/doors/words";
import type { Colors } from "../terminal";
import type { CheckFormat, FileResult, FormatOptions, Summary } from "./check-format";
import { excerpt, withoutBlankEnd } from "./excerpt";
import { fileLine } from "./file-line";
import { type Marking, quote, roomIn } from "./quote";
import { harmless, linkTo, plainSpaces } from "./terminal-text";
import { wrap } from "./wrap";

const indent = "  ";

const paintOf: Readonly<Record<Severity, (colors: Colors) => (text: string) => string>> = {
  error: colors => colors.red,
  warning: colors => colors.yellow,
  info: colors => colors.cyan,
};

/** For people: each finding with its lines, then a line for each file, and a summary. */
export function pretty(options: FormatOptions): CheckFormat {
  /** Lines of files without findings stand together; findings stand apart. */
  let afterLine = false;
  return {
    saysWhatIsCut: true,
    saysFixes: true,
    start: () => "",
    file: result => {
      const gap = afterLine && result.shown.length > 0 ? "\n" : "";
      afterLine = result.shown.length === 0;
      const blocks = result.shown.map(finding => `${findingBlock(finding, result, options)}\n\n`);
      return `${gap}${blocks.join("")}${fileLineOf(result, options)}${afterLine ? "" : "\n"}`;
    },
    end: summary => (summary.files > 0 ? `${afterLine ? "\n" : ""}${summaryLines(summary, options)}` : ""),
  };
}

/** A finding with its lines of the file, what it says, and what can be done. */
export function findingBlock(finding: Finding, result: FileResult, options: FormatOptions): string {
  const { colors, links, width } = options.terminal;
  const paint = paintOf[finding.severity](colors);
  const paragraph = (text: string, paintLine = (line: string): string => line): string[] =>
    wrap(text, width - indent.length).map(line => paintLine(plainSpaces(line)));
  const address = rulePageAddress(finding.rule, options.language);
  const rows = [
    ...quotes(finding, result, options, paint),
    "",
    ...paragraph(inWords(finding.message, options)),
    ...finding.fixes.flatMap(fix => paragraph(inWords(offered(fix, options), options), colors.green)),
    ...finding.copies.flatMap(copy => [
      ...paragraph(inWords(message("cli/copy", { title: say(copy.title, options.language) }), options), colors.green),
      ...copy.text.split("\n").map(line => indent + plainSpaces(harmless(line))),
    ]),
    colors.dim(say(message("cli/help-at", { address: links ? linkTo(address) : address }), options.language)),
  ];
  return [heading(finding, result, options, paint), ...rows.map(row => (row === "" ? "" : indent + row))].join("\n");
}

function heading(
  { range, rule, severity }: Finding,
  { path, lines }: FileResult,
  options: FormatOptions,
  paint: (text: string) => string,
): string {
  const { bold } = options.terminal.colors;
  const { line, column } = lines.position(range.start);
  const place = `${harmless(path)}:${line}:${column}`;
  return `${bold(place)} ${paint(inWords(message("cli/severity", { severity }), options))} ${bold(rule)}`;
}

function quotes(
  { range, related }: Finding,
  { file, lines }: FileResult,
  { language, terminal: { colors, width } }: FormatOptions,
  paint: (text: string) => string,
): string[] {
  const places: (Marking & { readonly range: Finding["range"] })[] = [
    { range: withoutBlankEnd(file.text, range), mark: "^", paint, label: "" },
    ...related.map(each => ({
      range: withoutBlankEnd(file.text, each.range),
      mark: "-",
      paint: colors.blue,
      label: harmless(say(each.message, language)),
    })),
  ];
  const lastLine = Math.max(...places.map(each => lines.position(each.range.end).line));
  const layout = {
    width: width - indent.length,
    numberWidth: String(lastLine).length,
    paintGutter: colors.dim,
  };
  return places.flatMap(place => quote(excerpt(lines, place.range, roomIn(layout)), place, layout));
}

function offered({ kind, title }: Fix, { language }: FormatOptions): Message {
  const id = kind === "fix" ? "cli/fix" : "cli/suggestion";
  return message(id, { title: say(title, language) });
}

function fileLineOf(result: FileResult, options: FormatOptions): string {
  const { colors } = options.terminal;
  const { path, counts } = result;
  const paint = counts.errors > 0 ? colors.red : counts.warnings > 0 ? colors.yellow : colors.dim;
  return `${colors.bold(harmless(path))}: ${paint(plainSpaces(inWords(fileLine(result), options)))}\n`;
}

function summaryLines(
  { files, counts, shown, toShow, leastSeverity, unreadable }: Summary,
  options: FormatOptions,
): string {
  const below = counts.errors + counts.warnings + counts.infos - toShow;
  const said: Message[] = [
    message("cli/summary", { files, ...counts }),
    ...(below > 0 ? [message("cli/below-severity", { count: below, least: leastSeverity })] : []),
    ...(shown < toShow ? [message("cli/cut", { shown, all: toShow })] : []),
    ...(unreadable > 0 ? [message("cli/incomplete", { files: unreadable })] : []),
  ];
  return said.map(each => `${plainSpaces(inWords(each, options))}\n`).join("");
}

/** What comes from a target file must not steer the terminal. */
function inWords(said: Message, { language }: FormatOptions): string {
  return harmless(say(said, language));
}
