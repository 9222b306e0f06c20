// `npm run build`: installs what is absent, generates what is generated of units, formulas and schemas, and bundles into dist/.
import { ensureInstalled, run } from "./ensure-installed.mjs";

export function buildAll() {
  ensureInstalled();
  run("node", ["--import", "tsx", "src/build/generate-time-units.ts"]);
  run("node", ["src/build/generate-grammar.mjs"]);
  run("node", ["--import", "tsx", "src/build/generate-validator.ts"]);
  run("node", ["src/build/bundle.mjs"]);
  run("node", ["node_modules/typescript/bin/tsc", "-p", "src/core/tsconfig.types.json"]);
}

if (process.argv[1] === import.meta.filename) buildAll();
