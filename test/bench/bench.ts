// `npm run bench`: times from one run as ratios to a floor, parsing the same text with `yaml`. `-- --write` puts the table in README.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseDocument } from "yaml";
import { createAssessor } from "../../src/core/day";
import type { TargetSet } from "../../src/core/model/target-set";
import { longFile, modelledFile, smallFile } from "./corpus";
import { activation, repaint, sizes } from "./editor";
import { median, medians, quantile } from "./measure";
import { recognition } from "./reading";
import type { Row } from "./row";

const root = path.resolve(__dirname, "../..");
const { assess, check } = require(path.join(root, "dist/core/index.cjs")) as typeof import("../../src/core");
const today = "2026-11-22";

function ratio(value: number): string {
  return `${value.toFixed(2)} x`;
}

/** The set of a file as it is just read: nothing about it is worked out yet. */
async function freshSet(text: string): Promise<TargetSet> {
  const { documents } = await check(text, { today, fixes: false });
  return structuredClone(documents[0]!.set);
}

async function smallFiles(): Promise<Row> {
  const [runs, warmUp] = [5, 2];
  const files = Array.from({ length: 1000 }, (_, i) => smallFile(i));
  const sets = await Promise.all(files.map(freshSet));
  const copies = Array.from({ length: runs + warmUp }, () => structuredClone(sets));
  const times = await medians(
    {
      floor: () => files.forEach(text => parseDocument(text)),
      check: async () => {
        for (const text of files) await check(text, { today, fixes: false });
      },
      model: async () => {
        for (const set of copies.pop()!) await assess(set);
      },
    },
    runs,
    warmUp,
  );
  return {
    work: "check, 1,000 small files, in process, all rules; fixes are made when asked for",
    measured: `${ratio(times.check / times.floor)} the floor (${times.floor.toFixed(0)} ms), of which the green-day model ${ratio(times.model / times.floor)}`,
    toReach: "0.5 x the floor",
  };
}

async function model(together: boolean): Promise<Row> {
  const times: number[] = [];
  for (let i = 0; i < 250; i++) {
    const set = await freshSet(modelledFile(i, { together }));
    const start = performance.now();
    const { verdict } = await assess(set);
    if (i >= 50) times.push(performance.now() - start);
    if ((verdict === "impossible") === together) throw new Error(`A set for the benchmark is ${verdict}`);
  }
  return {
    work: `green-day model, 12 classes, 15 targets, ${together ? "all results" : "no green day: the conflict searched"}`,
    measured: `p50 ${median(times).toFixed(1)} ms, p95 ${quantile(times, 0.95).toFixed(1)} ms`,
    toReach: "p95 10 ms, warm",
  };
}

async function unreadEdit(): Promise<Row> {
  const assessor = createAssessor();
  const texts = Array.from({ length: 60 }, (_, i) => `name: Team ${i}\n${modelledFile(1, { together: true })}`);
  const sets = await Promise.all(texts.map(freshSet));
  const edited = structuredClone(sets);
  const times = await medians({ solved: () => assess(sets.pop()!), edited: () => assessor(edited.pop()!) }, 50, 10);
  return {
    work: "the same, after an edit of what it does not read",
    measured: `${ratio(times.edited / times.solved)} the time`,
    toReach: "not solved again",
  };
}

async function longFiles(): Promise<Row[]> {
  const [once, twice] = [longFile(10_000), longFile(20_000)];
  const times = await medians(
    {
      floor: () => parseDocument(once),
      once: () => check(once, { today, fixes: false }),
      twice: () => check(twice, { today, fixes: false }),
    },
    7,
  );
  return [
    {
      work: "check, one file of 10,000 lines",
      measured: `${ratio(times.once / times.floor)} the floor (${times.floor.toFixed(0)} ms)`,
      toReach: "0.5 x the floor",
    },
    {
      work: "the same, twice the lines",
      measured: `${ratio(times.twice / times.once)} the time`,
      toReach: "2.2 x the time",
    },
  ];
}

async function keystroke(): Promise<Row> {
  const text = smallFile(1) + "# the end\n".repeat(40);
  const times: number[] = [];
  for (let i = 0; i < 1200; i++) {
    const typed = `${text.slice(0, i + 40)}x${text.slice(i + 40)}`;
    const start = performance.now();
    await check(typed, { today, fixes: false });
    if (i >= 200) times.push(performance.now() - start);
  }
  return {
    work: "check after one keystroke, 120-line file",
    measured: `p50 ${median(times).toFixed(1)} ms, p99 ${quantile(times, 0.99).toFixed(1)} ms`,
    toReach: "p99 16 ms, diagnostics shown",
  };
}

async function wholeCommand(): Promise<Row> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "watermelon-bench-"));
  const file = path.join(folder, "a.targets.yaml");
  writeFileSync(file, smallFile(1));
  const run = (...args: string[]) => execFileSync(process.execPath, args, { stdio: "ignore" });
  const command = path.join(root, "dist/cli/watermelon.js");
  const times = await medians(
    { node: () => run("-e", "0"), command: () => run(command, "check", file, "--fail-on", "never") },
    15,
  );
  rmSync(folder, { recursive: true });
  return {
    work: "command line, one file, whole process",
    measured: `node's start-up (${times.node.toFixed(0)} ms) + ${(times.command - times.node).toFixed(0)} ms`,
    toReach: "node's start-up + 80 ms",
  };
}

function table(rows: readonly Row[]): string {
  const { model } = os.cpus()[0] ?? { model: "unknown" };
  const day = new Date().toISOString().slice(0, 10);
  return [
    `Measured on ${day}, Node ${process.versions.node}, ${os.cpus().length} cores (${model.trim()}); medians of runs taken in turn.`,
    "",
    "| work | measured | to reach |",
    "|---|---|---|",
    ...rows.map(({ work, measured, toReach }) => `| ${work} | ${measured} | ${toReach} |`),
  ].join("\n");
}

function writeToReadme(text: string): void {
  const file = path.join(root, "README.md");
  const readme = readFileSync(file, "utf8");
  const marked = /(<!-- bench:start -->)[\s\S]*(<!-- bench:end -->)/;
  if (!marked.test(readme)) throw new Error("README.md has no place for the benchmark's table");
  writeFileSync(
    file,
    readme.replace(marked, (_, start: string, end: string) => `${start}\n${text}\n${end}`),
  );
}

async function main(): Promise<void> {
  const rows = [
    await smallFiles(),
    ...(await longFiles()),
    await keystroke(),
    await model(true),
    await model(false),
    await unreadEdit(),
    await wholeCommand(),
    sizes(),
    await activation(),
    await repaint(),
    ...recognition(),
  ];
  const text = table(rows);
  console.log(text);
  if (process.argv.includes("--write")) writeToReadme(text);
}

void main();
