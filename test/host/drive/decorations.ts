import type { Page } from "playwright-core";
import { editorOf } from "./editors";
import { pointOf } from "./places-in-text";
import { until } from "./until";

export type Severity = "error" | "warning" | "info";

/** Waits until a piece of text that is in view is underlined at its middle. */
export async function waitForSquiggle(page: Page, fileName: string, severity: Severity, text: string): Promise<void> {
  await until(
    `a squiggle (${severity}) under "${text}" in ${fileName}`,
    async () => (await isUnderlined(page, fileName, severity, text)) || undefined,
  );
}

/** Waits until a piece of text that is in view is not underlined at its middle, or with another severity. */
export async function waitForNoSquiggle(page: Page, fileName: string, severity: Severity, text: string): Promise<void> {
  await until(
    `no squiggle (${severity}) under "${text}" in ${fileName}`,
    async () => !(await isUnderlined(page, fileName, severity, text)) || undefined,
  );
}

async function isUnderlined(page: Page, fileName: string, severity: Severity, text: string): Promise<boolean> {
  const { x, y } = await pointOf(page, fileName, text);
  const boxes = await squiggles(page, fileName, severity);
  return boxes.some(box => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom);
}

/** The inlay hints in view of a file, from the top down. Waits for the first. */
export async function inlayHints(page: Page, fileName: string): Promise<readonly string[]> {
  const hints = editorOf(page, fileName).locator(".view-lines [class*='dyn-rule-']");
  await hints.first().waitFor();
  const texts = await hints.allInnerTexts();
  return texts.map(text => text.replaceAll("\u00a0", " ").trim()).filter(text => text !== "");
}

/** The code lenses in view of a file, from the top down. Waits for the first. */
export async function codeLenses(page: Page, fileName: string): Promise<readonly string[]> {
  const lenses = editorOf(page, fileName).locator(".codelens-decoration a, .codelens-decoration > span");
  await lenses.first().waitFor();
  return lenses.allInnerTexts();
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function squiggles(page: Page, fileName: string, severity: Severity): Promise<Box[]> {
  return editorOf(page, fileName)
    .locator(`.squiggly-${severity}`)
    .evaluateAll(elements =>
      elements.map(element => {
        const { left, right, top, bottom } = element.getBoundingClientRect();
        return { left, right, top, bottom };
      }),
    );
}
