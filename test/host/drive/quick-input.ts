import type { Page } from "playwright-core";
import { until } from "./until";

/** Milliseconds that one try of a step waits. */
const patience = 3000;

/**
 * Types into the input that drops down from the top of the workbench, waits for it where it is still to come, and picks
 * the entry of exactly that name.
 *
 * @param open opens the input, also once more where something that takes the focus, such as a file that opens, has closed it
 */
export async function pickFromQuickInput(
  page: Page,
  typed: string,
  entry: string,
  open?: () => Promise<void>,
): Promise<void> {
  const widget = page.locator(".quick-input-widget:visible");
  const input = widget.locator("input.input").first();
  const exactly = new RegExp(`^${entry.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}$`);
  const name = page.locator(".label-name", { hasText: exactly });
  const row = widget.locator(".monaco-list-row").filter({ has: name }).first();
  // a workbench that has just started may not know its files and commands yet, and does not look again by itself
  await until(`"${entry}" among the entries for "${typed}"`, async () => {
    if (open && (await input.count()) === 0) await open();
    return pick().catch(() => undefined);
  });
  await row.waitFor({ state: "hidden" });

  async function pick(): Promise<true> {
    await input.fill("", { timeout: patience });
    await input.fill(typed, { timeout: patience });
    await row.waitFor({ timeout: patience });
    await row.click({ timeout: patience });
    return true;
  }
}
