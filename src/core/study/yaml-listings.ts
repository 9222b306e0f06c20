import { Lines } from "../source/lines";
import { type LocatedFile, type Node, resolved, type ScalarNode } from "../source/node";
import { columnsOf, type ListedRow, type Listing, longestCell, mostColumns, mostRows } from "./listing";

/** Deepest that lists are looked for, and that a row is looked into. */
const deepest = 8;
const deepestCell = 3;
/** Most values that are walked through, and most listings that are kept. */
const mostSeen = 20_000;
const mostListings = 300;

/** A key that a path of a shape can name. */
const plainKey = /^(?!\*$|\$key$)[^.[\]\s](?:[^.[\]]*[^.[\]\s])?$/;

type Steps = readonly string[];

/** All that a YAML text lists: items of sequences, the keys of mappings, documents; also those of alike places under one path. */
export function listingsIn(file: LocatedFile): readonly Listing[] {
  const walk = new Walk(new Lines(file.text));
  for (const { root } of file.documents) if (root) walk.document(root);
  return walk.listings();
}

class Walk {
  private readonly found = new Map<string, { readonly steps: Steps; readonly rows: ListedRow[] }>();
  private seen = 0;

  constructor(private readonly lines: Lines) {}

  document(root: Node): void {
    if (resolved(root).kind === "mapping") this.row([], root, null);
    this.inside(root, [], 0);
  }

  listings(): readonly Listing[] {
    const own = [...this.found.values()];
    return [...own, ...alike(own)].map(({ steps, rows }) => ({
      at: written(steps),
      columns: columnsOf(rows),
      rows: rows.slice(0, mostRows),
    }));
  }

  private inside(node: Node, steps: Steps, depth: number): void {
    if (depth >= deepest || ++this.seen > mostSeen) return;
    const value = resolved(node);
    if (value.kind === "sequence") {
      for (const item of value.items) {
        if (resolved(item).kind === "mapping") this.row([...steps, "[*]"], item, null);
        this.inside(item, [...steps, "[*]"], depth + 1);
      }
    } else if (value.kind === "mapping") {
      for (const { key, value: each } of value.entries) {
        if (resolved(each).kind !== "sequence") this.row([...steps, "*"], each, key);
        this.inside(each, [...steps, plainKey.test(key.text) ? key.text : "*"], depth + 1);
      }
    }
  }

  private row(steps: Steps, node: Node, key: ScalarNode | null): void {
    const at = steps.join("\n");
    const known = this.found.get(at) ?? { steps, rows: [] };
    if (known.rows.length === 0 && this.found.size >= mostListings) return;
    this.found.set(at, known);
    if (known.rows.length >= mostRows) return;
    const cells = new Map<string, string>();
    if (key) put(cells, "$key", key);
    this.flatten(node, "", cells, 0);
    const { line } = this.lines.position((key ?? node).range.start);
    known.rows.push({ place: { line }, cells });
  }

  private flatten(node: Node, name: string, cells: Map<string, string>, depth: number): void {
    const value = resolved(node);
    if (value.kind === "scalar") put(cells, name === "" ? "." : name, value);
    if (value.kind !== "mapping" || depth >= deepestCell || ++this.seen > mostSeen) return;
    for (const { key, value: each } of value.entries.slice(0, mostColumns)) {
      if (plainKey.test(key.text)) this.flatten(each, name === "" ? key.text : `${name}.${key.text}`, cells, depth + 1);
    }
  }
}

function put(cells: Map<string, string>, name: string, { text }: ScalarNode): void {
  const said = text.trim();
  if (said !== "" && said.length <= longestCell) cells.set(name, said);
}

/** Listings that differ in one key on their way, as `sales.kpis[*]` and `support.kpis[*]`, as one: `*.kpis[*]`. */
function alike(own: readonly { readonly steps: Steps; readonly rows: readonly ListedRow[] }[]) {
  const groups = new Map<string, { readonly steps: Steps; readonly rows: ListedRow[]; members: number }>();
  for (const { steps, rows } of own) {
    for (const [index, step] of steps.entries()) {
      if (step === "*" || step === "[*]" || index === steps.length - 1) continue;
      const wider = steps.map((each, at) => (at === index ? "*" : each));
      const key = wider.join("\n");
      const group = groups.get(key) ?? { steps: wider, rows: [], members: 0 };
      groups.set(key, group);
      group.rows.push(...rows.slice(0, mostRows));
      group.members++;
    }
  }
  return [...groups.values()].filter(({ members }) => members > 1);
}

function written(steps: Steps): string {
  const path = steps.reduce(
    (before, step) => (step === "[*]" || before === "" ? before + step : `${before}.${step}`),
    "",
  );
  return path === "" ? "." : path;
}
