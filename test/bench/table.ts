import { readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { repositoryRoot } from "../host/places";
import type { Row } from "./row";

/** The rows as Markdown, with the day and the machine that they were measured on. */
export function table(rows: readonly Row[]): string {
  const { model } = os.cpus()[0] ?? { model: "unknown" };
  const day = new Date().toISOString().slice(0, 10);
  const busy = os.loadavg()[0]! / os.cpus().length;
  return [
    `Measured on ${day}, Node ${process.versions.node}, ${os.cpus().length} cores (${model.trim()})${busy > 1.5 ? `, while the machine had ${busy.toFixed(0)} times the work it has cores for` : ""}; medians of runs taken in turn.`,
    "",
    "| work | measured | [Spectral](https://github.com/stoplightio/spectral) | [YAML language server](https://github.com/redhat-developer/yaml-language-server) | to reach | reached |",
    "|---|---|---|---|---|---|",
    ...rows.map(
      ({ work, measured, spectral = "", languageServer = "", toReach, reached }) =>
        `| ${[work, measured, spectral, languageServer, toReach, reached ? "yes" : "no"].join(" | ")} |`,
    ),
  ].join("\n");
}

export function writeToReadme(text: string): void {
  const file = path.join(repositoryRoot, "README.md");
  const readme = readFileSync(file, "utf8");
  const marked = /(<!-- bench:start -->)[\s\S]*(<!-- bench:end -->)/;
  if (!marked.test(readme)) throw new Error("README.md has no place for the benchmark's table");
  writeFileSync(
    file,
    readme.replace(marked, (_, start: string, end: string) => `${start}\n${text}\n${end}`),
  );
}
