/** Median time in milliseconds of each job, from runs taken in turn, so that what slows the machine slows them all. */
export async function medians<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
  runs: number,
  warmUp = 2,
): Promise<Readonly<Record<Name, number>>> {
  const names = Object.keys(jobs) as Name[];
  const times = new Map<Name, number[]>(names.map(name => [name, []]));
  for (let run = -warmUp; run < runs; run++) {
    for (const name of names) {
      const start = performance.now();
      await jobs[name]();
      if (run >= 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return Object.fromEntries(names.map(name => [name, median(times.get(name)!)])) as Record<Name, number>;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which `share` of the values lie. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
