// `npm run bench`: builds what ships and measures that.
import { buildAll } from "./build.mjs";
import { run } from "./ensure-installed.mjs";

buildAll();
run("node", ["--import", "tsx", "test/bench/bench.ts", ...process.argv.slice(2)]);
