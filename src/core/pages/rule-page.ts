import type { Finding, Fix } from "../finding";
import type { Example, Option, Rule } from "../rules/rule";
import { Lines } from "../source/lines";
import type { Language } from "../words/format";
import { type Message, message } from "../words/message";
import type { RulePage } from "../words/rule-page";
import { formatIn, pageOf, say } from "../words/say";
import { type CheckedExample, checkExample } from "./example-findings";
import { bulleted, cell, fenced, quoted, section, table } from "./markdown";

/** Examples of each kind that a page shows; a rule's first ones are the plainest. */
const mostExamples = 3;

/**
 * A rule's page in Markdown: what hover, `watermelon explain` and docs/ show. The findings in it are those that the rule
 * makes of its own examples.
 */
export async function rulePageMarkdown(rule: Rule, language: Language): Promise<string> {
  const prose = pageOf(rule.id, language);
  if (!prose) throw new Error(`The rule ${rule.id} has no page.`);
  const said = (what: Message): string => say(what, language);
  const checked = await Promise.all(rule.examples.bad.map(each => checkExample(rule, each)));
  const severity = said(message("page/severity", { severity: rule.severity }));
  const confidence = said(message("page/confidence", { confidence: rule.confidence }));
  const evidence = prose.evidence.map((text, index) =>
    said(message("page/tagged", { tag: rule.evidence[index]!, text })),
  );
  return [
    `# ${prose.title}`,
    `\`${rule.id}\` · ${severity} · ${confidence}`,
    prose.finds,
    section(said(message("page/harm", {})), prose.harm),
    section(said(message("page/bad", {})), badExamples(checked, language)),
    section(said(message("page/good", {})), goodExamples(rule)),
    section(said(message("page/offers", {})), offers(checked, language)),
    section(said(message("page/evidence", {})), bulleted(evidence)),
    section(said(message("page/limits", {})), prose.limits),
    section(said(message("page/not-when", {})), prose.notWhen),
    section(said(message("page/options", {})), options(rule, prose, language)),
    section(said(message("page/serves", {})), bulleted(rule.serves.map(idea => said(message("page/idea", { idea }))))),
    said(message("page/since", { version: rule.since })),
  ]
    .filter(part => part !== "")
    .join("\n\n")
    .concat("\n");
}

function badExamples(checked: readonly CheckedExample[], language: Language): string {
  return checked
    .slice(0, mostExamples)
    .map(each => badExample(each, language))
    .join("\n\n");
}

function badExample({ text, findings }: CheckedExample, language: Language): string {
  const lines = new Lines(text);
  const told = findings.map(finding => {
    const { line } = lines.position(finding.range.start);
    const main = message("page/finding", { line, message: say(finding.message, language) });
    const offers = finding.fixes.map(fix => offerSaid(fix, language));
    return [quoted(say(main, language)), ...(offers.length > 0 ? [bulleted(offers)] : [])].join("\n\n");
  });
  return [fenced(withMarks(text, findings, lines), "yaml"), ...told].join("\n\n");
}

function offerSaid({ kind, title }: Fix, language: Language): string {
  const id = kind === "fix" ? "page/fix" : "page/suggestion";
  return say(message(id, { title: say(title, language) }), language);
}

/** What the rule offers anywhere in its examples, one of each sort. */
function offers(checked: readonly CheckedExample[], language: Language): string {
  const fixes = checked.flatMap(({ findings }) => findings.flatMap(finding => finding.fixes));
  if (fixes.length === 0) return say(message("page/no-offer", {}), language);
  const sorts = new Map(fixes.map(fix => [`${fix.kind} ${fix.title.id}`, fix] as const).reverse());
  const said = [...sorts.values()].reverse().map(fix => offerSaid(fix, language));
  return `${say(message("page/offers/about", {}), language)}\n\n${bulleted(said)}`;
}

/** The text with a comment line of carets below each place that is found. */
function withMarks(text: string, findings: readonly Finding[], lines: Lines): string {
  const marks = new Map<number, string>();
  for (const { range } of findings) {
    const { line, column } = lines.position(range.start);
    const end = lines.position(range.end);
    const stop = end.line === line ? end.column : lines.line(line).length + 1;
    const before = (marks.get(line) ?? "#").padEnd(column - 1);
    marks.set(line, before + "^".repeat(Math.max(1, stop - 1 - before.length)));
  }
  const rows = text.trimEnd().split("\n");
  return rows.flatMap((row, index) => (marks.has(index + 1) ? [row, marks.get(index + 1)!] : [row])).join("\n");
}

function goodExamples({ examples }: Rule): string {
  const shown = examples.good.slice(0, mostExamples);
  return shown.map(({ yaml }: Example) => fenced(yaml.trim(), "yaml")).join("\n\n");
}

function options({ options }: Rule, prose: RulePage, language: Language): string {
  const said = (what: Message): string => say(what, language);
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    defaultOf(option, language),
    cell(prose.options?.[name] ?? ""),
  ]);
  if (rows.length === 0) return said(message("page/no-options", {}));
  const head = [message("page/option", {}), message("page/default", {}), message("page/meaning", {})].map(said);
  return table(head, rows);
}

function defaultOf({ value, unit }: Option, language: Language): string {
  const format = formatIn(language);
  if (unit === "share") return format.share(value);
  return unit === "seconds" ? format.time(value) : format.number(value, 2);
}
