import { format } from "node:util";
import type { Page } from "playwright-core";
import { readClosingLine } from "./closing-line";

/** What the workbench says on every start and no reader of a test run needs. */
const chatter =
  /^(Resolv|Creating a socket|\[reconnection|\[remote-connection|Ignoring|\[Service Worker|\[AgentHost|\[AccountPolicy|Updating additional|\[network\]|DialogService|Auto updating|\[chat-stt|\[DefaultAccount|Found additional|Request to|Loading development|vscode-test-web|ENOPRO: No file system provider|ChatSessionStore|Creation of workbench contribution|No search provider registered|Timed out waiting for authentication provider)/;

export interface Automation {
  /** Where the output of the run goes, in pieces as they come. */
  readonly write: (text: string) => void;
  readonly timeoutSeconds: number;
  /** A picture of the workbench, taken when the suite does not end in time. */
  readonly screenshot: string;
}

/**
 * Opens a workbench whose address names a test suite, and waits for the exit code that the workbench reports.
 *
 * An extension host that dies is reported as 0: believe it only after the suite's closing line.
 */
export async function runInPage(page: Page, address: string, automation: Automation): Promise<number> {
  const { write, timeoutSeconds, screenshot } = automation;
  let patience: NodeJS.Timeout | undefined;
  const exit = new Promise<number>((resolve, reject) => {
    page.exposeFunction("codeAutomationExit", resolve).catch(reject);
    page.on("crash", () => reject(new Error("The page of the workbench crashed.")));
    patience = setTimeout(async () => {
      await page.screenshot({ path: screenshot }).catch(() => {});
      reject(new Error(`The suite did not end within ${timeoutSeconds} s; see ${screenshot}`));
    }, timeoutSeconds * 1000);
  });
  try {
    let closed = false;
    const tell = (text: string) => {
      // what follows the closing line is the workbench, cut short in what it was doing
      if (closed || chatter.test(text)) return;
      write(`${text.trimEnd()}\n`);
      closed = readClosingLine(text) !== undefined;
    };
    page.on("pageerror", error => tell(`error in the workbench: ${error.message}`));
    await page.exposeFunction("codeAutomationLog", (_level: string, values: unknown[]) => tell(format(...values)));
    await page.goto(address);
    return await exit;
  } finally {
    clearTimeout(patience);
  }
}
