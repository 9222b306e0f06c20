import type { Command } from "commander";
import { type Language, type Message, message, say } from "../../core/doors/words";
import type { Done } from "../exit-code";
import { reviewFormatNames } from "../format/review-format";
import { optionIn } from "../help";
import { addFormatOption, addJudgingOptions, addShownOptions, findingOptionsOf } from "./finding-options";

/** `watermelon review`. */
export function declareReview(root: Command, language: Language, done: Done): void {
  const option = (flags: string, description: Message) => optionIn(language, flags, description);
  const command: Command = root
    .command("review")
    .description(say(message("cli/help/review", {}), language))
    .argument("[paths...]", say(message("cli/help/review-paths", {}), language), ["."])
    .addOption(option("--base <ref>", message("cli/help/base", {})).makeOptionMandatory())
    .addOption(option("--head <ref>", message("cli/help/head", {})));
  addFormatOption(command, language, reviewFormatNames);
  addShownOptions(command, language);
  command.addOption(option("--config <file>", message("cli/help/config", {})));
  addJudgingOptions(command, language);
  command
    .addHelpText("after", `\n${say(message("cli/help/review/exit-codes", {}), language)}`)
    .action(async (paths: readonly string[]) => {
      const given = command.optsWithGlobals();
      const { reviewCommand } = await import("../review-command");
      done(
        await reviewCommand(paths, {
          base: given.base,
          head: given.head,
          ...(await findingOptionsOf(given, language)),
          formats: given.format ?? [{ name: "pretty" }],
          failOn: given.failOn,
          minSeverity: given.minSeverity,
          maxFindings: given.maxFindings ?? Number.POSITIVE_INFINITY,
          color: given.color,
        }),
      );
    });
}
