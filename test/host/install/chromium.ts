import path from "node:path";
import { installDebianPackages } from "./debian";
import { findOnPath, isProgram } from "./on-path";

const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"],
  win32: [path.join(process.env.ProgramFiles ?? "C:\\Program Files", "Google", "Chrome", "Application", "chrome.exe")],
};

/** The Chromium that the tests drive: `WATERMELON_CHROMIUM`, or the one this machine has. */
export function findChromium(): string | undefined {
  const asked = process.env.WATERMELON_CHROMIUM;
  if (asked) return asked;
  for (const name of names) {
    const found = findOnPath(name);
    if (found !== undefined) return found;
  }
  return usualPlaces[process.platform]?.find(isProgram);
}

/** The Chromium that the tests drive, installed from Debian's packages where it is absent and we may. */
export async function ensureChromium(): Promise<string> {
  const present = findChromium();
  if (present !== undefined) return present;
  await installDebianPackages(["chromium"], "Chromium, or WATERMELON_CHROMIUM set to the program of one");
  const installed = findChromium();
  if (installed === undefined) throw new Error("apt-get installed chromium, but the program is not on the PATH.");
  return installed;
}
