import type { Locator, Page } from "playwright-core";

/**
 * Opens a file of the workspace from the Explorer, and waits for its text. (The search behind Ctrl+P finds nothing in the
 * serverless editor of @vscode/test-web.)
 *
 * @param fileName its path in the workspace, with forward slashes; so everywhere in the driver
 */
export async function openFile(page: Page, fileName: string): Promise<void> {
  const folders = fileName.split("/");
  const file = folders.pop()!;
  for (const folder of folders) {
    const row = explorerRow(page, folder);
    if ((await row.getAttribute("aria-expanded")) !== "true") await row.click();
  }
  await explorerRow(page, file).dblclick();
  await editorOf(page, fileName).locator(".view-line").first().waitFor();
}

/** The text editor that shows a file. */
export function editorOf(page: Page, fileName: string): Locator {
  return page.locator(`.editor-instance .monaco-editor[data-uri$="/${fileName}"]`).first();
}

/** Moves the cursor to a line and the line into view. Lines count from 1. */
export async function goToLine(page: Page, fileName: string, line: number): Promise<void> {
  await focusEditor(page, fileName);
  await page.keyboard.press("Control+G");
  await page.locator(".quick-input-widget input.input").first().fill(`:${line}`);
  await page.keyboard.press("Enter");
  await waitForCursorOn(page, fileName, line);
}

/** Waits until the cursor of a file's editor is on a line, whoever moved it there. Lines count from 1. */
export async function waitForCursorOn(page: Page, fileName: string, line: number): Promise<void> {
  await activeLineNumber(page, fileName)
    .filter({ hasText: new RegExp(`^${line}$`) })
    .waitFor();
}

/** The line that the cursor of a file's editor is on, counted from 1. */
export async function cursorLine(page: Page, fileName: string): Promise<number> {
  return Number(await activeLineNumber(page, fileName).textContent());
}

/** Undoes the last edit of a file. */
export async function undo(page: Page, fileName: string): Promise<void> {
  await focusEditor(page, fileName);
  await page.keyboard.press("Control+Z");
}

/** Saves a file, and waits until its tab no longer marks it as changed. */
export async function save(page: Page, fileName: string): Promise<void> {
  await focusEditor(page, fileName);
  await page.keyboard.press("Control+S");
  await page.locator(`.tab.active:not(.dirty)[data-resource-name="${fileName.split("/").at(-1)}"]`).waitFor();
}

/** The whole text of a file as its editor has it, saved or not. */
export async function editorText(page: Page, fileName: string): Promise<string> {
  await focusEditor(page, fileName);
  const line = await cursorLine(page, fileName);
  await page.keyboard.press("Control+A");
  await page.keyboard.press("Control+C");
  const text = await page.evaluate("navigator.clipboard.readText()");
  // takes the cursor back to where it was
  await page.keyboard.press("Control+U");
  await waitForCursorOn(page, fileName, line);
  return String(text);
}

/** Gives the keyboard to a file's editor without moving its cursor. */
export async function focusEditor(page: Page, fileName: string): Promise<void> {
  const editor = editorOf(page, fileName);
  await editor.locator(".native-edit-context, textarea.inputarea").first().focus();
  await editor.and(page.locator(".focused")).waitFor();
}

function explorerRow(page: Page, name: string): Locator {
  const rows = page.locator(".explorer-folders-view .monaco-list-row");
  return rows.filter({ has: page.getByText(name, { exact: true }) }).first();
}

function activeLineNumber(page: Page, fileName: string): Locator {
  return editorOf(page, fileName).locator(".line-numbers.active-line-number");
}
