import * as vscode from "vscode";
import type { Finding } from "../../core/doors/checking";
import type { ComparisonPicture } from "../../core/doors/preview";
import { type Message, message, say } from "../../core/doors/words";
import type { Checked, Checks } from "../checking/checks";
import type { Configured } from "../configuration/configured";
import { git, type Repository, repositoryOf } from "../files/git";
import type { Comparing } from "../preview/comparing";
import type { PreviewPanel } from "../preview/panel";
import { language } from "../reader/language";
import type { BaseSide } from "./base-side";
import { chooseBase } from "./choose-base";
import { partedAt } from "./parted-at";
import type { RunningReview } from "./running-review";
import { ShownPaths } from "./shown-paths";

/** What a keybinding or another extension may settle beforehand; people are asked for the rest. */
export interface ReviewWishes {
  readonly base?: string;
}

/** What the preview shows of a review, or what was said in its place. */
export type ReviewAnswer = ComparisonPicture<string> | { readonly refused: string } | undefined;

/** What a change since a base does to people, kept current while one types: in the preview, and on the findings that it brings. */
export class Reviews implements Comparing, vscode.Disposable {
  private running: RunningReview | null = null;
  /** Follows what is checked out, while a review runs. */
  private head: vscode.Disposable | null = null;
  /** The new findings of each file that has some, by its address. */
  private told: ReadonlyMap<string, string> = new Map();
  private readonly changed = new vscode.EventEmitter<readonly vscode.Uri[]>();
  private readonly subscriptions: vscode.Disposable;

  /** Made before what shows findings, so that it knows of a check which are new when that is shown. */
  constructor(
    private readonly checks: Checks,
    private readonly configured: Configured,
  ) {
    this.subscriptions = vscode.Disposable.from(
      checks.onDidChange(() => this.follow()),
      configured.onDidChange(() => void this.pair()),
    );
  }

  /** Files in which other findings are new than before. */
  readonly onDidChange = this.changed.event;

  isNew(finding: Finding): boolean {
    return this.running?.isNew(finding) ?? false;
  }

  picture(checked: Checked, document: number): ComparisonPicture<string> | null {
    return this.running?.picture(checked, document) ?? null;
  }

  /** Asks what to review against, and shows in the preview what changed since. */
  async start(preview: PreviewPanel, wishes: ReviewWishes = {}): Promise<ReviewAnswer> {
    const tongue = language();
    const at = vscode.window.activeTextEditor?.document.uri ?? vscode.workspace.workspaceFolders?.[0]?.uri;
    if ((await git()) === null) return refuse(message("editor-review/no-git", {}));
    const repository = at ? await this.repositoryAt(at) : null;
    if (!repository) return refuse(message("editor-review/no-repository", {}));
    const base = wishes.base ?? (await chooseBase(repository, tongue));
    if (!base) return undefined;
    const parted = await partedAt(repository, base);
    if ("why" in parted) return refuse(parted.why);
    const running = await this.since(repository, base, parted.commit);
    if (!running) return undefined;
    this.running = running;
    this.followHead(repository, base, parted.commit);
    await vscode.commands.executeCommand("setContext", "watermelon.reviewing", true);
    this.tell();
    return this.show(preview);
  }

  end(): void {
    this.running = null;
    this.head?.dispose();
    this.head = null;
    void vscode.commands.executeCommand("setContext", "watermelon.reviewing", false);
    this.tell();
  }

  dispose(): void {
    this.head?.dispose();
    this.subscriptions.dispose();
    this.changed.dispose();
  }

  /** That of the file, else of any folder that is open. */
  private async repositoryAt(uri: vscode.Uri): Promise<Repository | null> {
    for (const each of [uri, ...(vscode.workspace.workspaceFolders ?? []).map(folder => folder.uri)]) {
      const found = await repositoryOf(each);
      if (found) return found;
    }
    return null;
  }

  /** A review against a commit; null where the reader has stopped it. */
  private async since(repository: Repository, base: string, commit: string): Promise<RunningReview | null> {
    const paths = new ShownPaths(repository.rootUri);
    const before = await this.read(repository, base, commit, paths);
    if (!before) return null;
    const isReviewed = (uri: vscode.Uri) => isIn(repository, uri);
    const { checks, configured } = this;
    const { RunningReview } = await import("./running-review");
    const running = new RunningReview(base, before, repository.rootUri, checks, configured, isReviewed, paths);
    await running.pair();
    return running;
  }

  /** Compares with another commit once another is checked out whose history parts from the base elsewhere. */
  private followHead(repository: Repository, base: string, commit: string): void {
    let head = repository.state.HEAD?.commit;
    this.head?.dispose();
    const listening = repository.state.onDidChange(async () => {
      if (repository.state.HEAD?.commit === head) return;
      head = repository.state.HEAD?.commit;
      const parted = await partedAt(repository, base);
      if (this.head !== listening) return;
      if ("why" in parted) {
        this.end();
        refuse(parted.why);
      } else if (parted.commit !== commit) {
        commit = parted.commit;
        const running = await this.since(repository, base, commit);
        if (this.head !== listening || parted.commit !== commit) return;
        if (!running) return this.end();
        this.running = running;
        this.tell();
      }
    });
    this.head = listening;
  }

  /** The target files as they were; null where the reader has stopped it. */
  private async read(
    repository: Repository,
    base: string,
    commit: string,
    paths: ShownPaths,
  ): Promise<BaseSide | null> {
    const title = say(message("editor-review/reading", { base }), language());
    const { baseSide } = await import("./base-side");
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    return vscode.window.withProgress(options, async (_, token) => {
      const differing = (await repository.diffWith(commit)).filter(({ originalUri }) => isIn(repository, originalUri));
      for (const { uri } of differing) if (!this.checks.of(uri)) await this.checks.checkFile(uri);
      const now = this.checks.all().filter(({ uri }) => isIn(repository, uri));
      // A folder that goes is not told file by file.
      for (const { uri, version } of now) if (version === null) await this.forgetGone(uri);
      const all = [...now.map(({ uri }) => uri), ...differing.map(({ originalUri }) => originalUri)];
      return baseSide(repository, commit, new Set(all.map(({ path }) => path)), paths.shown, token);
    });
  }

  private async forgetGone(uri: vscode.Uri): Promise<void> {
    try {
      await vscode.workspace.fs.stat(uri);
    } catch {
      this.checks.forget(uri);
    }
  }

  /** Shows the file that is open where it changed, else the first that did, else that which is open. */
  private async show(preview: PreviewPanel): Promise<ReviewAnswer> {
    const { running } = this;
    const active = vscode.window.activeTextEditor;
    const open = active && this.checks.of(active.document.uri);
    const place = running?.placeToShow(open) ?? null;
    if (place) preview.show(place);
    await preview.compareWith(this);
    const shown = place ? this.checks.of(place.uri) : await preview.previewed().then(found => found?.checked);
    return (shown && this.picture(shown, 0)) ?? undefined;
  }

  /** After a check: compares again at once, so that what shows it knows what is new. */
  private follow(): void {
    if (!this.running) return;
    this.running.compare();
    this.tell();
    if (this.running.isOutgrown) void this.pair();
  }

  private async pair(): Promise<void> {
    await this.running?.pair();
    this.tell();
  }

  private tell(): void {
    const told = new Map<string, string>();
    for (const { file, uri } of this.running ? this.checks.all() : []) {
      const fresh = file.findings.filter(each => this.isNew(each)).map(({ fingerprint }) => fingerprint);
      if (fresh.length > 0) told.set(uri.toString(), fresh.join("\n"));
    }
    const before = this.told;
    this.told = told;
    const others = [...new Set([...before.keys(), ...told.keys()])].filter(uri => before.get(uri) !== told.get(uri));
    if (this.running || others.length > 0) this.changed.fire(others.map(uri => vscode.Uri.parse(uri)));
  }
}

/** Files outside the folders that are open are not looked through, so nothing is told of them. */
function isIn({ rootUri }: Repository, uri: vscode.Uri): boolean {
  const isBelow = uri.scheme === rootUri.scheme && uri.path.startsWith(`${rootUri.path}/`);
  return isBelow && /\.ya?ml$/i.test(uri.path) && vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

function refuse(why: Message): { readonly refused: string } {
  const refused = say(why, language());
  void vscode.window.showErrorMessage(refused);
  return { refused };
}
