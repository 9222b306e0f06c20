import { allRules, type CheckedDocument, check, type Finding } from "../core/doors/checking";
import { type Language, learn, type Message, message, pageOf, say } from "../core/doors/words";
import { Lines } from "../core/doors/workspace";
import type { Configured } from "./configured";
import { explainAssessment } from "./explain-assessment";
import { harmless } from "./format/terminal-text";
import { partsBeside } from "./parts-of-files";
import { readNamed } from "./read-named";

const cannotTell = "measurement/cannot-tell";

/**
 * What a target file rewards and runs into, in words, as Markdown: for each of its target sets the days, the findings, what
 * can be done about them, and what could not be told.
 *
 * What the target files beside it hold of the same sets is judged with it.
 *
 * @throws UsageError where the file cannot be read, or its configuration is broken
 */
export async function explainFile(path: string, configured: Configured): Promise<string> {
  await configured.refuseBroken([path]);
  const language = await configured.languageFor([path]);
  await learn(language, "preview", "pages");
  const { text } = await readNamed(path, language);
  const { said, ...beside } = await partsBeside(path, text, configured);
  const file = await check(text, { ...(await configured.optionsFor(path)), ...beside });
  const lines = new Lines(file.text);
  const parts: string[][] = [];
  const holding = file.documents.filter(({ document }) => document.root);
  for (const document of holding.length > 0 ? holding : file.documents) {
    const findings = file.findings.filter(finding => finding.document === document.document.index);
    const rewards = await explainAssessment(file, document, language);
    parts.push(explained(path, document, rewards, findings, lines, language));
  }
  const together = said ? [[say(said, language)]] : [];
  return [...together, ...parts].map(part => `${part.map(harmlessLines).join("\n\n")}\n`).join("\n");
}

function explained(
  path: string,
  { document, part }: CheckedDocument,
  rewards: readonly string[],
  findings: readonly Finding[],
  lines: Lines,
  language: Language,
): string[] {
  const said = (what: Message): string => say(what, language);
  const open = findings.filter(finding => finding.suppressed === null);
  const suppressed = findings.flatMap(finding => (finding.suppressed ? [{ finding, by: finding.suppressed }] : []));
  const told = open.filter(finding => finding.rule !== cannotTell);
  const untold = open.filter(finding => finding.rule === cannotTell);
  return [
    `# ${part.name?.value ?? said(message("cli/explain/unnamed", { index: document.index + 1 }))}`,
    said(message("cli/explain/targets", { path, targets: part.targets.map(({ id }) => id) })),
    ...rewards,
    ...(told.length > 0 ? [`## ${said(message("cli/explain/found", {}))}`] : []),
    ...told.flatMap(finding => explainedFinding(finding, lines, language)),
    ...(told.length === 0 ? [said(message("cli/explain/nothing", { rules: allRules.length }))] : []),
    ...(untold.length > 0 ? [`## ${said(message("cli/explain/untold", {}))}`] : []),
    ...untold.map(finding => said(finding.message)),
    ...(suppressed.length > 0 ? [`## ${said(message("cli/explain/suppressed", {}))}`] : []),
    ...suppressed.flatMap(({ finding, by }) => [
      said(finding.message),
      said(by.by === "comment" ? message("cli/explain/suppressed-because", by) : message("baseline/known", {})),
    ]),
  ];
}

function explainedFinding({ fixes, message: main, range, rule, severity }: Finding, lines: Lines, language: Language) {
  const where = message("cli/explain/where", { severity, line: lines.position(range.start).line });
  const choices = fixes.map(({ title }) => `- ${say(title, language)}`).join("\n");
  return [
    `### ${pageOf(rule, language)?.title ?? rule} (${say(where, language)})`,
    say(main, language),
    ...(choices === "" ? [] : [`${say(message("cli/explain/can-do", {}), language)}\n\n${choices}`]),
  ];
}

/** What comes from a target file must not steer the terminal; the lines are ours. */
function harmlessLines(text: string): string {
  return text.split("\n").map(harmless).join("\n");
}
