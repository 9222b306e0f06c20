// Bundles each file that takes a part of mathjs into one small module. Bundled along with the rest, and loaded late, mathjs
// would come whole: a bundler drops what is unused only from modules that are loaded at once.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

for (const file of ["src/core/model/unit-table", "src/core/formula/grammar"]) {
  await build({
    absWorkingDir: root,
    entryPoints: [`${file}.ts`],
    outfile: `${root}${file}.generated.js`,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    legalComments: "none",
    logLevel: "warning",
  });
  writeFileSync(`${root}${file}.generated.d.ts`, `export * from "./${file.split("/").at(-1)}";\n`);
}
