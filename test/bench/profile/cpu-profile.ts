import { type Profiler, Session } from "node:inspector/promises";

const microsecondsBetween = 250;

/** The CPU profile of work, taken by V8. */
export async function cpuProfile(work: () => Promise<void>): Promise<Profiler.Profile> {
  const session = new Session();
  session.connect();
  try {
    await session.post("Profiler.enable");
    await session.post("Profiler.setSamplingInterval", { interval: microsecondsBetween });
    await session.post("Profiler.start");
    await work();
    return (await session.post("Profiler.stop")).profile;
  } finally {
    session.disconnect();
  }
}

/** A stretch of time, in microseconds, and the functions that were running, the innermost first. */
export interface Sample {
  readonly time: number;
  readonly stack: readonly Profiler.ProfileNode["callFrame"][];
}

/** What a profile saw, one sample for each different stack. */
export function samplesOf({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): Sample[] {
  const byId = new Map(nodes.map(node => [node.id, node]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map(child => [child, id] as const)));
  const times = new Map<number, number>();
  for (const [index, id] of samples.entries()) times.set(id, (times.get(id) ?? 0) + Math.max(0, timeDeltas[index]!));
  return [...times].map(([innermost, time]) => {
    const stack: Sample["stack"][number][] = [];
    for (let id: number | undefined = innermost; id !== undefined; id = callers.get(id))
      stack.push(byId.get(id)!.callFrame);
    return { time, stack };
  });
}
