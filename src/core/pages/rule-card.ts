import type { Rule } from "../rules/rule";
import type { Language } from "../words/format";
import { message } from "../words/message";
import { pageOf, say } from "../words/say";

/** A rule in Markdown where its page is too long: its title and what it finds. */
export function ruleCardMarkdown({ id, severity }: Rule, language: Language): string {
  const prose = pageOf(id, language)!;
  return `**${prose.title}** · \`${id}\` · ${say(message("page/severity", { severity }), language)}\n\n${prose.finds}\n`;
}
