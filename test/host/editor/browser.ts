import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "./throw-away-folder";

/** Keep a headless Chromium from calling home, and from needing a graphics card. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The service workers of webviews live in frames of another origin, which Debian's Chromium denies by default. */
const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };

export interface Browser {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/** Starts a headless Chromium with a profile that goes when it is closed. */
export async function startBrowser(executablePath: string): Promise<Browser> {
  const profile = makeThrowAwayFolder();
  mkdirSync(path.join(profile, "Default"));
  writeFileSync(path.join(profile, "Default", "Preferences"), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: flags,
    viewport: { width: 1400, height: 900 },
    permissions: ["clipboard-read", "clipboard-write"],
  });
  return {
    context,
    async close() {
      await context.close();
      removeThrowAwayFolder(profile);
    },
  };
}
