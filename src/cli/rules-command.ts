import { allRules, type Rule } from "../core/doors/checking";
import { rulesByTopic } from "../core/doors/pages";
import { type Language, learn, message, pageOf, rulePageAddress, say } from "../core/doors/words";
import { type ExitCode, exitCode } from "./exit-code";
import { columns } from "./format/columns";
import { jsonText } from "./format/json-text";
import type { ListOptions } from "./list-format";
import { print } from "./print";
import { type Colors, terminalOf } from "./terminal";

/** `watermelon rules`: every rule, by topic. */
export async function rulesCommand({ format, language, color }: ListOptions): Promise<ExitCode> {
  await learn(language, "pages");
  const { colors } = terminalOf(process.stdout, color, process.env);
  await print(format === "json" ? asJson(language) : asText(language, colors), language);
  return exitCode.clean;
}

function asText(language: Language, { bold, dim }: Colors): string {
  const parts = [...rulesByTopic()].map(([topic, rules]) => {
    const rows = rules.map(rule => [
      rule.id,
      say(message("cli/severity", rule), language),
      pageOf(rule.id, language)?.title ?? "",
    ]);
    return `${bold(say(message("page/topic", { topic }), language))}\n${columns(rows, [text => text, dim, text => text])}`;
  });
  return `${parts.join("\n\n")}\n`;
}

function asJson(language: Language): string {
  const rules = allRules.map((rule: Rule) => ({
    id: rule.id,
    severity: rule.severity,
    confidence: rule.confidence,
    since: rule.since,
    serves: rule.serves,
    title: pageOf(rule.id, language)?.title,
    finds: pageOf(rule.id, language)?.finds,
    options: Object.entries(rule.options).map(([name, { value, unit }]) => ({
      name,
      default: value,
      unit,
      about: pageOf(rule.id, language)?.options?.[name],
    })),
    help: rulePageAddress(rule.id, language),
  }));
  return `${jsonText({ version: 1, rules })}\n`;
}
