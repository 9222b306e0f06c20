import type { Command } from "commander";
import { type Language, message, say, templateNames } from "../../core";
import type { Done } from "../exit-code";
import { optionIn } from "../help";
import { oneOf } from "../option-values";
import { today } from "../today";

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
    .action(async (file: string | undefined) => {
      const { template, language: asked } = command.optsWithGlobals();
      const { initCommand } = await import("../init-command");
      done(await initCommand(file, template, { today: today(), language, languageAsked: asked !== undefined }));
    });
}
