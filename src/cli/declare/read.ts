import type { Command } from "commander";
import { type Language, message, say } from "../../core/doors/words";
import type { Done } from "../exit-code";
import { optionIn } from "../help";
import { today } from "../today";
import { UsageError } from "../usage-error";

/** `watermelon read`. */
export function declareRead(root: Command, language: Language, done: Done): void {
  const command: Command = root
    .command("read")
    .description(say(message("read/help", {}), language))
    .usage("--phrases <file> | --metrics <file>")
    .addOption(optionIn(language, "--phrases <file>", message("read/help/phrases", {})))
    .addOption(optionIn(language, "--metrics <file>", message("read/help/metrics", {})))
    .addOption(optionIn(language, "--config <file>", message("cli/help/config", {})))
    .addHelpText("after", `\n${say(message("read/help/forms", {}), language)}`)
    .action(async () => {
      const { phrases, metrics, config, language: asked } = command.optsWithGlobals();
      if ((phrases === undefined) === (metrics === undefined)) throw new UsageError(message("read/one", {}));
      const configured = { config, today: today(), language, languageAsked: asked !== undefined };
      const { readCommand } = await import("../read-command");
      done(await readCommand(phrases === undefined ? { metrics } : { phrases }, configured));
    });
}
