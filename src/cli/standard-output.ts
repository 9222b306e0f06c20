import { type Language, message, say } from "../core/doors/words";
import { StreamOutput } from "./output";

/** Standard output, under the name that people know it by. */
export function standardOutput(language: Language): StreamOutput {
  return new StreamOutput(process.stdout, say(message("cli/standard-output", {}), language));
}
