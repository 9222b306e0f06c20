import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

/** A page of the report as it opens from disk. */
export class PageOnDisk {
  private constructor(
    readonly page: Page,
    /** Errors of the page, breaches of its content security policy among them. */
    readonly errors: readonly string[],
    /** Addresses that it asked for, its own left out. */
    readonly asked: readonly string[],
  ) {}

  static async open(
    browser: Browser,
    path: string,
    options: {
      readonly colorScheme?: "light" | "dark";
      readonly width?: number;
      readonly script?: boolean;
    } = {},
  ): Promise<PageOnDisk> {
    const { colorScheme = "light", width = 1000, script = true } = options;
    const page = await browser.newPage({
      viewport: { width, height: 900 },
      colorScheme,
      javaScriptEnabled: script,
      reducedMotion: "reduce",
    });
    const address = pathToFileURL(path).href;
    const errors: string[] = [];
    const asked: string[] = [];
    page.on("pageerror", error => errors.push(error.message));
    page.on("console", said => said.type() === "error" && errors.push(said.text()));
    page.on("request", request => request.url() !== address && asked.push(request.url()));
    await page.goto(address);
    return new PageOnDisk(page, errors, asked);
  }

  /** Waits until what has happened so far is on the screen. */
  async drawn(): Promise<void> {
    await this.page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
  }
}
