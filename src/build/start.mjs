// `npm start`: installs, builds, checks the samples and writes their report, and on a terminal opens the real editor on them.
import { mkdirSync } from "node:fs";
import { buildAll } from "./build.mjs";
import { run } from "./ensure-installed.mjs";

buildAll();
mkdirSync(new URL("../../out/samples", import.meta.url), { recursive: true });
run("node", [
  "dist/cli/watermelon.js",
  "check",
  "samples",
  "--format",
  "pretty",
  "--format",
  "json=out/samples/findings.json",
  "--fail-on",
  "never",
]);
run("node", ["dist/cli/watermelon.js", "report", "samples", "--out", "out/samples/report"]);
console.log("\nFindings as JSON: out/samples/findings.json");
if (process.stdout.isTTY || process.env.WATERMELON_START_EDITOR === "1") {
  run("node", ["--import", "tsx", "test/host/open-editor.ts", "samples", "samples/retail.targets.yaml"]);
} else {
  console.log("Run on a terminal, this also opens the editor on the samples.");
}
