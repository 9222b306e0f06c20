import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { type BuildOptions, build, type Plugin } from "esbuild";
import type { ExtensionHostKind } from "./hosts";

/** Bundles test files into one module that VS Code can run in an extension host of that kind. */
export async function bundleSuite(
  host: ExtensionHostKind,
  testFiles: readonly string[],
  outfile: string,
): Promise<void> {
  await build({
    entryPoints: [path.join(__dirname, `entry-${host}.ts`)],
    outfile,
    bundle: true,
    format: "cjs",
    target: "es2022",
    sourcemap: "inline",
    logLevel: "warning",
    ...(host === "node" ? forNode(testFiles) : forWorker(testFiles)),
  });
}

function forNode(testFiles: readonly string[]): BuildOptions {
  const mocha = pathToFileURL(require.resolve("mocha")).href;
  return {
    platform: "node",
    external: ["vscode", mocha],
    define: { MOCHA_MODULE: JSON.stringify(mocha) },
    plugins: [testsModule(testFiles)],
  };
}

function forWorker(testFiles: readonly string[]): BuildOptions {
  return {
    platform: "browser",
    external: ["vscode"],
    alias: { "node:assert/strict": path.join(__dirname, "assert-in-worker.ts") },
    plugins: [testsModule(testFiles), mochaAsScript],
  };
}

/** `suite:tests`: a module that imports every test file. */
function testsModule(testFiles: readonly string[]): Plugin {
  return {
    name: "suite-tests",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^suite:tests$/ }, ({ path: name }) => ({ path: name, namespace: "suite" }));
      onLoad({ filter: /.*/, namespace: "suite" }, () => ({
        contents: testFiles.map(file => `import ${JSON.stringify(file)};`).join("\n"),
        resolveDir: __dirname,
      }));
    },
  };
}

/**
 * Mocha's browser build is a script that looks for a module system to export to. In a package of ES modules esbuild
 * leaves it ours, which it would then overwrite: hide it, so that mocha becomes a global as in a page.
 */
const mochaAsScript: Plugin = {
  name: "mocha-as-script",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path: file }) => {
      const script = readFileSync(file, "utf8").replace(/^\/\/# sourceMappingURL=.*$/m, "");
      return {
        contents: `(function (module, exports, define, global) {\n${script}\n}).call(globalThis, undefined, undefined, undefined, globalThis);`,
        loader: "js",
      };
    });
  },
};
