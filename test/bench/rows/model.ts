import { assess, createAssessor } from "../../../src/core/day";
import { modelledFile } from "../corpus";
import { median, medians, quantile } from "../measure";
import { milliseconds, type Row, times } from "../row";
import { core, freshSet } from "../shipped";

export async function model(): Promise<Row[]> {
  return [await solved(true), await solved(false), await unreadEdit()];
}

async function solved(together: boolean): Promise<Row> {
  const taken: number[] = [];
  for (let i = 0; i < 250; i++) {
    const set = await freshSet(modelledFile(i, { together }));
    const start = performance.now();
    const { verdict } = await core.assess(set);
    if (i >= 50) taken.push(performance.now() - start);
    if ((verdict === "impossible") === together) throw new Error(`A set for the benchmark is ${verdict}`);
  }
  return {
    work: `green-day model, 12 classes, 15 targets, ${together ? "all results" : "no green day: the conflict searched"}`,
    measured: `p50 ${milliseconds(median(taken))}, p95 ${milliseconds(quantile(taken, 0.95))}`,
    toReach: "p95 10 ms, warm",
    reached: quantile(taken, 0.95) < 10,
  };
}

async function unreadEdit(): Promise<Row> {
  const assessor = createAssessor();
  const texts = Array.from({ length: 60 }, (_, i) => `name: Team ${i}\n${modelledFile(1, { together: true })}`);
  const sets = await Promise.all(texts.map(freshSet));
  const edited = structuredClone(sets);
  const taken = await medians({ solved: () => assess(sets.pop()!), edited: () => assessor(edited.pop()!) }, 50, 10);
  const edit = taken.edited / taken.solved;
  return {
    work: "the same, after an edit of what it does not read",
    measured: `${times(edit)} the time`,
    toReach: "not solved again: 0.2 x",
    reached: edit < 0.2,
  };
}
