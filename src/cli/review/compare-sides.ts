import { type CheckedFile, type CheckOptions, check, type Finding, partsOf } from "../../core/doors/checking";
import {
  ConfigurationComparison,
  type FilePair,
  type FoundIn,
  type PathPair,
  pairFiles,
  type Review,
  type ReviewedFile,
  review,
} from "../../core/doors/review";
import type { Part } from "../../core/doors/workspace";
import { shownPath } from "../shown-path";
import type { Places, Side } from "./side";

/** A file of one side as it was checked. */
export interface ReviewedText {
  readonly file: CheckedFile;
  readonly options: CheckOptions;
  /** Its text on the other side; null where it is not there. */
  readonly was: string | null;
}

export interface Compared {
  readonly review: Review;
  /** The files of both sides that were checked, by their paths as people read them. */
  readonly before: ReadonlyMap<string, ReviewedText>;
  readonly after: ReadonlyMap<string, ReviewedText>;
}

/** Compares two states. Only what differs is checked, with the other parts of its sets and what a changed configuration governs. */
export async function compareSides(before: Side, after: Side, places: Places): Promise<Compared> {
  const textsOf = async (side: Side, paths: readonly string[]): Promise<ReadonlyMap<string, string>> =>
    new Map([...(await side.read(paths))].map(([path, { text }]) => [path, text]));
  const pairs = await pairFiles(
    { files: before.files, texts: paths => textsOf(before, paths) },
    { files: after.files, texts: paths => textsOf(after, paths) },
  );
  const configured = new ConfigurationComparison(
    path => before.configured.configurationFor(path),
    path => after.configured.configurationFor(path),
    path => shownPath(path, process.cwd()),
  );
  const touched: PathPair[] = [];
  for (const pair of pairs) {
    const isOtherwise = await configured.differs(places.absolute((pair.after ?? pair.before)!));
    if (isOtherwise || differs(pair, before, after) || (await isKnownOtherwise(pair, before, after, places)))
      touched.push(pair);
  }
  const [was, is] = [new CheckedSide(before, places), new CheckedSide(after, places)];
  const whole = await withParts(touched, pairs, was, is);
  const files: FilePair[] = [];
  for (const { before: from, after: to } of whole) {
    const former = await was.reviewed(from, null);
    files.push([former, await is.reviewed(to, former?.text ?? null)]);
  }
  const compared = review(files, configured.told);
  const newFindings = await is.withFixes(compared.newFindings);
  return { review: { ...compared, newFindings }, before: was.checked, after: is.checked };
}

function differs(pair: PathPair, before: Side, after: Side): boolean {
  if (pair.before === null || pair.after === null || pair.before !== pair.after) return true;
  return before.files.get(pair.before) !== after.files.get(pair.after);
}

/** With the pairs that hold other parts of the sets that these are parts of: they are judged together. */
async function withParts(
  touched: readonly PathPair[],
  all: readonly PathPair[],
  before: CheckedSide,
  after: CheckedSide,
): Promise<readonly PathPair[]> {
  const names = new Set([
    ...(await before.partNames(touched.map(pair => pair.before))),
    ...(await after.partNames(touched.map(pair => pair.after))),
  ]);
  if (names.size === 0) return touched;
  await before.gather(names);
  await after.gather(names);
  return all.filter(pair => touched.includes(pair) || before.isPart(pair.before) || after.isPart(pair.after));
}

/** Whether the baselines of both sides know other findings of a file. */
async function isKnownOtherwise(pair: PathPair, before: Side, after: Side, places: Places): Promise<boolean> {
  if (pair.before === null || pair.after === null) return false;
  const known = async (side: Side, path: string): Promise<string> =>
    JSON.stringify((await side.configured.optionsFor(places.absolute(path))).known ?? []);
  return (await known(before, pair.before)) !== (await known(after, pair.after));
}

/** Reads and checks files of one side, each once. */
class CheckedSide {
  readonly checked = new Map<string, ReviewedText>();
  private parts: readonly Part[] = [];
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly side: Side,
    private readonly places: Places,
  ) {}

  /** The sets that files are parts of. */
  async partNames(paths: readonly (string | null)[]): Promise<string[]> {
    const parts = await this.partsIn(paths.filter(path => path !== null));
    return parts.flatMap(({ set }) => set.partOf?.value ?? []);
  }

  /** Looks through all files of the side for parts of these sets. */
  async gather(names: ReadonlySet<string>): Promise<void> {
    const all = await this.partsIn([...this.side.files.keys()]);
    this.parts = all.filter(({ set }) => names.has(set.partOf!.value));
  }

  isPart(path: string | null): boolean {
    return path !== null && this.parts.some(({ file }) => file === this.places.shown(path));
  }

  async reviewed(path: string | null, was: string | null): Promise<ReviewedFile | null> {
    if (path === null) return null;
    const { configured } = this.side;
    const absolute = this.places.absolute(path);
    const shown = this.places.shown(path);
    const options = await configured.optionsFor(absolute);
    await this.load([path]);
    const judged = { ...options, fixes: false, file: shown, together: this.parts };
    const file = await check(this.texts.get(path)!, judged);
    this.checked.set(shown, { file, options: judged, was });
    const baseline = await configured.baselineFor(absolute);
    if (baseline === null || options.known === undefined) return { ...file, path: shown };
    return { ...file, path: shown, known: { path: shownPath(baseline, process.cwd()), findings: options.known } };
  }

  /** The same findings with their fixes: making those takes longer than finding, and most files have nothing new. */
  async withFixes(found: readonly FoundIn[]): Promise<FoundIn[]> {
    const mended = new Map<string, ReadonlyMap<string, Finding>>();
    for (const path of new Set(found.map(each => each.path))) {
      const { file, options } = this.checked.get(path)!;
      const { findings } = await check(file.text, { ...options, fixes: true });
      mended.set(path, new Map(findings.map(each => [each.fingerprint, each])));
    }
    return found.map(each => ({
      ...each,
      finding: mended.get(each.path)!.get(each.finding.fingerprint) ?? each.finding,
    }));
  }

  private async partsIn(paths: readonly string[]): Promise<Part[]> {
    await this.load(paths);
    const parts: Part[] = [];
    for (const path of paths) {
      const options = await this.side.configured.optionsFor(this.places.absolute(path));
      parts.push(...(await partsOf(this.texts.get(path)!, this.places.shown(path), options)));
    }
    return parts;
  }

  private async load(paths: readonly string[]): Promise<void> {
    const missing = paths.filter(path => !this.texts.has(path));
    for (const [path, { text }] of await this.side.read(missing)) this.texts.set(path, text);
  }
}
