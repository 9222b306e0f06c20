import type { CheckedDocument, Copy, Finding } from "../../core/doors/checking";
import { code, harmless } from "../../core/doors/pages";
import { type Language, type Message, message, rulePageAddress, say } from "../../core/doors/words";
import type { CheckFormat, FileResult, FormatOptions, Summary } from "./check-format";
import { fileLine } from "./file-line";

/** For a pull request or a meeting: the verdict of each file, its findings, and at the end what was decided to let be. */
export function checkMarkdown({ language }: FormatOptions): CheckFormat {
  /** The rows of what was decided to let be: all that is kept of a file. */
  const decisions: string[] = [];
  const said = (what: Message): string => say(what, language);
  return {
    saysWhatIsCut: true,
    saysFixes: true,
    start: () => `# ${said(message("cli/markdown/title", {}))}\n`,
    file: result => {
      decisions.push(...decisionsIn(result, language));
      return `\n${fileSection(result, language)}\n`;
    },
    end: summary =>
      [decisionLog(decisions, language), footer(summary, language)].filter(part => part !== "").join("\n"),
  };
}

function fileSection(result: FileResult, language: Language): string {
  const { path, lines, shown } = result;
  const said = (what: Message): string => say(what, language);
  const items = shown.map(finding => {
    const where = lines.position(finding.range.start).line;
    const head = `**${said(message("cli/severity", { severity: finding.severity }))}** ${code(`${path}:${where}`)}`;
    const offers = finding.fixes.map(
      ({ title, kind }) =>
        `  - ${harmless(said(message(kind === "fix" ? "cli/fix" : "cli/suggestion", { title: said(title) })))}`,
    );
    const page = `[${finding.rule}](${rulePageAddress(finding.rule, language)})`;
    const copies = finding.copies.map(copy => copyItem(copy, language));
    return [`- ${head} ${page}: ${harmless(said(finding.message))}`, ...offers, ...copies].join("\n");
  });
  return [
    `## ${harmless(path)}`,
    harmless(said(fileLine(result))),
    ...(items.length > 0 ? [items.join("\n")] : []),
  ].join("\n\n");
}

/** Text to copy in a fence of its own, longer than any within it. */
function copyItem({ title, text }: Copy, language: Language): string {
  const fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length + 1)));
  const lines = [`${fence}yaml`, ...text.split("\n"), fence].map(line => `    ${line}`);
  return [`  - ${harmless(say(message("cli/copy", { title: say(title, language) }), language))}`, "", ...lines].join(
    "\n",
  );
}

function decisionsIn({ path, file, lines }: FileResult, language: Language): string[] {
  const said = (what: Message): string => say(what, language);
  const none = said(message("cli/markdown/none", {}));
  return file.findings.flatMap(finding => {
    const { range, rule, suppressed } = finding;
    if (!suppressed) return [];
    const owner = ownerOf(
      finding,
      file.documents.find(({ document }) => document.index === finding.document),
    );
    return row([
      code(`${path}:${lines.position(range.start).line}`),
      `[${rule}](${rulePageAddress(rule, language)})`,
      harmless(said(finding.message)),
      suppressed.by === "comment" ? harmless(suppressed.reason) : said(message("baseline/known", {})),
      owner === null ? none : harmless(owner),
      (suppressed.by === "comment" ? suppressed.until : null) ?? none,
    ]);
  });
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

/** Whose target it is; null where the file does not say. */
function ownerOf({ targets }: Finding, checked: CheckedDocument | undefined): string | null {
  const target = checked?.part.targets.find(({ id }) => targets.includes(id));
  return (target?.owner ?? checked?.part.owner)?.value ?? null;
}

function decisionLog(decisions: readonly string[], language: Language): string {
  if (decisions.length === 0) return "";
  const said = (what: Message): string => say(what, language);
  const head = [
    message("cli/markdown/place", {}),
    message("cli/markdown/rule", {}),
    message("cli/markdown/finding", {}),
    message("cli/markdown/reason", {}),
    message("cli/markdown/owner", {}),
    message("cli/markdown/until", {}),
  ].map(said);
  return [
    `\n## ${said(message("cli/markdown/decisions", {}))}`,
    "",
    said(message("cli/markdown/decisions-lead", { count: decisions.length })),
    "",
    row(head),
    row(head.map(() => "---")),
    ...decisions,
    "",
  ].join("\n");
}

function footer({ files, counts, shown, toShow }: Summary, language: Language): string {
  if (files === 0) return "";
  const said = [
    message("cli/summary", { files, ...counts }),
    ...(shown < toShow ? [message("cli/cut", { shown, all: toShow })] : []),
  ];
  return `\n${said.map(each => harmless(say(each, language))).join("\n")}\n`;
}
