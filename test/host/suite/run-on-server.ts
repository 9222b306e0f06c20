import path from "node:path";
import { startBrowser } from "../editor/browser";
import { startEditorServer } from "../editor/server";
import { pageAddress, runInWorker } from "../editor/server-page";
import { ensureChromium } from "../install/chromium";
import { ensureEditorServer } from "../install/editor-server";
import { chosenRelease } from "../install/release";
import { screenshotsFolder } from "../places";
import { runInPage } from "./automation";
import type { ExtensionHostKind } from "./hosts";
import type { SuiteRun } from "./suite-run";

/** Runs a bundled suite in an extension host of the VS Code server; gives the exit code that the editor reports. */
export async function runOnServer(host: ExtensionHostKind, run: SuiteRun): Promise<number> {
  const editor = await ensureEditorServer(chosenRelease());
  const chromium = await ensureChromium();
  const settings = host === "worker" ? runInWorker(run.extension) : {};
  const server = await startEditorServer(editor, { settings });
  try {
    const browser = await startBrowser(chromium);
    try {
      const page = await browser.context.newPage();
      const screenshot = path.join(screenshotsFolder, `suite-${host}-timed-out.png`);
      return await runInPage(page, pageAddress(server, run), { ...run, screenshot });
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
