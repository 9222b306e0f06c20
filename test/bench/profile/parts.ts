import { cpuProfile, type Sample, samplesOf } from "./cpu-profile";
import type { ProfiledCore } from "./profiled-core";

/** Parts of a check, in the order in which they run. */
export const parts = [
  "parsing",
  "shape",
  "reading the set",
  "green-day model",
  "solver",
  "rules",
  "garbage collection",
  "the rest",
] as const;
export type Part = (typeof parts)[number];

/** Where the time of some work went. */
export interface Shares {
  /** Of all its time, 0..1. */
  readonly byPart: ReadonlyMap<Part, number>;
  /** The same by source file, the costliest first, each for what runs in it and not in what it calls. */
  readonly bySource: readonly (readonly [source: string, share: number])[];
}

/** What a source says of the part that is under way: asked of the outermost function first, for parts call what others have too. */
const stages: readonly (readonly [prefix: string, part: Part])[] = [
  ["src/core/day/solve.ts", "solver"],
  ["node_modules/yalps", "solver"],
  ["node_modules/js-yaml", "parsing"],
  ["node_modules/yaml", "parsing"],
  ["src/core/source/parse", "parsing"],
  ["src/core/shape/", "shape"],
  ["src/core/source/plain.ts", "shape"],
  ["src/core/model/read.ts", "reading the set"],
  ["src/core/day/", "green-day model"],
  ["src/core/rules/run-rules.ts", "rules"],
];

/** What V8 calls the time in which no script runs: waiting, and on a busy machine other processes. */
const notWork: ReadonlySet<string> = new Set(["(idle)", "(program)"]);

/** What it takes to begin and to end the profile. */
function isOfProfiler(stack: Sample["stack"]): boolean {
  return stack.some(({ url }) => url.startsWith("node:inspector"));
}

/** Profiles work that is warm already. */
export async function sharesOf({ url, sourceAt }: ProfiledCore, work: () => Promise<void>): Promise<Shares> {
  const byPart = new Map<Part, number>(parts.map(part => [part, 0]));
  const bySource = new Map<string, number>();
  const samples = samplesOf(await cpuProfile(work)).filter(
    ({ stack }) => !isOfProfiler(stack) && !notWork.has(stack[0]!.functionName),
  );
  const all = samples.reduce((sum, { time }) => sum + time, 0);
  for (const { time, stack } of samples) {
    const sources = stack.flatMap(frame =>
      frame.url === url ? (sourceAt(frame.lineNumber, frame.columnNumber) ?? []) : [],
    );
    const isCollecting = stack[0]!.functionName === "(garbage collector)";
    const part = isCollecting ? "garbage collection" : partOf(sources);
    byPart.set(part, byPart.get(part)! + time / all);
    const source = isCollecting ? "(garbage collector)" : (sources[0] ?? "(node)");
    bySource.set(source, (bySource.get(source) ?? 0) + time / all);
  }
  return { byPart, bySource: [...bySource].sort((a, b) => b[1] - a[1]) };
}

/** Of the sources of a stack, the innermost first. The solver is a part of the model, and told apart from it. */
function partOf(sources: readonly string[]): Part {
  const under = sources.flatMap(source => stages.find(([prefix]) => source.startsWith(prefix))?.[1] ?? []);
  const outermost = under.at(-1) ?? "the rest";
  return outermost === "green-day model" && under.includes("solver") ? "solver" : outermost;
}

/** Shares by part in a few words: `rules 22%, parsing 14%`, the largest first. */
export function saidByPart({ byPart }: Shares): string {
  const inOrder = [...byPart].sort((a, b) => b[1] - a[1]);
  return inOrder.map(([part, share]) => `${part} ${(share * 100).toFixed(0)}%`).join(", ");
}
