// Pictures of the preview to look at: every sample in every theme, both languages, narrow and wide, in out/screenshots/.
// Run: npx tsx test/view/shots.ts [part of a name]
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { check, influences, type Language, languages, shownBalanced } from "../../src/core";
import { repositoryRoot, screenshotsFolder } from "../host/places";
import { PreviewInBrowser, startBrowser } from "./preview-in-browser";
import { themes } from "./themes";

const samples = path.join(repositoryRoot, "samples");
const widths = { narrow: 480, wide: 1000, full: 1120 };

async function takeAll(wanted: string): Promise<void> {
  mkdirSync(screenshotsFolder, { recursive: true });
  const browser = await startBrowser();
  for (const file of readdirSync(samples).filter(name => name.endsWith(".targets.yaml")))
    for (const themeName of Object.keys(themes) as (keyof typeof themes)[])
      for (const language of languages)
        for (const size of Object.keys(widths) as (keyof typeof widths)[]) {
          const name = `preview-${path.basename(file, ".targets.yaml")}-${themeName}-${language}-${size}.png`;
          if (name.includes(wanted)) await take(browser, { file, themeName, language, width: widths[size], name });
        }
  await browser.close();
}

interface Shot {
  readonly file: string;
  readonly themeName: keyof typeof themes;
  readonly language: Language;
  readonly width: number;
  readonly name: string;
}

async function take(browser: Browser, { file, themeName, language, width, name }: Shot): Promise<void> {
  const text = readFileSync(path.join(samples, file), "utf8");
  const judgedBy = { today: "2026-11-20" };
  const checked = await check(text, judgedBy);
  const preview = await PreviewInBrowser.open(browser, { theme: themes[themeName], width });
  const assumed = { influences: await influences(checked.documents[0]!.set) };
  await preview.show(await shownBalanced(language, file, checked, 0, judgedBy, assumed));
  await preview.page.screenshot({ path: path.join(screenshotsFolder, name), fullPage: true });
  if (preview.errors.length > 0) throw new Error(`${name}: ${preview.errors.join("; ")}`);
  await preview.page.close();
  console.log(name);
}

void takeAll(process.argv[2] ?? "");
