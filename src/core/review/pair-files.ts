/** Least share of lines that two files have in common to be one that was renamed, as git has it. */
const mostly = 0.5;

/** More pairs than this are looked at for equal contents only. */
const mostPairs = 10_000;

/** A file before and after, by its paths; null on a side where it is not there. */
export interface PathPair {
  readonly before: string | null;
  readonly after: string | null;
}

interface Contents {
  readonly files: ReadonlyMap<string, string>;
  /** Texts by path. */
  readonly texts: (paths: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}

/** Pairs the files of two states by path, and those that are left by what they hold: a file that was renamed is the same. */
export async function pairFiles(before: Contents, after: Contents): Promise<PathPair[]> {
  const gone = [...before.files.keys()].filter(path => !after.files.has(path));
  const fresh = [...after.files.keys()].filter(path => !before.files.has(path));
  const renamed = await renamedAmong(gone, fresh, before, after);
  const news = new Set(renamed.values());
  return [
    ...[...before.files.keys()].map(path => ({
      before: path,
      after: after.files.has(path) ? path : (renamed.get(path) ?? null),
    })),
    ...fresh.filter(path => !news.has(path)).map(path => ({ before: null, after: path })),
  ];
}

/** New paths by the old ones. */
async function renamedAmong(
  gone: readonly string[],
  fresh: readonly string[],
  before: Contents,
  after: Contents,
): Promise<ReadonlyMap<string, string>> {
  const renamed = new Map<string, string>();
  const taken = new Set<string>();
  const pair = (from: string, to: string): void => {
    if (renamed.has(from) || taken.has(to)) return;
    renamed.set(from, to);
    taken.add(to);
  };
  for (const from of gone) {
    const same = fresh.find(to => !taken.has(to) && after.files.get(to) === before.files.get(from));
    if (same !== undefined) pair(from, same);
  }
  const [left, new_] = [gone.filter(path => !renamed.has(path)), fresh.filter(path => !taken.has(path))];
  if (left.length === 0 || new_.length === 0 || left.length * new_.length > mostPairs) return renamed;
  const [was, is] = [await before.texts(left), await after.texts(new_)];
  left
    .flatMap(from => new_.map(to => ({ from, to, alike: alikeness(was.get(from)!, is.get(to)!) })))
    .filter(({ alike }) => alike >= mostly)
    .sort((a, b) => b.alike - a.alike)
    .forEach(({ from, to }) => {
      pair(from, to);
    });
  return renamed;
}

/** Share of the lines of the longer text that both have, 0..1; blank ones are not counted. */
function alikeness(a: string, b: string): number {
  const [ofA, ofB] = [linesOf(a), linesOf(b)];
  const counts = new Map<string, number>();
  for (const line of ofA) counts.set(line, (counts.get(line) ?? 0) + 1);
  let common = 0;
  for (const line of ofB) {
    const count = counts.get(line) ?? 0;
    if (count === 0) continue;
    counts.set(line, count - 1);
    common++;
  }
  return common / Math.max(1, ofA.length, ofB.length);
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\r|\n/).filter(line => line.trim() !== "");
}
