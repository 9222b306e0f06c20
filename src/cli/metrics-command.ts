import { catalogue } from "../core/doors/reading";
import { type Language, languages, learn, message, metricPageOf, say } from "../core/doors/words";
import { type ExitCode, exitCode } from "./exit-code";
import { columns } from "./format/columns";
import { jsonText } from "./format/json-text";
import type { ListOptions } from "./list-format";
import { print } from "./print";
import { type Colors, terminalOf } from "./terminal";

/** `watermelon metrics`: the catalogue, by facet. */
export async function metricsCommand({ format, language, color }: ListOptions): Promise<ExitCode> {
  const { colors } = terminalOf(process.stdout, color, process.env);
  await Promise.all(languages.map(each => learn(each, "pages")));
  await print(format === "json" ? asJson() : asText(language, colors), language);
  return exitCode.clean;
}

/** With what each metric means, in both languages. */
function asJson(): string {
  const metrics = catalogue.map(metric => {
    const [en, nl] = [metricPageOf(metric, "en")!, metricPageOf(metric, "nl")!];
    return {
      ...metric,
      definition: { en: en.definition, nl: nl.definition },
      gamed: { en: en.gamed, nl: nl.gamed },
      sources: en.sources.map(({ tag, text }, index) => ({ text: { en: text, nl: nl.sources[index]!.text }, tag })),
    };
  });
  return `${jsonText({ version: 1, metrics })}\n`;
}

function asText(language: Language, { bold, dim }: Colors): string {
  const facets = [...new Set(catalogue.map(({ facet }) => facet))];
  const parts = facets.map(facet => {
    const rows = catalogue
      .filter(metric => metric.facet === facet)
      .map(({ id, abbreviation, name }) => [id, abbreviation ?? "", name[language]]);
    return `${bold(say(message("page/facet", { facet }), language))}\n${columns(rows, [text => text, dim, text => text])}`;
  });
  return `${parts.join("\n\n")}\n`;
}
