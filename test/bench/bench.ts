// `npm run bench`: what the work takes, in ratios from one run to a floor, parsing the same text with `yaml`, and to what others take.
// `-- keystroke model` measures those parts only; `-- --write` puts the whole table in README; `-- --profile` says instead where the time
// of a check goes.
import type { Row } from "./row";
import { table, writeToReadme } from "./table";

/** In the order of the table. Each is loaded when it is measured, so that one does not weigh on another. */
const parts: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  "small-files": async () => (await import("./rows/small-files")).smallFiles(),
  "long-file": async () => (await import("./rows/long-file")).longFiles(),
  keystroke: async () => (await import("./rows/keystroke")).keystrokes(),
  model: async () => (await import("./rows/model")).model(),
  command: async () => (await import("./rows/command")).wholeCommand(),
  "many-files": async () => (await import("./rows/many-files")).manyFiles(),
  editor: async () => (await import("./rows/editor")).editor(),
  recognition: async () => (await import("./rows/reading")).recognition(),
  phrases: async () => (await import("./rows/reading")).phrasesRead(),
};

async function main(args: readonly string[]): Promise<number> {
  if (args.includes("--profile")) {
    console.log(await (await import("./profile/profile")).profile());
    return 0;
  }
  const asked = args.filter(each => each !== "--write");
  const unknown = asked.find(each => !Object.hasOwn(parts, each));
  if (unknown !== undefined || (asked.length > 0 && args.includes("--write"))) {
    console.error(
      unknown === undefined
        ? "Only the whole table is written."
        : `No part "${unknown}". Parts: ${Object.keys(parts).join(", ")}.`,
    );
    return 2;
  }
  await (await import("./peers/agree")).mustAgree();
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(parts)) {
    if (asked.length > 0 && !asked.includes(name)) continue;
    const start = performance.now();
    rows.push(...(await measure()));
    console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  const text = table(rows);
  console.log(text);
  if (args.includes("--write")) writeToReadme(text);
  return 0;
}

void main(process.argv.slice(2)).then(code => {
  process.exitCode = code;
});
