import { type Language, message } from "../core/doors/words";
import { complain } from "./complain";
import { fileTroubleOf } from "./file-trouble";
import { type ReadText, readText } from "./read-text";
import { UsageError } from "./usage-error";

/**
 * Reads a file that the command line names; says so where its bytes do not fit its encoding.
 *
 * @throws UsageError where it cannot be read
 */
export async function readNamed(path: string, language: Language): Promise<ReadText> {
  const read = await readOrRefuse(path);
  if (!read.wellFormed) complain(message("cli/not-in-encoding", { path, encoding: read.encoding }), language);
  return read;
}

async function readOrRefuse(path: string): Promise<ReadText> {
  try {
    return await readText(path);
  } catch (error) {
    const refused = fileTroubleOf(error);
    throw refused ? new UsageError(message("cli/cannot-read", { path, ...refused })) : error;
  }
}
