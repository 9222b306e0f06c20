// Bundles everything that ships into dist/. Needs what is generated; `npm run build` makes that first.
import { chmodSync, copyFileSync, existsSync, mkdirSync, rmSync } from "node:fs";
import { build } from "esbuild";
import { common, core, plugins } from "./core-bundle.mjs";
import { bundleExamples, examplesBeside, examplesInPages } from "./examples.mjs";
import { bundleInParts } from "./parts.mjs";
import { writeReportShell } from "./report-shell.mjs";

/**
 * HiGHS is large and seldom needed: for programs of Node it stays a file of its own, with its WebAssembly beside it.
 * @type {import("esbuild").Plugin}
 */
const solverBeside = {
  name: "solver-beside",
  setup: ({ onResolve }) => onResolve({ filter: /^highs$/ }, () => ({ path: "../solver/highs.js", external: true })),
};

/**
 * The script of HiGHS asks for Node's modules where it finds itself in Node. A browser has none to give, and the editor needs none: it gives
 * HiGHS its WebAssembly.
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
 * commander asks for what starts other programs, for commands that are programs of their own. There are none, and loading it takes as long
 * as all the rest of commander.
 * @type {import("esbuild").Plugin}
 */
const startsNoPrograms = {
  name: "starts-no-programs",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes("/node_modules/commander/") ? { path, namespace: "unused" } : undefined,
    );
    onLoad({ filter: /./, namespace: "unused" }, () => ({ contents: "module.exports = {};" }));
  },
};

/** @type {import("esbuild").BuildOptions[]} */
const bundles = [
  { ...core, outfile: "dist/core/index.mjs", format: "esm" },
  { ...core, outfile: "dist/core/index.cjs", format: "cjs" },
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
  { entryPoints: ["src/view/preview.ts"], outfile: "dist/view/preview.js", format: "iife", platform: "browser" },
  { entryPoints: ["src/view/preview.css"], outfile: "dist/view/preview.css" },
];

/** What loads its parts when they are needed. */
const inParts = [
  {
    entry: "src/cli/watermelon.ts",
    file: "dist/cli/watermelon",
    platform: "node",
    host: "node",
    smallest: 3_000,
    first: "#!/usr/bin/env node\n",
    plugins: [startsNoPrograms, solverBeside, examplesBeside("watermelon-examples.js")],
  },
  {
    entry: "src/extension/extension.ts",
    file: "dist/extension/main",
    platform: "browser",
    host: "editor",
    smallest: 1_000,
    external: ["vscode"],
    alias: { ...common.alias, highs: "./node_modules/highs/build/highs.js" },
    plugins: [nothingOfNode, examplesInPages],
  },
];

rmSync(new URL("../../dist", import.meta.url), { recursive: true, force: true });
const withPlugins = bundle => ({ ...common, ...bundle, plugins: [...plugins, ...(bundle.plugins ?? [])] });
for (const bundle of bundles) await build(withPlugins(bundle));
for (const script of inParts) await bundleInParts(withPlugins(script));
await bundleExamples({
  ...common,
  outfile: "dist/cli/watermelon-examples.js",
});
await writeReportShell(common, new URL("../../dist/view/report.html", import.meta.url));
const solver = new URL("../../dist/solver/", import.meta.url);
mkdirSync(solver, { recursive: true });
for (const file of ["highs.js", "highs.wasm"]) {
  copyFileSync(new URL(`../../node_modules/highs/build/${file}`, import.meta.url), new URL(file, solver));
}
const command = new URL("../../dist/cli/watermelon.js", import.meta.url);
if (existsSync(command)) chmodSync(command, 0o755);
