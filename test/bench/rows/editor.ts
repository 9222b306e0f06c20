import { statSync } from "node:fs";
import path from "node:path";
import { openFile, openWorkbench, runCommand } from "../../host/drive";
import { repositoryRoot } from "../../host/places";
import { bytesLoaded } from "../../package/loaded-parts";
import { PreviewInBrowser, startBrowser } from "../../view/preview-in-browser";
import { themes } from "../../view/themes";
import { modelledFile } from "../corpus";
import { median, quantile } from "../measure";
import { milliseconds, type Row } from "../row";
import { core } from "../shipped";

const today = "2026-11-22";
/** Starts of the editor: it takes other times for what it does itself meanwhile. */
const starts = 7;

export async function editor(): Promise<Row[]> {
  return [sizes(), await activation(), await repaint()];
}

/** What the preview takes to show a set of 12 classes and 15 targets anew after an edit: its script, styles and layout, in Chromium. */
async function repaint(): Promise<Row> {
  const shown = await Promise.all(
    [0, 1].map(async seed => {
      const text = modelledFile(seed, { together: true });
      return core.shownBalanced("en", "a.targets.yaml", await core.check(text, { today }), 0, { today });
    }),
  );
  const browser = await startBrowser();
  const preview = await PreviewInBrowser.open(browser, { theme: themes.light });
  await preview.page.evaluate(timeFrames);
  for (let i = 0; i < 60; i++) await preview.show(shown[i % 2]!);
  const frames = (await preview.page.evaluate("frames")) as number[];
  await browser.close();
  const drawn = frames.filter(each => each > 1).slice(10);
  return {
    work: "preview, 15 targets, shown anew after an edit",
    measured: `p50 ${milliseconds(median(drawn))}, p95 ${milliseconds(quantile(drawn, 0.95))}`,
    toReach: "p95 50 ms",
    reached: quantile(drawn, 0.95) <= 50,
  };
}

/** Keeps what each frame that a script asks for takes, the layout after it included. */
const timeFrames = `
globalThis.frames = [];
const ask = requestAnimationFrame;
globalThis.requestAnimationFrame = work => ask(time => {
  const start = performance.now();
  work(time);
  document.body.offsetHeight;
  frames.push(performance.now() - start);
});`;

/** What the real editor says that it took to activate the extension, of several starts. */
async function activation(): Promise<Row> {
  const times: number[] = [];
  for (let start = 0; start < starts; start++) times.push(await activationTime());
  return {
    work: "activation in the real editor",
    measured: `${median(times)} ms; of ${starts} starts ${Math.min(...times)} to ${Math.max(...times)} ms`,
    toReach: "50 ms",
    reached: median(times) < 50,
  };
}

async function activationTime(): Promise<number> {
  const { page, close } = await openWorkbench({ folder: path.join(repositoryRoot, "samples") });
  try {
    await openFile(page, "retail.targets.yaml");
    await runCommand(page, "Developer: Show Running Extensions");
    const row = page.locator(".runtime-extensions-editor .extension", { hasText: "watermelon" }).first();
    const said = await row
      .locator(".activation-time", { hasText: /\d+\s*ms/ })
      .first()
      .innerText();
    return Number(/(\d+)\s*ms/.exec(said)![1]);
  } finally {
    await close();
  }
}

/** What the editor loads, on a desktop as in a browser, and what of it only the preview does. */
function sizes(): Row {
  const script = "dist/extension/main.js";
  const [toActivate, toCheck] = [kilobytes(script), kilobytesToCheck(script)];
  return {
    work: "the extension's script, minified, and with the parts that check a file; the preview's, loaded when it is opened",
    measured: `${toActivate} and ${toCheck} kB; ${kilobytes("dist/view/preview.js")} kB`,
    toReach: "600 kB before charts",
    reached: toCheck < 600,
  };
}

function kilobytes(file: string): number {
  return Math.round(statSync(path.join(repositoryRoot, file)).size / 1000);
}

/** Of a script and what it loads when the first target file is met: the check, and the words of a language. */
function kilobytesToCheck(script: string): number {
  return Math.round(bytesLoaded(path.join(repositoryRoot, script), ["checking", "vocabulary"]) / 1000);
}
