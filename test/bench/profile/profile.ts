import { longFile, smallFile } from "../corpus";
import { options } from "../shipped";
import { parts, type Shares, sharesOf } from "./parts";
import { type ProfiledCore, profiledCore } from "./profiled-core";

/** Files that are profiled, and how often they are checked before and while that is done. */
interface Work {
  readonly name: string;
  readonly files: readonly string[];
  readonly warmUp: number;
  readonly rounds: number;
}

const smallFiles: Work = {
  name: "1,000 small files",
  files: Array.from({ length: 1000 }, (_, i) => smallFile(i)),
  warmUp: 2,
  rounds: 2,
};
const oneLongFile: Work = { name: "one file of 10,000 lines", files: [longFile(10_000)], warmUp: 6, rounds: 12 };

const mostSources = 15;

export const sharesInSmallFiles = () => profiled(smallFiles);
export const sharesInLongFile = () => profiled(oneLongFile);

/** What `npm run bench -- --profile` prints: where the time of a check goes, by part and by source file. */
export async function profile(): Promise<string> {
  const core = await profiledCore();
  const found: [string, Shares][] = [];
  for (const work of [smallFiles, oneLongFile]) found.push([work.name, await profiled(work, core)]);
  const names = found.map(([name]) => name);
  const rows = parts.map(part => [part, ...found.map(([, { byPart }]) => percent(byPart.get(part)!))]);
  return [
    "Share of the time of a check in process, from a CPU profile by V8:",
    "",
    ...tableOf(["part", ...names], rows),
    ...found.flatMap(([name, { bySource }]) => [
      "",
      `Costliest source files, ${name}:`,
      "",
      ...tableOf(
        ["source", "share"],
        bySource.slice(0, mostSources).map(([source, share]) => [source, percent(share)]),
      ),
    ]),
  ].join("\n");
}

async function profiled({ files, warmUp, rounds }: Work, known?: ProfiledCore): Promise<Shares> {
  const core = known ?? (await profiledCore());
  const round = async () => {
    for (const text of files) await core.core.check(text, options);
  };
  for (let done = 0; done < warmUp; done++) await round();
  return sharesOf(core, async () => {
    for (let done = 0; done < rounds; done++) await round();
  });
}

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => "---"), ...rows].map(cells => `| ${cells.join(" | ")} |`);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}
