import type { Command } from "commander";
import { type Language, message, say } from "../../core/doors/words";
import type { Done } from "../exit-code";
import { optionIn } from "../help";
import { dateOf } from "../option-values";
import { today } from "../today";

/** `watermelon explain`. */
export function declareExplain(root: Command, language: Language, done: Done): void {
  const command: Command = root
    .command("explain")
    .description(say(message("cli/help/explain", {}), language))
    .argument("<name>", say(message("cli/help/name", {}), language))
    .addOption(optionIn(language, "--config <file>", message("cli/help/config", {})))
    .addOption(optionIn(language, "--as-of <date>", message("cli/help/as-of", {})).argParser(dateOf))
    .action(async (name: string) => {
      const { asOf, color, config, language: asked } = command.optsWithGlobals();
      const configured = { config, today: asOf ?? today(), language, languageAsked: asked !== undefined };
      const { explainCommand } = await import("../explain-command");
      done(await explainCommand(name, { ...configured, color }));
    });
}
