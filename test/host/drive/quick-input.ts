import type { Page } from "playwright-core";
import { until } from "./until";

/**
 * Types into the input that drops down from the top of the workbench, waits for it where it is still to come, and picks
 * the entry of exactly that name.
 */
export async function pickFromQuickInput(page: Page, typed: string, entry: string): Promise<void> {
  const widget = page.locator(".quick-input-widget:visible");
  const exactly = new RegExp(`^${entry.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
  const name = page.locator(".label-name", { hasText: exactly });
  const row = widget.locator(".monaco-list-row").filter({ has: name }).first();
  // a workbench that has just started may not know its files and commands yet, and does not look again by itself
  await until(`"${entry}" among the entries for "${typed}"`, async () => {
    await widget.locator("input.input").first().fill("");
    await widget.locator("input.input").first().fill(typed);
    return row
      .waitFor({ timeout: 3000 })
      .then(() => true)
      .catch(() => undefined);
  });
  await row.click();
  await row.waitFor({ state: "hidden" });
}
