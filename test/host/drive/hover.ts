import type { Page } from "playwright-core";
import { pointOf, shownHover } from "./places-in-text";
import { until } from "./until";

/**
 * Rests the mouse on a piece of text that is in view, and gives what the hover says once it has content. The hover stays
 * until the mouse moves on.
 */
export async function hoverOver(page: Page, fileName: string, text: string): Promise<string> {
  const hover = shownHover(page);
  // Text that moves under the mouse, as when a lens comes above it, takes the hover away.
  await until(`a hover on "${text}"`, async () => {
    const { x, y } = await pointOf(page, fileName, text);
    await page.mouse.move(x - 30, y - 3);
    await page.mouse.move(x, y, { steps: 5 });
    const content = hover.locator(".hover-contents").first();
    return content.waitFor({ timeout: 5000 }).then(
      () => true,
      () => undefined,
    );
  });
  await hover.getByText("Loading...", { exact: true }).waitFor({ state: "hidden" });
  const parts = await hover.locator(".hover-contents").allInnerTexts();
  return parts.join("\n").replaceAll("\u00a0", " ");
}
