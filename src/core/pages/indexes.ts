import { catalogue } from "../metrics";
import type { Facet } from "../metrics/metric";
import { allRules } from "../rules/all-rules";
import type { Rule } from "../rules/rule";
import type { Language } from "../words/format";
import { type Message, message } from "../words/message";
import { pageOf, say } from "../words/say";
import { cell, section, table } from "./markdown";
import { metricCardBody } from "./metric-card";
import { rulesByTopic } from "./topics";

/**
 * All rules in a table: id, severity and title.
 *
 * @param linkTo the address of a rule's page, as seen from where the table stands
 */
export function rulesTable(rules: readonly Rule[], language: Language, linkTo: (ruleId: string) => string): string {
  const head = [message("page/rule", {}), message("page/severity-heading", {}), message("page/finds-heading", {})];
  const rows = rules.map(({ id, severity }) => [
    `[${id}](${linkTo(id)})`,
    say(message("page/severity", { severity }), language),
    cell(pageOf(id, language)?.title ?? ""),
  ]);
  return table(
    head.map(each => say(each, language)),
    rows,
  );
}

/** The index of the rule pages, by topic. */
export function rulesIndexMarkdown(language: Language, linkTo: (ruleId: string) => string): string {
  const topics = [...rulesByTopic()].map(([topic, rules]) =>
    section(say(message("page/topic", { topic }), language), rulesTable(rules, language, linkTo)),
  );
  const about = message("page/rules/about", { rules: allRules.length });
  return whole(message("page/rules", {}), about, topics, language);
}

/** The whole catalogue of metrics, by facet. */
export function metricsMarkdown(language: Language): string {
  const facets = [...new Set(catalogue.map(({ facet }) => facet))].map(facet =>
    section(say(message("page/facet", { facet }), language), cardsOf(facet, language)),
  );
  const about = message("page/metrics/about", { metrics: catalogue.length });
  return whole(message("page/metrics", {}), about, facets, language);
}

function cardsOf(facet: Facet, language: Language): string {
  const cards = catalogue
    .filter(metric => metric.facet === facet)
    .map(metric => {
      const abbreviation = metric.abbreviation ? ` (${metric.abbreviation})` : "";
      const title = `### ${metric.name[language]}${abbreviation}`;
      return `${title}\n\n\`${metric.id}\`\n\n${metricCardBody(metric, language)}`;
    });
  return cards.join("\n").trimEnd();
}

function whole(title: Message, about: Message, sections: readonly string[], language: Language): string {
  return `${[`# ${say(title, language)}`, say(about, language), ...sections].join("\n\n")}\n`;
}
