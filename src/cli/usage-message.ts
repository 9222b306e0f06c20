import type { CommanderError } from "commander";
import { type Message, message } from "../core/doors/words";

/**
 * What commander found wrong with the command line, in our own words; undefined for what is no fault of the user's.
 * Commander hands over names and near names only inside its English text.
 */
export function usageMessage({ code, message: text }: CommanderError): Message | undefined {
  const name = /'([^']*)'/.exec(text)?.[1] ?? "";
  const near = /\(Did you mean (?:one of )?(.*)\?\)/.exec(text)?.[1]?.split(", ") ?? [];
  switch (code) {
    case "commander.unknownOption":
      return message("cli/unknown-option", { option: name, near });
    case "commander.unknownCommand":
      return message("cli/unknown-command", { command: name, near });
    case "commander.missingArgument":
      return message("cli/missing-argument", { name });
    case "commander.optionMissingArgument":
      return message("cli/missing-value", { option: name });
    case "commander.missingMandatoryOptionValue":
      return message("cli/missing-option", { option: name });
    case "commander.excessArguments":
      return message("cli/too-many-arguments", {});
    default:
      return undefined;
  }
}
