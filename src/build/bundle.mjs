// Bundles everything that ships into dist/. Needs src/core/shape/*.generated.js; `npm run build` makes those first.
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, context, transform } from "esbuild";
import { writeReportShell } from "./report-shell.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const watch = process.argv.includes("--watch");

/**
 * V8 is several times slower with the state of this parser where it is made by spreading objects: that is written out.
 * @type {import("esbuild").Plugin}
 */
const quickEvents = {
  name: "quick-events",
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]js-yaml\.mjs$/ }, async ({ path }) => {
      const { code } = await transform(readFileSync(path, "utf8"), { target: "es2017" });
      return { contents: code };
    }),
};

/**
 * Papa Parse asks for Node's streams where it is given one; it is given texts.
 * @type {import("esbuild").Plugin}
 */
const noStreams = {
  name: "no-streams",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^stream$/ }, ({ path }) => ({ path, namespace: "no-streams" }));
    onLoad({ filter: /./, namespace: "no-streams" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** @type {import("esbuild").BuildOptions} */
const common = {
  absWorkingDir: root,
  bundle: true,
  minify: !watch,
  sourcemap: watch ? "inline" : false,
  target: "es2022",
  logLevel: "warning",
  legalComments: "none",
  // The browser build of `yaml` is the same parser; the other one reads an environment variable for every token.
  alias: { yaml: "./node_modules/yaml/browser/index.js" },
};

/**
 * HiGHS is large and seldom needed: where there is a file system it stays a file of its own, with its WebAssembly beside it.
 * @type {import("esbuild").Plugin}
 */
const solverBeside = {
  name: "solver-beside",
  setup: ({ onResolve }) => onResolve({ filter: /^highs$/ }, () => ({ path: "../solver/highs.js", external: true })),
};

/**
 * The script of HiGHS asks for Node's modules where it finds itself in Node; a browser has none to give.
 * @type {import("esbuild").Plugin}
 */
const nothingOfNode = {
  name: "nothing-of-node",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: "absent" }));
    onLoad({ filter: /./, namespace: "absent" }, () => ({ contents: "module.exports = {};" }));
  },
};

/**
 * The examples of the rules stand in their pages, which the extension comes with and reads; its script does without.
 * @type {import("esbuild").Plugin}
 */
const examplesInPages = {
  name: "examples-in-pages",
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.examples\.ts$/ }, () => ({ contents: "export const examples = { bad: [], good: [] };" })),
};

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  {
    entryPoints: ["src/core/index.ts"],
    outfile: "dist/core/index.mjs",
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["highs"],
  },
  {
    entryPoints: ["src/core/index.ts"],
    outfile: "dist/core/index.cjs",
    format: "cjs",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["highs"],
  },
  {
    entryPoints: ["src/cli/watermelon.ts"],
    outfile: "dist/cli/watermelon.js",
    format: "cjs",
    platform: "node",
    banner: { js: "#!/usr/bin/env node" },
    plugins: [solverBeside],
  },
  {
    entryPoints: ["src/cli/from/workbook-thread.ts"],
    outfile: "dist/cli/workbook.js",
    format: "cjs",
    platform: "node",
  },
  {
    entryPoints: ["src/cli/action/index.ts"],
    outfile: "dist/action/index.js",
    format: "cjs",
    platform: "node",
    plugins: [solverBeside],
  },
  {
    entryPoints: ["src/extension/extension.ts"],
    outfile: "dist/extension/node.js",
    format: "cjs",
    platform: "node",
    external: ["vscode"],
    plugins: [solverBeside, examplesInPages],
  },
  {
    entryPoints: ["src/extension/extension.ts"],
    outfile: "dist/extension/web.js",
    format: "cjs",
    platform: "browser",
    // One file is all that a worker may load, so HiGHS is in it.
    alias: { ...common.alias, highs: "./node_modules/highs/build/highs.js" },
    external: ["vscode"],
    plugins: [nothingOfNode, examplesInPages],
  },
  { entryPoints: ["src/view/preview.ts"], outfile: "dist/view/preview.js", format: "iife", platform: "browser" },
  { entryPoints: ["src/view/preview.css"], outfile: "dist/view/preview.css" },
];

if (!watch) rmSync(new URL("../../dist", import.meta.url), { recursive: true, force: true });
for (const bundle of bundles) {
  const options = { ...common, ...bundle, plugins: [quickEvents, noStreams, ...(bundle.plugins ?? [])] };
  if (watch) await (await context(options)).watch();
  else await build(options);
}
await writeReportShell(common, new URL("../../dist/view/report.html", import.meta.url));
const solver = new URL("../../dist/solver/", import.meta.url);
mkdirSync(solver, { recursive: true });
for (const file of ["highs.js", "highs.wasm"]) {
  copyFileSync(new URL(`../../node_modules/highs/build/${file}`, import.meta.url), new URL(file, solver));
}
const command = new URL("../../dist/cli/watermelon.js", import.meta.url);
if (existsSync(command)) chmodSync(command, 0o755);
