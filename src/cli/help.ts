import { Command, Option } from "commander";
import { type Language, type Message, message, say } from "../core/doors/words";

/** A command that speaks the user's language, throws in place of ending the process, and leaves errors to its caller. */
export function commandIn(language: Language, name: string): Command {
  const said = (what: Message): string => say(what, language);
  const withDefault = (description: string, value: unknown): string =>
    typeof value === "string" ? `${description} ${said(message("cli/help/default", { value }))}` : description;
  return new Command(name)
    .exitOverride()
    .configureOutput({ outputError: () => undefined })
    .helpOption("-h, --help", said(message("cli/help/this", {})))
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: title => said(message("cli/help/title", { title })),
      optionDescription: ({ description, defaultValue }) => withDefault(description, defaultValue),
      argumentDescription: ({ description, defaultValue }) => withDefault(description, defaultValue?.join()),
    });
}

export function optionIn(language: Language, flags: string, description: Message): Option {
  return new Option(flags, say(description, language));
}
