import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildSync } from "esbuild";
import { repositoryRoot } from "../../host/places";
import { smallFile } from "../corpus";
import { inFolder } from "../folder";
import { saidOfCommand } from "../profile/whole-command";
import { type Row, times } from "../row";
import { command } from "../shipped";

/** Times as fast as Spectral. Where it is less the row says what takes the time, from a profile. */
const timesAsFast = 25;
const onlyFindings = ["--format", "compact", "--fail-on", "never"];
const peakMemory = path.join(__dirname, "../peak-memory.cjs");

export function manyFiles(): Promise<Row[]> {
  return inFolder(async folder => {
    const [thousand, tenThousand] = [1_000, 10_000].map(count => filesIn(path.join(folder, String(count)), count));
    const spectral = spectralCommand(path.join(folder, "spectral.cjs"));
    const findings = () => measured(command, "check", thousand!, ...onlyFindings);
    const before = findings();
    const taken = { spectral: measured(spectral, thousand!), findings: mean(before, findings()) };
    const offers = measured(command, "check", thousand!, "--fail-on", "never");
    const most = measured(command, "check", tenThousand!, ...onlyFindings);
    const [faster, offering] = [
      taken.spectral.seconds / taken.findings.seconds,
      taken.spectral.seconds / offers.seconds,
    ];
    const growth = most.seconds / taken.findings.seconds;
    const bounds =
      faster >= timesAsFast ? "" : `, of its time ${await saidOfCommand(command, "check", thousand!, ...onlyFindings)}`;
    const [peak, later] = [taken.findings.megabytes, most.megabytes];
    return [
      {
        work: "command line, 1,000 files, whole process",
        measured: `${times(faster)} as fast as Spectral (${seconds(taken.findings)}${bounds}); with what can be done about each finding ${times(offering)} (${seconds(offers)})`,
        spectral: seconds(taken.spectral),
        toReach: `${timesAsFast} x as fast`,
        reached: faster >= timesAsFast,
      },
      {
        work: "the same, 10,000 files",
        measured: `${times(growth)} the time (${seconds(most)})`,
        toReach: "10 x",
        reached: growth <= 10,
      },
      {
        work: "peak memory, 10,000 files",
        measured: `${later.toFixed(0)} MB; of 1,000 files ${peak.toFixed(0)} MB`,
        spectral: `of 1,000 files ${taken.spectral.megabytes.toFixed(0)} MB`,
        toReach: "300 MB; no more for more files: 1.2 x",
        reached: later < 300 && later <= 1.2 * peak,
      },
    ];
  });
}

function filesIn(folder: string, count: number): string {
  mkdirSync(folder);
  for (let i = 0; i < count; i++) writeFileSync(path.join(folder, `${i}.targets.yaml`), smallFile(i));
  return folder;
}

/** The command in one file, minified, as a command that is meant to start fast is shipped. */
function spectralCommand(outfile: string): string {
  buildSync({
    entryPoints: [path.join(repositoryRoot, "test/bench/peers/spectral-command.ts")],
    outfile,
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
    mainFields: ["module", "main"],
    logLevel: "error",
  });
  return outfile;
}

interface Taken {
  readonly seconds: number;
  readonly megabytes: number;
}

/** Of a run before and one after what it is compared with, which takes long: what slows the machine slows both. */
function mean(a: Taken, b: Taken): Taken {
  return { seconds: (a.seconds + b.seconds) / 2, megabytes: Math.max(a.megabytes, b.megabytes) };
}

/** Runs a script for Node to its end; what it writes is dropped. */
function measured(script: string, ...args: readonly string[]): Taken {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", peakMemory, script, ...args], {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const seconds = (performance.now() - start) / 1000;
  const kilobytes = /peak memory: (\d+) kB/.exec(stderr);
  if (status !== 0 || !kilobytes) throw new Error(`${script} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(kilobytes[1]) / 1000 };
}

function seconds({ seconds: taken }: Taken): string {
  return `${taken.toFixed(1)} s`;
}
