import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { smallFile } from "../corpus";
import { inFolder } from "../folder";
import { medians } from "../measure";
import { saidOfCommand } from "../profile/whole-command";
import { milliseconds, type Row } from "../row";
import { command } from "../shipped";

/**
 * What each file asks for, and the most that checking it may take on top of node's own start-up, in milliseconds. Where it takes more the
 * row says what of, from a profile.
 */
const files = {
  plain: { text: smallFile(1), most: 80, says: "" },
  formula: {
    text: `version: 1\ntargets:\n  cost:\n    metric: cost_per_contact\n    formula: total_cost / contacts_handled\n    at_most: 6 EUR\n`,
    most: 250,
    says: ", with a formula",
  },
  unit: {
    text: smallFile(1).replace("at_most: 270 s", "at_most: 0.003 fortnights"),
    most: 250,
    says: ", with an unusual unit",
  },
};

export function wholeCommand(): Promise<Row[]> {
  return inFolder(async folder => {
    const args = (name: keyof typeof files): string[] => [
      "check",
      path.join(folder, `${name}.targets.yaml`),
      "--fail-on",
      "never",
    ];
    const check = (name: keyof typeof files) => {
      writeFileSync(args(name)[1]!, files[name].text);
      return () => run(command, ...args(name));
    };
    const { node, ...taken } = await medians(
      { node: () => run("-e", "0"), plain: check("plain"), formula: check("formula"), unit: check("unit") },
      15,
    );
    const rows: Row[] = [];
    for (const [name, whole] of Object.entries(taken) as [keyof typeof files, number][]) {
      const { most, says } = files[name];
      const reached = whole - node <= most;
      const bounds = reached ? "" : `; of its time ${await saidOfCommand(command, ...args(name))}`;
      rows.push({
        work: `command line, one file${says}, whole process`,
        measured: `node's start-up (${milliseconds(node)}) + ${milliseconds(whole - node)}${bounds}`,
        toReach: `node's start-up + ${most} ms`,
        reached,
      });
    }
    return rows;
  });
}

function run(...args: string[]): void {
  execFileSync(process.execPath, args, { stdio: "ignore" });
}
