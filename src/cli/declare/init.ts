import type { Command } from "commander";
import { templateNames } from "../../core/doors/templates";
import { type Language, message, say } from "../../core/doors/words";
import type { Done } from "../exit-code";
import { optionIn } from "../help";
import { oneOf } from "../option-values";
import { today } from "../today";
import { UsageError } from "../usage-error";

/** `watermelon init`. */
export function declareInit(root: Command, language: Language, done: Done): void {
  const command: Command = root
    .command("init")
    .description(say(message("init/help", {}), language))
    .argument("[file]", say(message("init/help/file", { example: "voice.targets.yaml" }), language))
    .addOption(
      optionIn(language, "--template <template>", message("init/help/template", { templates: templateNames }))
        .default("voice")
        .argParser(text => oneOf("--template", templateNames, text)),
    )
    .addOption(optionIn(language, "--from <file>", message("init/help/from", {})))
    .addOption(optionIn(language, "--convert", message("init/help/convert", {})))
    .addOption(optionIn(language, "--sheet <name>", message("init/help/sheet", {})))
    .addOption(optionIn(language, "--dry-run", message("init/help/dry-run", {})))
    .action(async (file: string | undefined) => {
      const { convert = false, dryRun = false, from, language: asked, sheet, template } = command.optsWithGlobals();
      const options = { today: today(), language, languageAsked: asked !== undefined };
      if (from !== undefined) {
        const isAsked = command.getOptionValueSource("template") === "cli";
        if (isAsked) throw new UsageError(message("init/template-or-from", {}));
        const { initFromCommand } = await import("../init-from-command");
        return done(await initFromCommand({ from, file, convert, sheet, dryRun }, options));
      }
      if (convert || dryRun || sheet !== undefined) throw new UsageError(message("init/without-from", {}));
      const { initCommand } = await import("../init-command");
      done(await initCommand(file, template, options));
    });
}
