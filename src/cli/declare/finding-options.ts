import type { Command } from "commander";
import { type Language, message } from "../../core/doors/words";
import { optionIn } from "../help";
import {
  countOf,
  dateOf,
  failingSeverities,
  formatOf,
  oneOf,
  shownSeverities,
  type WantedFormat,
} from "../option-values";
import { today } from "../today";

/** `--format`, of which several may be given. */
export function addFormatOption(command: Command, language: Language, names: readonly string[]): void {
  command.addOption(
    optionIn(language, "--format <format>", message("cli/help/format", { formats: names })).argParser(
      (text, before: readonly WantedFormat[] = []) => [...before, formatOf(names, text)],
    ),
  );
}

/** What decides which findings are shown and which fail. */
export function addShownOptions(command: Command, language: Language): void {
  command
    .addOption(
      optionIn(language, "--fail-on <severity>", message("cli/help/fail-on", {}))
        .default("error")
        .argParser(text => oneOf("--fail-on", failingSeverities, text)),
    )
    .addOption(
      optionIn(language, "--min-severity <severity>", message("cli/help/min-severity", {}))
        .default("info")
        .argParser(text => oneOf("--min-severity", shownSeverities, text)),
    )
    .addOption(
      optionIn(language, "--max-findings <number>", message("cli/help/max-findings", {})).argParser(text =>
        countOf("--max-findings", text),
      ),
    )
    .addOption(
      optionIn(language, "--rule <id=severity>", message("cli/help/rule", {})).argParser(
        (text, before: readonly string[] = []) => [...before, text],
      ),
    )
    .addOption(optionIn(language, "--baseline <file>", message("cli/help/baseline", {})));
}

/** Whether suppressions count, and for which day. */
export function addJudgingOptions(command: Command, language: Language): void {
  command
    .addOption(optionIn(language, "--no-suppressions", message("cli/help/no-suppressions", {})))
    .addOption(optionIn(language, "--as-of <date>", message("cli/help/as-of", {})).argParser(dateOf));
}

/** What is given of these options, and what stands in for the rest. The rules are loaded where one is named. */
export async function findingOptionsOf(given: ReturnType<Command["optsWithGlobals"]>, language: Language) {
  const rules = given.rule ? (await import("../rule-settings")).ruleSettingsOf(given.rule) : {};
  return {
    config: given.config,
    baseline: given.baseline,
    rules,
    obeySuppressions: given.suppressions,
    today: given.asOf ?? today(),
    language,
    languageAsked: given.language !== undefined,
  };
}
