import type { Finding, Fix } from "../../core/doors/checking";
import { type Language, message, say } from "../../core/doors/words";

/** A fix or suggestion in words, with which of the two it is. */
export function offerSaid({ kind, title }: Fix, language: Language): string {
  const said = { title: say(title, language) };
  return say(kind === "fix" ? message("cli/fix", said) : message("cli/suggestion", said), language);
}

/** What a finding says and, in lines below it, what can be done. */
export function findingSaid({ message: said, fixes, copies }: Finding, language: Language): string {
  const texts = copies.map(
    ({ text, title }) => `${say(message("cli/copy", { title: say(title, language) }), language)}\n${text}`,
  );
  return [say(said, language), ...fixes.map(fix => offerSaid(fix, language)), ...texts].join("\n");
}
