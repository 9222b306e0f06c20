import { code, harmless } from "../../core/doors/pages";
import type { FoundIn } from "../../core/doors/review";
import { type Language, type Message, message, rulePageAddress, say } from "../../core/doors/words";
import { figuresOf, Lines } from "../../core/doors/workspace";
import type { Compared } from "../review/compare-sides";
import { changeRows } from "./change-row";
import type { CheckFormat, CheckFormatOptions, FileResult } from "./check-format";
import { suggestionOf } from "./forge-suggestion";
import { offerSaid } from "./offers";

/** For a pull request: the sentence first, then the changes, what they do, and the findings. Nothing where nothing changed. */
export function reviewMarkdown(compared: Compared, { language }: CheckFormatOptions): CheckFormat {
  const { review } = compared;
  const said = (what: Message): string => harmless(say(what, language));
  let findings = 0;
  const section = (title: Message, lines: readonly string[]): string =>
    lines.length === 0 ? "" : `\n### ${said(title)}\n\n${lines.join("\n")}\n`;
  return {
    saysWhatIsCut: true,
    saysFixes: true,
    start: () => {
      if (!review.headline) return "";
      return [
        `**${said(review.headline)}**\n`,
        table(compared, language),
        section(message("review/rewards", {}), rewards(compared, said)),
      ].join("");
    },
    file: result => {
      const head =
        findings === 0 ? `\n### ${said(message("review/new-findings", { count: review.newFindings.length }))}\n` : "";
      findings += result.shown.length;
      return `${result.shown.length > 0 ? head : ""}${result.shown.map(finding => findingItem(finding, result, compared, language)).join("")}`;
    },
    end: ({ shown, toShow }) => {
      const cut = shown < toShow ? `\n${said(message("cli/cut", { shown, all: toShow }))}\n` : "";
      const solved = review.solvedFindings.map(each => solvedItem(each, compared, language));
      return cut + section(message("review/solved-findings", { count: solved.length }), solved);
    },
  };
}

function table(compared: Compared, language: Language): string {
  const said = (what: Message): string => harmless(say(what, language));
  const rows = changeRows(compared, language);
  if (rows.length === 0) return "";
  const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  const head = [
    message("review/column-what", {}),
    message("review/column-before", {}),
    message("review/column-after", {}),
    message("review/column-effect", {}),
    message("review/column-guards", {}),
    message("review/column-place", {}),
  ].map(said);
  const cell = (written: string): string => (written === "" ? "–" : harmless(written));
  const more = compared.review.changes.length - rows.length;
  return [
    "",
    row(head),
    row(head.map(() => "---")),
    ...rows.map(({ what, before, after, effect, guards, place }) =>
      row([cell(what), cell(before), cell(after), cell(effect), cell(guards), code(place)]),
    ),
    ...(more > 0 ? ["", said(message("review/more-changes", { count: more }))] : []),
    "",
  ].join("\n");
}

function rewards({ review: { assessments } }: Compared, said: (what: Message) => string): string[] {
  return assessments.map(({ set, path, before, after }) => {
    const figures = { before: before && figuresOf(before), after: after && figuresOf(after) };
    return `- ${said(message("review/from-to", { name: set ?? path, ...figures }))}`;
  });
}

function findingItem(
  finding: FileResult["shown"][number],
  { path, lines }: FileResult,
  compared: Compared,
  language: Language,
): string {
  const severity = harmless(say(message("cli/severity", { severity: finding.severity }), language));
  const place = code(`${path}:${lines.position(finding.range.start).line}`);
  const page = `[${finding.rule}](${rulePageAddress(finding.rule, language)})`;
  const offers = finding.fixes.map((fix, index) => {
    const block = index === 0 ? suggestionOf(fix, compared.after.get(path)!) : null;
    return `  - ${harmless(offerSaid(fix, language))}\n${block ? `\n${indented(block)}\n\n` : ""}`;
  });
  const head = `\n- **${severity}** ${place} ${page}: ${harmless(say(finding.message, language))}\n`;
  return `${head}${offers.join("")}`;
}

/** Within the item of the list. */
function indented(block: string): string {
  return block
    .split("\n")
    .map(line => (line === "" ? line : `    ${line}`))
    .join("\n");
}

function solvedItem({ finding, path }: FoundIn, { before }: Compared, language: Language): string {
  const line = new Lines(before.get(path)!.file.text).position(finding.range.start).line;
  return `- ${code(`${path}:${line}`)} [${finding.rule}](${rulePageAddress(finding.rule, language)})`;
}
