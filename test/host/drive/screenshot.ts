import path from "node:path";
import type { Page } from "playwright-core";
import { screenshotsFolder } from "../places";

/** Keeps a picture of the whole workbench in out/screenshots, without a blinking cursor, and gives its file. */
export async function takeScreenshot(page: Page, name: string): Promise<string> {
  const file = path.join(screenshotsFolder, `${name}.png`);
  await page.screenshot({ path: file, animations: "disabled", caret: "hide" });
  return file;
}

/** For mocha's `afterEach`: keeps a picture of the workbench when the test that just ended has failed. */
export async function takeScreenshotOfFailure(page: Page, test: Mocha.Test | undefined): Promise<void> {
  if (test?.state !== "failed") return;
  await takeScreenshot(page, `failed-${test.fullTitle().replace(/[^\p{L}\p{N}]+/gu, "-")}`);
}
