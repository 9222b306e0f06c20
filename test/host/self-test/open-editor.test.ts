import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { waitForSquiggle } from "../drive";
import { startBrowser } from "../editor/browser";
import { makeThrowAwayFolder, removeThrowAwayFolder } from "../editor/throw-away-folder";
import { ensureChromium } from "../install/chromium";
import { findDesktop } from "../open/desktop";
import { repositoryRoot } from "../places";

const opensDesktop = `#!/bin/sh
printf '%s\\n' "$@" > "$(dirname "$0")/arguments"
exit 0
ELECTRON_RUN_AS_NODE=1 "$ELECTRON" "$CLI" "$@"
`;
const reachesRemoteWindow = '#!/bin/sh\n"$ROOT/node" "$ROOT/out/server-cli.js" "$@"\n';

describe("opening the editor", function () {
  this.timeout(300_000);
  const folder = makeThrowAwayFolder();

  before(() => {
    for (const [name, script] of Object.entries({ desktop: opensDesktop, remote: reachesRemoteWindow })) {
      mkdirSync(path.join(folder, name));
      writeFileSync(path.join(folder, name, "code"), script, { mode: 0o755 });
    }
  });

  after(() => removeThrowAwayFolder(folder));

  function open(...pathFolders: readonly string[]): ChildProcess {
    const { VSCODE_EXECUTABLE, DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
    const nodeFolder = path.dirname(process.execPath);
    return spawn(
      process.execPath,
      ["--import", "tsx", "test/host/open-editor.ts", "samples", "samples/retail.targets.yaml"],
      {
        cwd: repositoryRoot,
        env: { ...env, PATH: [...pathFolders, nodeFolder, "/usr/bin", "/bin"].join(path.delimiter) },
        stdio: ["ignore", "pipe", "inherit"],
      },
    );
  }

  it("takes the command of a desktop VS Code, not one that reaches a remote window", () => {
    const desktop = path.join(folder, "desktop");
    const remote = path.join(folder, "remote");
    assert.equal(findDesktop([remote, desktop].join(path.delimiter), ""), path.join(desktop, "code"));
    assert.equal(findDesktop(remote, ""), undefined);
  });

  it("opens the sample in the desktop VS Code with the extension under development", async () => {
    const [code] = await once(open(path.join(folder, "desktop")), "exit");
    assert.equal(code, 0);
    const args = readFileSync(path.join(folder, "desktop", "arguments"), "utf8")
      .trimEnd()
      .split("\n");
    assert.ok(args.includes(`--extensionDevelopmentPath=${repositoryRoot}`));
    assert.deepEqual(args.slice(-2), [
      path.join(repositoryRoot, "samples"),
      path.join(repositoryRoot, "samples", "retail.targets.yaml"),
    ]);
  });

  it("else serves it to a browser, with the cap underlined, until it is interrupted", async () => {
    const editor = open();
    const browser = await startBrowser(await ensureChromium());
    try {
      const page = await browser.context.newPage();
      await page.goto(await printedAddress(editor));
      await waitForSquiggle(page, "retail.targets.yaml", "error", "300 s");
    } finally {
      await browser.close();
      editor.kill("SIGINT");
    }
    const [code] = await once(editor, "exit");
    assert.equal(code, 0);
  });
});

async function printedAddress(editor: ChildProcess): Promise<string> {
  let printed = "";
  for await (const chunk of editor.stdout!) {
    printed += chunk;
    const address = /^http:\S+$/m.exec(printed)?.[0];
    if (address !== undefined) return address;
  }
  throw new Error(`No address was printed:\n${printed}`);
}
