// Bundles the grammar of formulas, which takes a part of mathjs, into one small module. Bundled along with the rest, and loaded
// late, mathjs would come whole: a bundler drops what is unused only from modules that are loaded at once.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const grammar = fileURLToPath(new URL("../core/formula/grammar", import.meta.url));

await build({
  entryPoints: [`${grammar}.ts`],
  outfile: `${grammar}.generated.js`,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  platform: "neutral",
  mainFields: ["module", "main"],
  legalComments: "none",
  logLevel: "warning",
});
writeFileSync(`${grammar}.generated.d.ts`, `export * from "./grammar";\n`);
