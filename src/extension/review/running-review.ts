import type * as vscode from "vscode";
import type { Finding } from "../../core/doors/checking";
import { type ComparisonPicture, reviewComparisonOf } from "../../core/doors/preview";
import {
  ConfigurationComparison,
  type FilePair,
  type PathPair,
  pairFiles,
  type Review,
  type ReviewedFile,
  review,
} from "../../core/doors/review";
import { say } from "../../core/doors/words";
import { figuresOf } from "../../core/doors/workspace";
import type { Checked, Checks } from "../checking/checks";
import type { Configured } from "../configuration/configured";
import type { PlaceInFile } from "../places/place-in-file";
import { language } from "../reader/language";
import type { BaseSide } from "./base-side";
import type { ShownPaths } from "./shown-paths";

/** Compares the target files as they are now with those of a base, again and again. */
export class RunningReview {
  private pairs: readonly PathPair[] = [];
  private paired: string | undefined;
  private told: ConfigurationComparison["told"] = [];
  private pairing: Promise<void> = Promise.resolve();
  private nextPairing: Promise<void> | undefined;
  private result: Review = review([]);
  private fresh: ReadonlySet<Finding> = new Set();

  /**
   * @param base what people call it
   * @param isReviewed whether a file is among those that are compared
   */
  constructor(
    readonly base: string,
    private readonly before: BaseSide,
    private readonly root: vscode.Uri,
    private readonly checks: Checks,
    private readonly configured: Configured,
    private readonly isReviewed: (uri: vscode.Uri) => boolean,
    private readonly paths: ShownPaths,
  ) {}

  get review(): Review {
    return this.result;
  }

  isNew(finding: Finding): boolean {
    return this.fresh.has(finding);
  }

  /** Compares with what the files say now, as far as they are the files that were paired last: a file that is closed is gone for a moment. */
  compare(): void {
    const now = this.now();
    const files = this.pairs.flatMap(({ before, after }): FilePair[] => {
      const is = after === null ? undefined : now.get(after);
      if (after !== null && !is) return [];
      return [[before === null ? null : (this.before.files.get(before) ?? null), is ? this.reviewed(is) : null]];
    });
    const differing = files.filter(([was, is]) => !(was && is && isSame(was, is)));
    this.result = review(differing, this.told);
    this.fresh = new Set(this.result.newFindings.map(({ finding }) => finding));
  }

  /** Whether files have come or gone since they were paired. */
  get isOutgrown(): boolean {
    return this.paired !== keyOf(this.now());
  }

  /** Pairs the files, and compares their configurations, anew: one time after the other, so that the newest is what stays. */
  pair(): Promise<void> {
    const next = (): Promise<void> => {
      this.nextPairing = undefined;
      return this.pairNow();
    };
    this.nextPairing ??= this.pairing.then(next, next);
    this.pairing = this.nextPairing;
    return this.pairing;
  }

  /** Where to begin to read: in the file that is open where it changed, else in the first that did; null where nothing did. */
  placeToShow(open: Checked | undefined): PlaceInFile | null {
    const now = [...this.now().values()];
    const places = [
      ...this.result.changes.map(({ after, path }) => ({ path, offset: after?.path === path ? after.range.start : 0 })),
      ...this.result.newFindings.map(({ finding, path }) => ({ path, offset: finding.range.start })),
    ].flatMap(({ path, offset }) => {
      const uri = now.find(each => this.paths.shown(each.uri.path) === path)?.uri;
      return uri ? [{ uri, offset }] : [];
    });
    return places.find(({ uri }) => uri.toString() === open?.uri.toString()) ?? places[0] ?? null;
  }

  /** What the preview shows of it where it shows this file; null for a file that is not compared. */
  picture(checked: Checked, document: number): ComparisonPicture<string> | null {
    const pair = this.pairs.find(({ after }) => after === checked.uri.path);
    if (!pair || !this.isReviewed(checked.uri)) return null;
    const tongue = language(checked);
    const before = pair.before === null ? null : (this.before.files.get(pair.before) ?? null);
    return reviewComparisonOf(
      this.result,
      { path: this.paths.shown(checked.uri.path), before, now: checked.file, document },
      this.base,
      this.paths.address,
      new Set([...this.now().keys()].map(this.paths.shown)),
      what => say(what, tongue),
    );
  }

  private async pairNow(): Promise<void> {
    const now = this.now();
    this.paired = keyOf(now);
    const { files } = this.before;
    const texts = (of: (path: string) => string) => async (paths: readonly string[]) =>
      new Map(paths.map(path => [path, of(path)]));
    const [was, is] = [(path: string) => files.get(path)!.text, (path: string) => now.get(path)!.file.text];
    const contents = (paths: Iterable<string>, of: (path: string) => string) => ({
      files: new Map([...paths].map(path => [path, of(path)])),
      texts: texts(of),
    });
    const pairs = await pairFiles(contents(files.keys(), was), contents(now.keys(), is));
    const configurations = new ConfigurationComparison(
      path => this.before.configurationFor(path),
      async path => (await this.configured.settingsFor(this.root.with({ path }))).configuration,
      this.paths.shown,
    );
    for (const { before, after } of pairs) await configurations.differs((after ?? before)!);
    this.pairs = pairs;
    this.told = configurations.told;
    this.compare();
  }

  private now(): Map<string, Checked> {
    return new Map(
      this.checks
        .all()
        .filter(({ uri }) => this.isReviewed(uri))
        .map(each => [each.uri.path, each]),
    );
  }

  private reviewed({ uri, file, options, settings: { baseline } }: Checked): ReviewedFile {
    const known =
      baseline === null ? {} : { known: { path: this.paths.shown(baseline), findings: options.known ?? [] } };
    return { ...file, path: this.paths.shown(uri.path), ...known };
  }
}

function keyOf(files: ReadonlyMap<string, unknown>): string {
  return [...files.keys()].sort().join("\n");
}

/** Whether there is nothing to tell of a file: it says, is judged and is known as it was. */
function isSame(before: ReviewedFile, after: ReviewedFile): boolean {
  return before.path === after.path && before.text === after.text && judgement(before) === judgement(after);
}

function judgement({ documents, findings, known }: ReviewedFile): string {
  return JSON.stringify([
    documents.map(({ assessment }) => figuresOf(assessment)),
    findings.map(({ fingerprint, suppressed }) => [fingerprint, suppressed === null]),
    known,
  ]);
}
