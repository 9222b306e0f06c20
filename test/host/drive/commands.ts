import type { Page } from "playwright-core";
import { pickFromQuickInput } from "./quick-input";

/** Runs a command from the palette by its full title, such as "Watermelon: Preview". */
export async function runCommand(page: Page, title: string): Promise<void> {
  await pickFromQuickInput(page, `>${title}`, title, () => page.keyboard.press("F1"));
}
