import type { Command } from "commander";
import { type Language, type Message, message, say } from "../../core/doors/words";
import type { Done } from "../exit-code";
import { optionIn } from "../help";
import { listFormats } from "../list-format";
import { countOf, oneOf } from "../option-values";
import { numberOf, shareOf, timeOf } from "../quantity-values";

/** `watermelon staffing`. */
export function declareStaffing(root: Command, language: Language, done: Done): void {
  const option = (name: string, value: string, description: Message, read: (option: string, text: string) => number) =>
    optionIn(language, `${name} <${value}>`, description).argParser(text => read(name, text));
  const command: Command = root
    .command("staffing")
    .description(say(message("staffing-command/help", {}), language))
    .usage("--contacts <number> --interval <time> --handle-time <time> [options]")
    .addOption(
      option("--contacts", "number", message("staffing-command/help/contacts", {}), numberOf).makeOptionMandatory(),
    )
    .addOption(
      option("--interval", "time", message("staffing-command/help/interval", {}), timeOf).makeOptionMandatory(),
    )
    .addOption(
      option("--handle-time", "time", message("staffing-command/help/handle-time", {}), timeOf).makeOptionMandatory(),
    )
    .addOption(option("--agents", "number", message("staffing-command/help/agents", {}), countOf))
    .addOption(option("--within", "time", message("staffing-command/help/within", {}), timeOf))
    .addOption(option("--at-least", "share", message("staffing-command/help/at-least", {}), shareOf))
    .addOption(option("--patience", "time", message("staffing-command/help/patience", {}), timeOf))
    .addOption(
      optionIn(language, "--format <format>", message("cli/help/list-format", { formats: listFormats }))
        .default("pretty")
        .argParser(text => oneOf("--format", listFormats, text)),
    )
    .addHelpText("after", `\n${say(message("staffing-command/help/examples", {}), language)}`)
    .action(async () => {
      const { format, color, contacts, interval, handleTime, agents, within, atLeast, patience } =
        command.optsWithGlobals();
      const { staffingCommand } = await import("../staffing-command");
      const question = { contacts, interval, handleTime, agents, within, atLeast, patience };
      done(await staffingCommand(question, { format, language, color }));
    });
}
