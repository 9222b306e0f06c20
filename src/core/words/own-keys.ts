import type { Format } from "./format";
import type { OwnFields } from "./message";

/** What keys of the format stand for, by their path in a target file. */
export interface KeyWords {
  readonly terms: Readonly<Record<string, string>>;
  /** A term of one target, by its id. */
  readonly ofTarget: (term: string, target: string) => string;
}

/** How things are said of a file in a shape of its own: a key is what it stands for, with the field of the file that feeds it. */
export function withOwnKeys(format: Format, fields: OwnFields, words: KeyWords): Format {
  const fieldOf = (path: string): string | undefined => {
    const key = keyIn(path, words)?.key ?? path;
    return [key, ofTargets + key].flatMap(each => (Object.hasOwn(fields, each) ? [fields[each]!] : []))[0];
  };
  return {
    ...format,
    ownShape: true,
    has: path => fieldOf(path) !== undefined,
    key: (path, _ours, plain) => {
      const term = plain ?? keyIn(path, words)?.term;
      const field = fieldOf(path);
      if (term === undefined) return `\`${field ?? path}\``;
      return field === undefined ? term : `${term} (\`${field}\`)`;
    },
  };
}

/** `guardrails` alone is that of a target, and `targets.aht.baseline` the baseline of aht. */
function keyIn(path: string, { terms, ofTarget }: KeyWords): { readonly key: string; readonly term: string } | null {
  const ending = (end: string): string | undefined => Object.keys(terms).find(each => each.endsWith(end));
  const known = [path, ofTargets + path, ending(`].${path}`)].find(each => each && Object.hasOwn(terms, each));
  if (known) return { key: known, term: terms[known]! };
  if (!path.startsWith(ofTargets)) return null;
  const inner = (key: string): string => key.slice(ofTargets.length - 1);
  const [key] = Object.keys(terms)
    .filter(each => each.startsWith(ofTargets) && path.endsWith(inner(each)))
    .sort((a, b) => b.length - a.length);
  return key === undefined
    ? null
    : { key, term: ofTarget(terms[key]!, path.slice(ofTargets.length, -inner(key).length)) };
}

const ofTargets = "targets.";
