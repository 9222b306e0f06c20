import type { Finding } from "../finding";

/** A finding that is known and waits its turn: by its rule and its targets, never by its line, and never counted. */
export interface KnownFinding {
  /** Name of the target set; null where it has none. */
  readonly set: string | null;
  readonly rule: string;
  /** Ids of its targets; none for a finding about a whole set. */
  readonly targets: readonly string[];
}

/** Known findings by the path of their file, as seen from the baseline's folder, with forward slashes. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

/** Reads what `writeBaseline` wrote; null where the text is something else. */
export function readBaseline(text: string): Baseline | null {
  let written: unknown;
  try {
    written = JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return null;
  }
  if (!isRecord(written) || written["version"] !== 1 || !isRecord(written["files"])) return null;
  const baseline = new Map<string, readonly KnownFinding[]>();
  for (const [path, known] of Object.entries(written["files"])) {
    if (!Array.isArray(known) || !known.every(isKnown)) return null;
    baseline.set(path, known);
  }
  return baseline;
}

/** The same findings give the same text, whatever their order: so that a change of it is a change of what is known. */
export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, known]) => known.length > 0).sort(([a], [b]) => compare(a, b));
  const written = files.map(([path, known]) => {
    const distinct = new Map(known.map(each => [keyOf(each), each]));
    const rows = [...distinct]
      .sort(([a], [b]) => compare(a, b))
      .map(([, { set, rule, targets }]) => ({ set, rule, targets }));
    return [path, rows] as const;
  });
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(written) }, null, 2)}\n`;
}

/** A finding as a baseline knows it. */
export function knownAs({ rule, targets }: Finding, set: string | null): KnownFinding {
  return { set, rule, targets: [...targets].sort() };
}

/** Marks the findings of a set that are known; what a comment suppresses already stays as it is. */
export function withKnown(
  findings: readonly Finding[],
  set: string | null,
  known: readonly KnownFinding[],
): readonly Finding[] {
  if (known.length === 0) return findings;
  const keys = new Set(known.map(keyOf));
  return findings.map(finding =>
    finding.suppressed === null && keys.has(keyOf(knownAs(finding, set)))
      ? { ...finding, suppressed: { by: "baseline" as const } }
      : finding,
  );
}

function keyOf({ set, rule, targets }: KnownFinding): string {
  return JSON.stringify([set, rule, [...targets].sort()]);
}

function isKnown(value: unknown): value is KnownFinding {
  if (!isRecord(value)) return false;
  const { set, rule, targets } = value;
  const isSet = set === null || typeof set === "string";
  return isSet && typeof rule === "string" && Array.isArray(targets) && targets.every(each => typeof each === "string");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
