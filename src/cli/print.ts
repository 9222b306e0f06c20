import type { Language } from "../core/doors/words";
import { standardOutput } from "./standard-output";

/** Writes a whole result to standard output. */
export async function print(text: string | Uint8Array, language: Language): Promise<void> {
  const output = standardOutput(language);
  await output.write(text);
  await output.finish();
}
