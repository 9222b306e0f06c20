import type { Locator, Page } from "playwright-core";
import { until } from "./until";

/** Less than the panel is high, so that no row is passed over. */
const pixelsPerTurn = 60;

/** A row of the Problems panel. */
export interface Problem {
  readonly file: string;
  readonly severity: string;
  readonly message: string;
  readonly source: string;
  readonly code: string;
  /** Counted from 1, as shown. */
  readonly line: number;
  readonly column: number;
}

/** Opens the Problems panel and reads all of it. Waits for the first problem; related places are left out. */
export async function readProblems(page: Page): Promise<readonly Problem[]> {
  const panel = page.locator(".markers-panel");
  if (!(await panel.isVisible())) await page.keyboard.press("Control+Shift+M");
  const rows = panel.locator(".monaco-list-rows > .monaco-list-row");
  await rows.first().waitFor();
  const read = new Map<number, Row>();
  // only the rows in view are on the page: scroll to the last, with the wheel, for the keyboard would open their files
  await panel.hover();
  await page.mouse.wheel(0, -1_000_000);
  await until("the last row of the Problems panel", async () => {
    const inView = await rowsInView(rows);
    for (const row of inView) read.set(row.index, row);
    const last = inView.find(row => row.isLast);
    if (last !== undefined && read.size === last.index + 1) return true;
    // at the end with rows too few or too many: the list has changed under way
    if (last !== undefined) read.clear();
    await page.mouse.wheel(0, last === undefined ? pixelsPerTurn : -1_000_000);
    return undefined;
  });
  await page.mouse.wheel(0, -1_000_000);
  await page.mouse.move(0, 0);
  return problemsOf([...read.values()].sort((one, other) => one.index - other.index));
}

interface Row {
  readonly index: number;
  readonly isLast: boolean;
  /** 1 for a file, 2 for a problem in it, 3 for a place that is related to it. */
  readonly level: number;
  readonly file: string;
  readonly icon: string;
  readonly message: string;
  readonly source: string;
  readonly code: string;
  readonly place: string;
}

function rowsInView(rows: Locator): Promise<Row[]> {
  return rows.evaluateAll(elements =>
    elements.map(element => ({
      index: Number(element.dataset.index),
      isLast: element.dataset.lastElement === "true",
      level: Number(element.getAttribute("aria-level")),
      file: element.querySelector(".label-name")?.textContent ?? "",
      icon: element.querySelector(".marker-icon .codicon")?.className ?? "",
      message: element.querySelector(".marker-message")?.textContent ?? "",
      source: element.querySelector(".marker-source")?.textContent ?? "",
      code: element.querySelector(".marker-code")?.textContent ?? "",
      place: element.querySelector(".marker-line")?.textContent ?? "",
    })),
  );
}

function problemsOf(rows: readonly Row[]): Problem[] {
  let file = "";
  return rows.flatMap(row => {
    if (row.level === 1) file = row.file;
    if (row.level !== 2) return [];
    const [, line, column] = /(\d+)\D+(\d+)/.exec(row.place) ?? [];
    const severity = /codicon-(error|warning|info)/.exec(row.icon)?.[1] ?? "";
    const { message, source, code } = row;
    return { file, severity, message, source, code, line: Number(line), column: Number(column) };
  });
}
