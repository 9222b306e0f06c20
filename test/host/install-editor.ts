import { endWith } from "./entry";
import { ensureChromium } from "./install/chromium";
import { ensureEditorServer } from "./install/editor-server";
import { chosenRelease } from "./install/release";

/** Installs the editor and the browser that the tests drive, where they are not there yet. */
async function main(): Promise<number> {
  const editor = await ensureEditorServer(chosenRelease());
  const chromium = await ensureChromium();
  console.log(`VS Code ${editor.release.vscode} is installed, and ${chromium} drives it.`);
  return 0;
}

endWith(main());
