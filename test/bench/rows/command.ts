import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { smallFile } from "../corpus";
import { inFolder } from "../folder";
import { medians } from "../measure";
import { milliseconds, type Row } from "../row";
import { command } from "../shipped";

/** What each file asks for, and the most that checking it may take on top of node's own start-up, in milliseconds. */
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
    const check = (name: keyof typeof files) => {
      const file = path.join(folder, `${name}.targets.yaml`);
      writeFileSync(file, files[name].text);
      return () => run(command, "check", file, "--fail-on", "never");
    };
    const { node, ...taken } = await medians(
      { node: () => run("-e", "0"), plain: check("plain"), formula: check("formula"), unit: check("unit") },
      15,
    );
    return Object.entries(taken).map(([name, whole]) => {
      const { most, says } = files[name as keyof typeof files];
      return {
        work: `command line, one file${says}, whole process`,
        measured: `node's start-up (${milliseconds(node)}) + ${milliseconds(whole - node)}`,
        toReach: `node's start-up + ${most} ms`,
        reached: whole - node <= most,
      };
    });
  });
}

function run(...args: string[]): void {
  execFileSync(process.execPath, args, { stdio: "ignore" });
}
