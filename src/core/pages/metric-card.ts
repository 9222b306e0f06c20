import { catalogue } from "../metrics";
import type { Metric } from "../metrics/metric";
import type { Language } from "../words/format";
import { inSentence } from "../words/in-sentence";
import { type Message, message } from "../words/message";
import { metricPageOf, say } from "../words/say";
import { bulleted, code, harmless } from "./markdown";

/** A metric's card in Markdown: its names, meaning and traps, as hover and `watermelon explain` show it. */
export function metricCardMarkdown(metric: Metric, language: Language): string {
  const abbreviation = metric.abbreviation ? ` (${metric.abbreviation})` : "";
  return `**${plain(metric, metric.name[language])}**${abbreviation} · ${code(metric.id)}\n\n${metricCardBody(metric, language)}`;
}

/** The card without its title. */
export function metricCardBody(metric: Metric, language: Language): string {
  const said = (what: Message): string => say(what, language);
  const { unit, direction, level } = metric;
  const page = metricPageOf(metric, language);
  const facts = [
    ...(metric.formula === "" ? [] : [message("page/formula", { formula: metric.formula })]),
    message("page/nature", { unit, direction, level }),
    ...(page ? [message("page/gamed", { text: page.gamed })] : []),
    ...(metric.pairs.length > 0 ? [message("page/pairs", { metrics: pairsOf(metric, language) })] : []),
    ...(metric.aliases[language].length > 0
      ? [message("page/aliases", { names: metric.aliases[language].map(each => plain(metric, each)) })]
      : []),
    ...(page?.sources ?? []).map(source => message("page/tagged", source)),
  ];
  return `${page ? `${page.definition}\n\n` : ""}${bulleted(facts.map(said))}\n`;
}

/** What an organisation calls its own metric is a text and no markup. */
function plain(metric: Metric, text: string): string {
  return catalogue.includes(metric) ? text : harmless(text);
}

function pairsOf({ pairs }: Metric, language: Language): string[] {
  return pairs.map(id => inSentence(catalogue.find(metric => metric.id === id)?.name[language] ?? id));
}
