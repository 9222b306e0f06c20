import path from "node:path";
import { startBrowser } from "../editor/browser";
import { startServerlessEditor } from "../editor/serverless/serverless";
import { ensureChromium } from "../install/chromium";
import { ensureEditorServer } from "../install/editor-server";
import { chosenRelease } from "../install/release";
import { screenshotsFolder } from "../places";
import { runInPage } from "./automation";
import type { SuiteRun } from "./suite-run";

/** Runs a bundled suite in the editor that has no server; gives the exit code that the editor reports. */
export async function runServerless(run: SuiteRun): Promise<number> {
  const editor = await ensureEditorServer(chosenRelease());
  const chromium = await ensureChromium();
  const serverless = await startServerlessEditor(editor, run);
  try {
    const browser = await startBrowser(chromium);
    try {
      const page = await browser.context.newPage();
      const screenshot = path.join(screenshotsFolder, "suite-serverless-timed-out.png");
      return await runInPage(page, serverless.address, { ...run, screenshot });
    } finally {
      await browser.close();
    }
  } finally {
    await serverless.stop();
  }
}
