// What all bundles have in common, and how the core becomes one: to ship, and to be profiled as it ships.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

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
export const common = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: "es2022",
  logLevel: "warning",
  legalComments: "none",
  // The browser build of `yaml` is the same parser; the other one reads an environment variable for every token.
  alias: { yaml: "./node_modules/yaml/browser/index.js" },
};

export const plugins = [quickEvents, noStreams];

/** @type {import("esbuild").BuildOptions} */
export const core = {
  entryPoints: ["src/core/index.ts"],
  platform: "neutral",
  mainFields: ["module", "main"],
  external: ["highs"],
};
