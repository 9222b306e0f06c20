import type { Locator, Page } from "playwright-core";
import { editorOf } from "./editors";
import { until } from "./until";

/** A point on the page, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Where a piece of text stands on the page: the middle of its first occurrence in the lines that are in view. Waits
 * until it has stopped moving, for code lenses push lines down as they come.
 */
export async function pointOf(page: Page, fileName: string, text: string): Promise<Point> {
  let before: Point | undefined;
  return until(`the text "${text}" in ${fileName}`, async () => {
    const now = await look(page, fileName, text);
    const isStill = now !== undefined && now.x === before?.x && now.y === before.y;
    before = now;
    return isStill ? now : undefined;
  });
}

/** Puts the cursor into a piece of text that is in view, with the mouse. */
export async function clickOn(page: Page, fileName: string, text: string): Promise<void> {
  const { x, y } = await pointOf(page, fileName, text);
  await leaveHover(page);
  await page.mouse.click(x, y);
  await editorOf(page, fileName).and(page.locator(".focused")).waitFor();
}

/** The hover over a text that is open; it may cover the text around. */
export function shownHover(page: Page): Locator {
  return page.locator(".monaco-resizable-hover .monaco-hover:not(.hidden):visible");
}

async function leaveHover(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await shownHover(page).first().waitFor({ state: "hidden" });
}

/** Inlay hints stand between the text and are left out of it; tokens break it up, so it is looked for across them. */
async function look(page: Page, fileName: string, wanted: string): Promise<Point | undefined> {
  const lines = editorOf(page, fileName).locator(".view-lines .view-line");
  return lines.evaluateAll((elements, text) => {
    for (const line of elements) {
      const pieces: { node: typeof line; start: number; end: number }[] = [];
      let joined = "";
      for (const token of line.querySelectorAll("span > span:not([class*='dyn-rule-'])")) {
        const node = token.firstChild;
        if (node === null) continue;
        pieces.push({ node, start: joined.length, end: joined.length + node.length });
        joined += node.data;
      }
      const start = joined.replaceAll("\u00a0", " ").indexOf(text);
      const end = start + text.length;
      const first = pieces.find(piece => start < piece.end);
      const last = pieces.find(piece => end <= piece.end);
      if (start === -1 || first === undefined || last === undefined) continue;
      const range = line.ownerDocument.createRange();
      range.setStart(first.node, start - first.start);
      range.setEnd(last.node, end - last.start);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return undefined;
  }, wanted);
}
