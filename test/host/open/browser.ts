import { spawn } from "node:child_process";
import { findOnPath } from "../install/on-path";

/** Shows an address in the person's own browser, where there is a screen to show it on. */
export function showInBrowser(address: string): void {
  const opener = findOpener();
  if (opener === undefined) return;
  const child = spawn(opener, [address], { stdio: "ignore", detached: true });
  // a machine without a browser is no reason to stop: the address is printed as well
  child.once("error", () => {});
  child.unref();
}

function findOpener(): string | undefined {
  if (process.platform === "darwin") return "open";
  const hasScreen = process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
  return hasScreen ? findOnPath("xdg-open") : undefined;
}
