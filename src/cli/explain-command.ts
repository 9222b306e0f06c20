import { existsSync } from "node:fs";
import { nearestRules, ruleById } from "../core/doors/checking";
import { greenDayMarkdown, ideasMarkdown, metricCardMarkdown, rulePageMarkdown } from "../core/doors/pages";
import { findMetric, nearestMetrics } from "../core/doors/reading";
import { type Language, learn, message } from "../core/doors/words";
import { Configured, type ConfiguredOptions } from "./configured";
import { type ExitCode, exitCode } from "./exit-code";
import { explainFile } from "./explain-file";
import { showMarkdown } from "./format/markdown";
import { print } from "./print";
import { terminalOf } from "./terminal";
import { UsageError } from "./usage-error";

/** Pages that are no rule's or metric's, by the names of their files in docs/. */
const pages = new Map<string, (language: Language) => string | Promise<string>>([
  ["green-day", greenDayMarkdown],
  ["ideas", (language: Language) => ideasMarkdown(language, ({ id }) => `\`${id}\``)],
]);

/** Names of metrics have neither. */
const isPath = /[/\\]|\.ya?ml$/i;

/** An organisation's own metrics are those that a target file in the working folder could name. */
const fileHere = ".targets.yaml";

export interface ExplainOptions extends ConfiguredOptions {
  readonly color: boolean;
}

/** `watermelon explain`: a rule's page, a metric's card, another page of docs/, or what a target file runs into, in words. */
export async function explainCommand(name: string, options: ExplainOptions): Promise<ExitCode> {
  const { color, language } = options;
  const markdown = await explanationOf(name, options);
  await print(showMarkdown(markdown, terminalOf(process.stdout, color, process.env)), language);
  return exitCode.clean;
}

async function explanationOf(name: string, options: ExplainOptions): Promise<string> {
  const { language } = options;
  const page = pages.get(name);
  if (page) {
    await learn(language, "documents", "pages");
    return page(language);
  }
  await learn(language, "pages");
  const rule = ruleById(name);
  if (rule) return rulePageMarkdown(rule, language);
  const configured = await Configured.open(options);
  const { metrics } = (await configured.settingsFor(fileHere)).check;
  const metric = isPath.test(name) ? null : findMetric(name, metrics);
  if (metric) return metricCardMarkdown(metric, language);
  if (existsSync(name)) return explainFile(name, configured);
  const near = [...nearestRules(name), ...nearestMetrics(name, metrics).map(({ id }) => id)];
  throw new UsageError(message("cli/nothing-to-explain", { name, near }));
}
