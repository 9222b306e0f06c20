import * as vscode from "vscode";
import { provideSolver } from "../core/doors/workspace";
import { Checks } from "./checking/checks";
import { checkAll, lookThrough } from "./checking/look-through";
import { Output } from "./checking/output";
import { checkOpen, watchTargetFiles } from "./checking/target-files";
import { tellTargetPaths } from "./checking/target-paths";
import type { CompareWishes } from "./comparison/compare";
import { Configured } from "./configuration/configured";
import { openConfiguration } from "./configuration/open";
import { watchConfigurations } from "./configuration/watch";
import { firstSteps } from "./first-steps/walkthrough";
import { showDiagnostics } from "./in-the-text/diagnostics";
import { helpInTheText } from "./in-the-text/help-in-the-text";
import { OwnFileOffers } from "./own-files/offers";
import type { PlaceInFile } from "./places/place-in-file";
import type { ExportWishes } from "./preview/export";
import { Preview } from "./preview/preview";
import { provideCopying } from "./proposals/copy-text";
import { ProposedText } from "./proposals/proposed-text";
import { learnWords } from "./reader/language";
import { Reviews, type ReviewWishes } from "./review/reviews";
import { providePages } from "./shipped/rule-pages";
import { openSample } from "./shipped/samples";
import { ShippedSchemas } from "./shipped/schemas";
import { SetTree } from "./verdicts/set-tree";
import { StatusBar } from "./verdicts/status-bar";

/** Runs on the desktop, on a remote and in the browser editor alike. */
export function activate(context: vscode.ExtensionContext): void {
  const solver = vscode.Uri.joinPath(context.extensionUri, "dist", "solver", "highs.wasm");
  provideSolver(async () => vscode.workspace.fs.readFile(solver));
  const configured = new Configured();
  const checks = new Checks(configured);
  const output = new Output(checks);
  const reviews = new Reviews(checks, configured);
  const diagnostics = showDiagnostics(checks, reviews);
  const proposed = new ProposedText();
  const preview = new Preview(context.extensionUri, checks, proposed);
  const statusBar = new StatusBar(checks);
  const tree = new SetTree(checks);
  const inConfigurations = watchConfigurations(configured, output);
  const help = helpInTheText(checks, new ShippedSchemas(context.extensionUri));
  context.subscriptions.push(
    checks,
    output,
    reviews,
    diagnostics,
    preview,
    proposed,
    help,
    statusBar,
    tree,
    configured,
    tellTargetPaths(checks),
    watchTargetFiles(checks, configured),
    inConfigurations,
    command("watermelon.openConfiguration", () => openConfiguration(configured)),
    providePages(context.extensionUri),
    provideCopying(),
    command("watermelon.preview", async (place?: PlaceInFile) => (await preview.open()).show(place)),
    command("watermelon.compare", async (wishes?: CompareWishes) => {
      const { compare } = await import("./comparison/compare");
      return compare(await preview.open(), checks, configured, wishes);
    }),
    command("watermelon.review", async (wishes?: ReviewWishes) => reviews.start(await preview.open(), wishes)),
    command("watermelon.endReview", () => {
      reviews.end();
      return preview.opened?.stopComparing(reviews);
    }),
    reviews.onDidChange(() => preview.opened?.refreshSoon()),
    command("watermelon.export", async (wishes?: ExportWishes) => {
      const { Exports } = await import("./preview/export");
      return new Exports(context, await preview.open()).run(wishes);
    }),
    command("watermelon.balance", async (place?: PlaceInFile) => {
      const { showBalanced } = await import("./proposals/balance");
      return showBalanced(checks, proposed, place);
    }),
    command("watermelon.checkWorkspace", () => checkAll(checks, configured, output)),
    command("watermelon.new", async () => {
      const { newTargetFile } = await import("./first-steps/new-target-file");
      return newTargetFile();
    }),
    command("watermelon.openSample", (name?: unknown) => openSample(context.extensionUri, name)),
    command("watermelon.showOutput", () => output.show()),
    command("watermelon.lintOwnFile", async (wish?: unknown) => {
      const { lintOwnFile } = await import("./own-files/lint-own-file");
      return lintOwnFile(configured, wish);
    }),
    new OwnFileOffers(context.workspaceState, configured),
    firstSteps(context.extensionUri, checks),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (!event.affectsConfiguration("watermelon.language")) return;
      void speakAnew(checks, [diagnostics, help, statusBar, tree, inConfigurations], preview);
    }),
    afterwards(() => {
      checkOpen(checks);
      inConfigurations.refresh();
      void lookThrough(checks, configured, output);
    }),
  );
}

/** Once the extension is active: the editor waits for that, and other extensions behind it. */
function afterwards(work: () => void): vscode.Disposable {
  const waiting = setTimeout(work);
  return { dispose: () => clearTimeout(waiting) };
}

/** A command that finds the words it says. */
function command<Args extends unknown[]>(id: string, run: (...args: Args) => unknown): vscode.Disposable {
  return vscode.commands.registerCommand(id, async (...args: Args) => {
    await learnWords();
    return run(...args);
  });
}

/** Says all again in the language that has been chosen, once its words are there. */
async function speakAnew(checks: Checks, shown: readonly { refresh(): void }[], preview: Preview): Promise<void> {
  await Promise.all([learnWords(), ...checks.all().map(each => learnWords(each))]);
  for (const each of shown) each.refresh();
  await preview.opened?.refresh();
}
