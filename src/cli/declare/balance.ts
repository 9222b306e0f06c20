import type { Command } from "commander";
import { type Language, message, say } from "../../core/doors/words";
import type { Done } from "../exit-code";
import { balanceFormats } from "../format/balance-format";
import { optionIn } from "../help";
import { dateOf, oneOf } from "../option-values";
import { today } from "../today";

/** Declares `watermelon balance`. */
export function declareBalance(root: Command, language: Language, done: Done): void {
  const formats = Object.keys(balanceFormats);
  const command: Command = root
    .command("balance")
    .description(say(message("cli/help/balance", {}), language))
    .argument("<file>", say(message("cli/help/file", {}), language))
    .addOption(optionIn(language, "--apply", message("cli/help/apply", {})))
    .addOption(
      optionIn(language, "--format <format>", message("cli/help/balance-format", { formats }))
        .default("pretty")
        .argParser(text => oneOf("--format", formats, text)),
    )
    .addOption(optionIn(language, "--config <file>", message("cli/help/config", {})))
    .addOption(optionIn(language, "--as-of <date>", message("cli/help/as-of", {})).argParser(dateOf))
    .addHelpText("after", `\n${say(message("cli/help/balance/exit-codes", {}), language)}`)
    .action(async (file: string) => {
      const { apply = false, asOf, color, config, format, language: asked } = command.optsWithGlobals();
      const configured = { config, today: asOf ?? today(), language, languageAsked: asked !== undefined };
      const { balanceCommand } = await import("../balance-command");
      done(await balanceCommand(file, { ...configured, format, apply, color }));
    });
}
