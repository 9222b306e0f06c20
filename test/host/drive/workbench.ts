import type { Page } from "playwright-core";
import { startBrowser } from "../editor/browser";
import { startEditorServer } from "../editor/server";
import { pageAddress, runInWorker } from "../editor/server-page";
import { startServerlessEditor } from "../editor/serverless/serverless";
import { copyWorkspace } from "../editor/throw-away-folder";
import { ensureChromium } from "../install/chromium";
import { ensureEditorServer } from "../install/editor-server";
import { chosenRelease } from "../install/release";
import { repositoryRoot } from "../places";
import type { SuiteHost } from "../suite/hosts";

const secondsToOpen = 120;

export interface WorkbenchOptions {
  /** The extension host that the extension under development runs in; `node` by default. */
  readonly host?: SuiteHost;
  /** The workspace, of which the workbench gets a copy. */
  readonly folder: string;
  /** The folder of the extension under development; this repository by default. */
  readonly extension?: string;
  /** User settings. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A real VS Code in a headless browser, with the extension under development in it. */
export interface Workbench {
  readonly page: Page;
  /** The workspace on disk. The serverless editor reads it and keeps what it writes to itself. */
  readonly folder: string;
  /** What went wrong in the webviews so far: errors they threw or printed, breaches of their content security policy. */
  readonly webviewErrors: readonly string[];
  close(): Promise<void>;
}

/** Opens a workspace and waits until its files are shown. About five seconds. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const undo: (() => unknown)[] = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const workspace = copyWorkspace(options.folder);
    undo.push(workspace.remove);
    const editor = await startEditor({ ...options, folder: workspace.folder });
    undo.push(editor.stop);
    const browser = await startBrowser(await ensureChromium());
    undo.push(browser.close);
    const page = browser.context.pages()[0] ?? (await browser.context.newPage());
    const webviewErrors = collectWebviewErrors(page);
    await page.goto(editor.address);
    await page
      .locator(".explorer-folders-view .monaco-list-row")
      .first()
      .waitFor({ timeout: secondsToOpen * 1000 });
    return { page, folder: workspace.folder, webviewErrors, close };
  } catch (error) {
    await close();
    throw error;
  }
}

interface RunningEditor {
  readonly address: string;
  stop(): Promise<void>;
}

async function startEditor(options: WorkbenchOptions): Promise<RunningEditor> {
  const installed = await ensureEditorServer(chosenRelease());
  const { folder, host = "node", extension = repositoryRoot, settings = {} } = options;
  if (host === "serverless") return startServerlessEditor(installed, { extension, folder, settings });
  const placement = host === "worker" ? runInWorker(extension) : {};
  const server = await startEditorServer(installed, { settings: { ...settings, ...placement } });
  return { address: pageAddress(server, { folder, extension }), stop: server.stop };
}

/** A webview's own document has no address; its frame has one, and reports the breaches of its policy. */
const addressOfWebview = /^$|\/webview\/browser\/pre\/|vscode-resource/;

/** The workbench asks for a service worker that only code-server's own pages have. */
const ofServiceWorker = /^A bad HTTP response code \(404\) was received when fetching the script/;

function collectWebviewErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("console", message => {
    const text = message.text();
    const isOfWebview = addressOfWebview.test(message.location().url) && !ofServiceWorker.test(text);
    if (message.type() === "error" && isOfWebview) errors.push(text);
  });
  page.on("pageerror", error => {
    if (!error.stack?.includes("/workbench/workbench.js")) errors.push(error.message);
  });
  return errors;
}
