import { fingerprint } from "../rules/fingerprint";

const longest = 80;
/** Names that Windows keeps for devices, whatever follows them. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const indexName = "index";

/**
 * File names for the pages of target files, by their paths (with forward slashes), each path once: small letters, digits and single
 * hyphens, unlike one another on every file system, and the same whenever the same files are reported on.
 */
export function pageNames(paths: readonly string[]): ReadonlyMap<string, string> {
  const below = sharedFolder(paths);
  const plain = new Map(paths.map(path => [path, plainName(path.slice(below.length))]));
  const times = new Map<string, number>();
  for (const name of plain.values()) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(
    [...plain].map(([path, name]) => [
      path,
      times.get(name) === 1 && name !== indexName && !reserved.test(name)
        ? name
        : `${name}-${fingerprint(path.slice(below.length)).slice(0, 8)}`,
    ]),
  );
}

/** The name of the page of a document, by that of its file: no other file's name holds two hyphens together. */
export function pageName(fileName: string, document: number): string {
  return `${fileName}${document === 0 ? "" : `--${document + 1}`}.html`;
}

function plainName(path: string): string {
  const name = path
    .replace(/(\.targets)?\.ya?ml$/i, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, longest)
    .replace(/^-|-$/g, "");
  return name === "" ? "set" : name;
}

/** The folder that all paths have in common, with its slash; empty without one. */
function sharedFolder(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map(path => path.split("/").slice(0, -1));
  const apart = first.findIndex((folder, depth) => others.some(other => other[depth] !== folder));
  const shared = apart === -1 ? first : first.slice(0, apart);
  return shared.map(folder => `${folder}/`).join("");
}
