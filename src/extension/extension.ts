import * as vscode from "vscode";
import { configurationName, message, provideSolver, say } from "../core";
import { balanceCommand, showBalanced } from "./balance";
import { Checks } from "./checks";
import { type CompareWishes, compare } from "./compare";
import { ConfigurationHelp } from "./configuration-help";
import { Configured } from "./configured";
import { provideCopying } from "./copy-text";
import { showDiagnostics } from "./diagnostics";
import { Exports, type ExportWishes } from "./export";
import { firstSteps } from "./first-steps";
import { Hints } from "./hints";
import { Hovers } from "./hovers";
import { helpInTheText } from "./in-the-text";
import { language } from "./language";
import { Lenses } from "./lenses";
import { newTargetFile } from "./new-target-file";
import { openConfiguration } from "./open-configuration";
import { Output } from "./output";
import { OwnFileOffers } from "./own-file-offers";
import { lintOwnFile } from "./own-files";
import { providePages } from "./pages";
import { type PlaceInFile, PreviewPanel } from "./preview-panel";
import { ProposedText } from "./proposed-text";
import { QuickFixes } from "./quick-fixes";
import { Reviews, type ReviewWishes } from "./review/reviews";
import { openSample } from "./samples";
import { SetTree } from "./set-tree";
import { ShippedSchemas } from "./shipped-schemas";
import { StatusBar } from "./status-bar";
import { checkWorkspace, watchTargetFiles } from "./target-files";
import { tellTargetPaths } from "./target-paths";
import { watchConfigurations } from "./watch-configurations";

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
  const preview = new PreviewPanel(context.extensionUri, checks, proposed);
  const exports = new Exports(context, preview);
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
    vscode.commands.registerCommand("watermelon.openConfiguration", () => openConfiguration(configured)),
    providePages(context.extensionUri),
    provideCopying(),
    helpInTheText(targetFiles, checks, schemas),
    vscode.languages.registerCodeActionsProvider(targetFiles, new QuickFixes(checks), {
      providedCodeActionKinds: QuickFixes.kinds,
    }),
    vscode.languages.registerHoverProvider(targetFiles, new Hovers(checks, schemas)),
    vscode.languages.registerCodeLensProvider(targetFiles, lenses),
    vscode.languages.registerInlayHintsProvider(targetFiles, hints),
    vscode.commands.registerCommand("watermelon.preview", (place?: PlaceInFile) => preview.show(place)),
    vscode.commands.registerCommand("watermelon.compare", (wishes?: CompareWishes) =>
      compare(preview, checks, configured, wishes),
    ),
    vscode.commands.registerCommand("watermelon.review", (wishes?: ReviewWishes) => reviews.start(preview, wishes)),
    vscode.commands.registerCommand("watermelon.endReview", () => {
      reviews.end();
      return preview.stopComparing(reviews);
    }),
    reviews.onDidChange(() => preview.refreshSoon()),
    vscode.commands.registerCommand("watermelon.export", (wishes?: ExportWishes) => exports.run(wishes)),
    vscode.commands.registerCommand(balanceCommand, (place?: PlaceInFile) => showBalanced(checks, proposed, place)),
    vscode.commands.registerCommand("watermelon.checkWorkspace", () => checkAll(checks, configured, output)),
    vscode.commands.registerCommand("watermelon.new", newTargetFile),
    vscode.commands.registerCommand("watermelon.openSample", (name?: unknown) =>
      openSample(context.extensionUri, name),
    ),
    vscode.commands.registerCommand("watermelon.showOutput", () => output.show()),
    vscode.commands.registerCommand("watermelon.lintOwnFile", (wish?: unknown) => lintOwnFile(configured, wish)),
    new OwnFileOffers(context.workspaceState, configured),
    firstSteps(context.extensionUri, checks),
    vscode.workspace.onDidChangeConfiguration(event => {
      if (event.affectsConfiguration("watermelon.hints")) hints.refresh();
      if (!event.affectsConfiguration("watermelon.language")) return;
      for (const shown of [diagnostics, preview, lenses, hints, statusBar, tree, inConfigurations]) shown.refresh();
    }),
  );
  void timed(output, () => checkWorkspace(checks, configured));
}

async function timed(output: Output, look: () => Promise<number>): Promise<void> {
  const started = performance.now();
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
