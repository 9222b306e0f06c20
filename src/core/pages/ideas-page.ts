import { catalogue } from "../metrics";
import { allRules } from "../rules/all-rules";
import type { Rule } from "../rules/rule";
import type { Language } from "../words/format";
import { inSentence } from "../words/in-sentence";
import { type Message, message } from "../words/message";
import { formatIn, ideaOf, say } from "../words/say";
import type { SeedIdeaName } from "../words/seed-idea";
import { bulleted, section } from "./markdown";
import { type SeedIdea, seedIdeas } from "./seed-ideas";

/**
 * The page that maps every idea of the columns to what serves it, in Markdown.
 *
 * @param ruleNamed a rule's id in Markdown, with a link where the page can have one
 */
export function ideasMarkdown(language: Language, ruleNamed: (rule: Rule) => string): string {
  const said = (what: Message): string => say(what, language);
  const all = Object.entries(seedIdeas) as [SeedIdeaName, SeedIdea][];
  const columns = [...new Set(all.map(([, { column }]) => column))].map(column => {
    const ideas = all
      .filter(([, idea]) => idea.column === column)
      .map(([name, idea]) => ideaMarkdown(name, idea, language, ruleNamed));
    return section(said(message("page/column", { column })), ideas.join("\n\n"));
  });
  const about = said(message("ideas/about", { ideas: all.length }));
  return `${[`# ${said(message("ideas/title", {}))}`, about, ...columns].join("\n\n")}\n`;
}

function ideaMarkdown(
  name: SeedIdeaName,
  idea: SeedIdea,
  language: Language,
  ruleNamed: (rule: Rule) => string,
): string {
  const { title, says, model, preview, open } = ideaOf(name, language);
  const { list } = formatIn(language);
  const named = (names: readonly string[], what: (names: string) => Message): Message[] =>
    names.length > 0 ? [what(list(names))] : [];
  const rules = allRules.filter(({ id }) => idea.rules.includes(id)).map(ruleNamed);
  const metrics = catalogue
    .filter(({ id }) => idea.metrics.includes(id))
    .map(metric => `${inSentence(metric.name[language])} (\`${metric.id}\`)`);
  const keys = idea.keys.map(key => `\`${key}\``);
  const served = [
    ...named(rules, names => message("ideas/rules", { rules: rules.length, names })),
    ...named(metrics, names => message("ideas/metrics", { metrics: metrics.length, names })),
    ...named(keys, names => message("ideas/keys", { keys: keys.length, names })),
    ...(model ? [message("ideas/model", { text: model })] : []),
    ...(preview ? [message("ideas/preview", { text: preview })] : []),
    ...(open ? [message("ideas/open", { text: open })] : []),
  ];
  return `### ${title}\n\n${says}\n\n${bulleted(served.map(each => say(each, language)))}`;
}
