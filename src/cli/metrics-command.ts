import { catalogue } from "../core/doors/reading";
import { type Language, message, say } from "../core/doors/words";
import { type ExitCode, exitCode } from "./exit-code";
import { columns } from "./format/columns";
import { jsonText } from "./format/json-text";
import type { ListOptions } from "./list-format";
import { print } from "./print";
import { type Colors, terminalOf } from "./terminal";

/** `watermelon metrics`: the catalogue, by facet. */
export async function metricsCommand({ format, language, color }: ListOptions): Promise<ExitCode> {
  const { colors } = terminalOf(process.stdout, color, process.env);
  const text = format === "json" ? `${jsonText({ version: 1, metrics: catalogue })}\n` : asText(language, colors);
  await print(text, language);
  return exitCode.clean;
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
