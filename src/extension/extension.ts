import * as vscode from "vscode";
import { message, say } from "../core/doors/words";
import { configurationName, provideSolver } from "../core/doors/workspace";
import { Checks } from "./checking/checks";
import { Output } from "./checking/output";
import { checkOpen, checkWorkspace, watchTargetFiles } from "./checking/target-files";
import { tellTargetPaths } from "./checking/target-paths";
import type { CompareWishes } from "./comparison/compare";
import { Configured } from "./configuration/configured";
import { openConfiguration } from "./configuration/open";
import { watchConfigurations } from "./configuration/watch";
import { newTargetFile } from "./first-steps/new-target-file";
import { firstSteps } from "./first-steps/walkthrough";
import { ConfigurationHelp } from "./in-the-text/configuration-help";
import { showDiagnostics } from "./in-the-text/diagnostics";
import { helpInTheText } from "./in-the-text/help-in-the-text";
import { Hints } from "./in-the-text/hints";
import { Hovers } from "./in-the-text/hovers";
import { Lenses } from "./in-the-text/lenses";
import { QuickFixes } from "./in-the-text/quick-fixes";
import { OwnFileOffers } from "./own-files/offers";
import type { PlaceInFile } from "./places/place-in-file";
import type { ExportWishes } from "./preview/export";
import { Preview } from "./preview/preview";
import { balanceCommand, showBalanced } from "./proposals/balance";
import { provideCopying } from "./proposals/copy-text";
import { ProposedText } from "./proposals/proposed-text";
import { language, learnWords } from "./reader/language";
import { Reviews, type ReviewWishes } from "./review/reviews";
import { providePages } from "./shipped/rule-pages";
import { openSample } from "./shipped/samples";
import { ShippedSchemas } from "./shipped/schemas";
import { SetTree } from "./verdicts/set-tree";
import { StatusBar } from "./verdicts/status-bar";

/** Which of these are target files is for the checks to tell: a configuration can name more than those named so. */
const targetFiles: vscode.DocumentSelector = { language: "yaml" };
const configurations: vscode.DocumentSelector = { pattern: `**/${configurationName}` };

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
  const lenses = new Lenses(checks);
  const hints = new Hints(checks);
  const statusBar = new StatusBar(checks);
  const tree = new SetTree(checks);
  const inConfigurations = watchConfigurations(configured, output);
  const schemas = new ShippedSchemas(context.extensionUri);
  const help = new ConfigurationHelp(schemas);
  context.subscriptions.push(
    checks,
    output,
    reviews,
    diagnostics,
    preview,
    proposed,
    lenses,
    hints,
    statusBar,
    tree,
    configured,
    tellTargetPaths(checks),
    watchTargetFiles(checks, configured),
    inConfigurations,
    vscode.languages.registerCompletionItemProvider(configurations, help, " ", "/", "["),
    vscode.languages.registerHoverProvider(configurations, help),
    command("watermelon.openConfiguration", () => openConfiguration(configured)),
    providePages(context.extensionUri),
    provideCopying(),
    helpInTheText(targetFiles, checks, schemas),
    vscode.languages.registerCodeActionsProvider(targetFiles, new QuickFixes(checks), {
      providedCodeActionKinds: QuickFixes.kinds,
    }),
    vscode.languages.registerHoverProvider(targetFiles, new Hovers(checks, schemas)),
    vscode.languages.registerCodeLensProvider(targetFiles, lenses),
    vscode.languages.registerInlayHintsProvider(targetFiles, hints),
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
    command(balanceCommand, (place?: PlaceInFile) => showBalanced(checks, proposed, place)),
    command("watermelon.checkWorkspace", () => checkAll(checks, configured, output)),
    command("watermelon.new", newTargetFile),
    command("watermelon.openSample", (name?: unknown) => openSample(context.extensionUri, name)),
    command("watermelon.showOutput", () => output.show()),
    command("watermelon.lintOwnFile", async (wish?: unknown) => {
      const { lintOwnFile } = await import("./own-files/lint-own-file");
      return lintOwnFile(configured, wish);
    }),
    new OwnFileOffers(context.workspaceState, configured),
    firstSteps(context.extensionUri, checks),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration("watermelon.hints")) hints.refresh();
      if (!event.affectsConfiguration("watermelon.language")) return;
      void speakAnew(checks, [diagnostics, lenses, hints, statusBar, tree, inConfigurations], preview);
    }),
  );
  context.subscriptions.push(
    afterwards(() => {
      checkOpen(checks);
      inConfigurations.refresh();
      void timed(output, () => checkWorkspace(checks, configured));
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

async function timed(output: Output, look: () => Promise<number>): Promise<void> {
  const started = performance.now();
  await learnWords();
  const files = await look();
  output.lookedThrough(files, performance.now() - started);
}

async function checkAll(checks: Checks, configured: Configured, output: Output): Promise<void> {
  await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: say(message("editor/checking", {}), language()),
      cancellable: true,
    },
    (progress, token) => timed(output, () => checkWorkspace(checks, configured, progress, token)),
  );
  await vscode.commands.executeCommand("workbench.actions.view.problems");
}
