import type { Frame, FrameLocator, Page } from "playwright-core";

/** The content of the webview in view; always of its present document, also after it is set anew. */
export function webview(page: Page): FrameLocator {
  return page.locator(outer).last().contentFrame().locator(inner).contentFrame();
}

/** The present document of the webview in view, for what needs a frame, such as axe. Gone once it is set anew. */
export async function webviewFrame(page: Page): Promise<Frame> {
  await webview(page).locator("body").waitFor();
  const handle = await page.locator(outer).last().contentFrame().locator(inner).elementHandle();
  const frame = await handle?.contentFrame();
  if (!frame) throw new Error("The webview has no document.");
  return frame;
}

const outer = "iframe.webview.ready:visible";
const inner = "iframe#active-frame";
