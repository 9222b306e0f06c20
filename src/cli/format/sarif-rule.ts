import type { ReportingConfiguration, ReportingDescriptor } from "sarif";
import { type Confidence, ruleById, type Severity } from "../../core/doors/checking";
import { rulePageMarkdown } from "../../core/doors/pages";
import { type Language, pageOf, rulePageAddress } from "../../core/doors/words";

export const levels: Readonly<Record<Severity, ReportingConfiguration.level>> = {
  error: "error",
  warning: "warning",
  info: "note",
};

/** How GitHub calls the share of true findings among all of a rule. */
const precisions: Readonly<Record<Confidence, string>> = { certain: "very-high", likely: "high", possible: "medium" };

/** A rule with its page as help. */
export async function sarifRule(id: string, language: Language): Promise<ReportingDescriptor> {
  const rule = ruleById(id)!;
  const { title, finds, harm, limits } = pageOf(id, language)!;
  return {
    id,
    shortDescription: { text: withoutMarks(title) },
    fullDescription: { text: withoutMarks(finds) },
    helpUri: rulePageAddress(id, language),
    help: { text: withoutMarks([finds, harm, limits].join("\n\n")), markdown: await rulePageMarkdown(rule, language) },
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: [id.split("/")[0]!],
      precision: precisions[rule.confidence],
      "problem.severity": rule.severity === "info" ? "recommendation" : rule.severity,
    },
  };
}

function withoutMarks(markdown: string): string {
  return markdown.replace(/\*\*|`/g, "");
}
