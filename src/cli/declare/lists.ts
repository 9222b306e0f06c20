import type { Command } from "commander";
import { type Language, type Message, message, say } from "../../core/doors/words";
import type { Done } from "../exit-code";
import { optionIn } from "../help";
import { listFormats } from "../list-format";
import { oneOf } from "../option-values";

/** `watermelon rules` and `watermelon metrics`. */
export function declareLists(root: Command, language: Language, done: Done): void {
  const list = (name: string, description: Message): Command =>
    root
      .command(name)
      .description(say(description, language))
      .addOption(
        optionIn(language, "--format <format>", message("cli/help/list-format", { formats: listFormats }))
          .default("pretty")
          .argParser(text => oneOf("--format", listFormats, text)),
      );
  const rules = list("rules", message("cli/help/rules", {})).action(async () => {
    const { format, color } = rules.optsWithGlobals();
    const { rulesCommand } = await import("../rules-command");
    done(await rulesCommand({ format, language, color }));
  });
  const metrics = list("metrics", message("cli/help/metrics", {})).action(async () => {
    const { format, color } = metrics.optsWithGlobals();
    const { metricsCommand } = await import("../metrics-command");
    done(await metricsCommand({ format, language, color }));
  });
}
