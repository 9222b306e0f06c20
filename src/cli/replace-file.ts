import { constants } from "node:fs";
import { access, open, realpath, rename, rm, stat } from "node:fs/promises";
import { message } from "../core/doors/words";
import { fileTroubleOf } from "./file-trouble";
import { UsageError } from "./usage-error";
import { placeBeside } from "./written-beside";

/**
 * Puts other bytes in the place of a file: written beside it and moved there when they are whole, so that whatever happens the
 * file is the old or the new one. Its mode stays, and what is behind a symbolic link is replaced, not the link.
 *
 * @throws UsageError where it cannot be written
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await replace(await realpath(path), bytes);
  } catch (error) {
    const refused = fileTroubleOf(error);
    throw refused ? new UsageError(message("cli/cannot-write", { path, ...refused })) : error;
  }
}

async function replace(place: string, bytes: Uint8Array): Promise<void> {
  await access(place, constants.W_OK);
  const { mode } = await stat(place);
  const written = await placeBeside(place);
  const file = await open(written, "wx", mode);
  try {
    await file.writeFile(bytes);
    await file.chmod(mode);
    await file.sync();
    await file.close();
    await rename(written, place);
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(written, { force: true });
    throw error;
  }
}
