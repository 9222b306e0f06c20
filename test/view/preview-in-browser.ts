import { build } from "esbuild";
import { type Browser, chromium, type Page } from "playwright-core";
import type { Shown } from "../../src/core";
import { previewPage } from "../../src/extension/preview/page";
import type { FromView, ToView } from "../../src/view/messages";
import { ensureChromium } from "../host/install/chromium";
import { repositoryRoot } from "../host/places";
import type { Theme } from "./themes";

const origin = "http://preview.test";

/** Starts Chromium without an editor around it. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = await ensureChromium();
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--font-render-hinting=none"] });
}

/** The preview's own script, style sheet and page, with the editor's part of a webview played by this class. */
export class PreviewInBrowser {
  private constructor(
    readonly page: Page,
    /** Errors of the page, breaches of its content security policy among them. */
    readonly errors: readonly string[],
  ) {}

  static async open(
    browser: Browser,
    { theme, width = 1000, height = 900 }: { readonly theme: Theme; readonly width?: number; readonly height?: number },
  ): Promise<PreviewInBrowser> {
    const files = await bundledView();
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
    const errors: string[] = [];
    page.on("pageerror", error => errors.push(error.message));
    page.on("console", said => said.type() === "error" && errors.push(said.text()));
    await page.route(`${origin}/**`, route => {
      const body = files.get(new URL(route.request().url()).pathname);
      return body === undefined ? route.abort() : route.fulfill(body);
    });
    await page.addInitScript({ content: editorsPart(theme) });
    await page.goto(`${origin}/`);
    return new PreviewInBrowser(page, errors);
  }

  async show(shown: Shown): Promise<void> {
    await this.post({ type: "show", shown });
  }

  /** Posts a message and waits until it has been drawn. */
  async post(said: ToView): Promise<void> {
    await this.page.evaluate(`postMessage(${JSON.stringify(said)}, "*")`);
    await this.drawn();
  }

  /** Waits until what has happened so far is on the screen. */
  async drawn(): Promise<void> {
    await this.page.evaluate(`(async () => {
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    })()`);
  }

  /** What the preview has said to the editor so far. */
  async said(): Promise<FromView[]> {
    return this.page.evaluate("said");
  }
}

/** Script that prepares the page before its own script runs, as the editor prepares a webview. */
function editorsPart({ bodyClass, variables }: Theme): string {
  return `
const said = [];
let state;
globalThis.said = said;
globalThis.acquireVsCodeApi = () => ({
  postMessage: message => said.push(message),
  getState: () => state,
  setState: next => { state = next; },
});
document.addEventListener("DOMContentLoaded", () => {
  document.body.className = ${JSON.stringify(bodyClass)};
  for (const [name, value] of Object.entries(${JSON.stringify(variables)}))
    document.documentElement.style.setProperty("--vscode-" + name, value);
});`;
}

type Answer = { readonly contentType: string; readonly body: string };

let bundled: Promise<Map<string, Answer>> | undefined;

function bundledView(): Promise<Map<string, Answer>> {
  bundled ??= bundle();
  return bundled;
}

async function bundle(): Promise<Map<string, Answer>> {
  const { outputFiles } = await build({
    absWorkingDir: repositoryRoot,
    entryPoints: ["src/view/preview.ts", "src/view/preview.css"],
    bundle: true,
    format: "iife",
    target: "es2022",
    outdir: "dist/view",
    write: false,
  });
  const text = (end: string) => outputFiles.find(({ path }) => path.endsWith(end))!.text;
  const html = previewPage({ script: "/preview.js", style: "/preview.css", source: origin, nonce: "preview" });
  return new Map([
    ["/", { contentType: "text/html", body: html }],
    ["/preview.js", { contentType: "text/javascript", body: text(".js") }],
    ["/preview.css", { contentType: "text/css", body: text(".css") }],
  ]);
}
