import type { Locator, Page } from "playwright-core";
import { clickOn } from "./places-in-text";
import { until } from "./until";

/** Opens the menu of quick fixes at a piece of text that is in view, and gives the titles in it. */
export async function openQuickFixes(page: Page, fileName: string, text: string): Promise<readonly string[]> {
  await clickOn(page, fileName, text);
  // the editor says that there are none while the extension still looks: ask again
  await until(`quick fixes on "${text}" in ${fileName}`, async () => {
    await page.keyboard.press("Control+Period");
    return entries(page)
      .first()
      .waitFor({ timeout: 2000 })
      .then(() => true)
      .catch(() => undefined);
  });
  return (await entries(page).allInnerTexts()).map(title => title.trim());
}

/**
 * Chooses an entry of the open menu by its title, or by what its title matches, and waits until the menu is gone. With
 * the keyboard: in older releases the menu does not take the mouse at once.
 */
export async function chooseQuickFix(page: Page, title: string | RegExp): Promise<void> {
  const chosen = entries(page).filter({ hasText: title }).first();
  await chosen.waitFor();
  await until(`the menu to reach ${title}`, async () => {
    if (/\bfocused\b/.test((await chosen.getAttribute("class")) ?? "")) return true;
    await page.keyboard.press("ArrowDown");
    return undefined;
  });
  await page.keyboard.press("Enter");
  await entries(page).first().waitFor({ state: "hidden" });
}

function entries(page: Page): Locator {
  return page.locator(".action-widget .monaco-list-row.action:visible");
}
