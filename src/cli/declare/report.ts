import type { Command } from "commander";
import { type Language, message, say } from "../../core/doors/words";
import type { Done } from "../exit-code";
import { optionIn } from "../help";
import { dateOf } from "../option-values";
import { today } from "../today";

/** Declares `watermelon report`. */
export function declareReport(root: Command, language: Language, done: Done): void {
  const command: Command = root
    .command("report")
    .description(say(message("cli/help/report", {}), language))
    .argument("[paths...]", say(message("cli/help/paths", {}), language), ["."])
    .addOption(optionIn(language, "--out <folder>", message("cli/help/report/out", {})).makeOptionMandatory())
    .addOption(optionIn(language, "--force", message("cli/help/report/force", {})))
    .addOption(optionIn(language, "--config <file>", message("cli/help/config", {})))
    .addOption(optionIn(language, "--as-of <date>", message("cli/help/as-of", {})).argParser(dateOf))
    .addHelpText("after", `\n${say(message("cli/help/report/after", {}), language)}`)
    .action(async (paths: readonly string[]) => {
      const { asOf, config, force = false, language: asked, out } = command.optsWithGlobals();
      const configured = { config, today: asOf ?? today(), language, languageAsked: asked !== undefined };
      const { reportCommand } = await import("../report-command");
      done(await reportCommand(paths, { ...configured, out, force }));
    });
}
