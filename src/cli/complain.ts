import { type Language, type Message, say } from "../core/doors/words";
import { harmless, plainSpaces } from "./format/terminal-text";

/** Says something on standard error, in lines of its own. */
export function complain(said: Message, language: Language): void {
  const lines = say(said, language).split("\n");
  process.stderr.write(lines.map(line => `${plainSpaces(harmless(line))}\n`).join(""));
}
