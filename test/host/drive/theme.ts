import type { Page } from "playwright-core";
import { runCommand } from "./commands";
import { pickFromQuickInput } from "./quick-input";

export type Theme = "light" | "dark" | "high contrast dark" | "high contrast light";

const themes: Readonly<Record<Theme, { readonly label: string; readonly kind: string }>> = {
  light: { label: "Light Modern", kind: "vs" },
  dark: { label: "Dark Modern", kind: "vs-dark" },
  "high contrast dark": { label: "Dark High Contrast", kind: "hc-black" },
  "high contrast light": { label: "Light High Contrast", kind: "hc-light" },
};

/** Switches the colour theme, and waits until the workbench has put it on. */
export async function switchTheme(page: Page, theme: Theme): Promise<void> {
  const { label, kind } = themes[theme];
  await runCommand(page, "Preferences: Color Theme");
  await pickFromQuickInput(page, label, label);
  await page.locator(`.monaco-workbench.${kind}`).waitFor();
}
