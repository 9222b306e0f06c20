import { once } from "node:events";
import { startEditorServer } from "../editor/server";
import { pageAddress } from "../editor/server-page";
import { ensureEditorServer } from "../install/editor-server";
import { chosenRelease } from "../install/release";
import { repositoryRoot } from "../places";
import { showInBrowser } from "./browser";

/** Opens a folder and a file in the VS Code server, shows it in a browser, and stays until Ctrl+C. */
export async function openOnServer(folder: string, file: string): Promise<void> {
  const asked = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM"), once(process, "SIGHUP")]);
  const editor = await ensureEditorServer(chosenRelease());
  const server = await startEditorServer(editor);
  const address = pageAddress(server, { folder, file, extension: repositoryRoot });
  console.log(`VS Code ${editor.release.vscode} with Watermelon Lint; Ctrl+C ends it:\n${address}`);
  showInBrowser(address);
  await Promise.race([asked, server.ended]);
  await server.stop();
}
