import { readdirSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";

const rules = "src/core/rules";
const inRules = /rules[\\/]([\w-]+)[\\/]([\w-]+)\.examples\.ts$/;

/**
 * The examples of the rules stand in their pages, which the extension comes with and reads; its script does without.
 *
 * @type {import("esbuild").Plugin}
 */
export const examplesInPages = {
  name: "examples-in-pages",
  setup: ({ onLoad }) =>
    onLoad({ filter: inRules }, () => ({ contents: "export const examples = { bad: [], good: [] };" })),
};

/**
 * The command line shows examples where it explains a rule: they stand in a file of their own, read when somebody asks.
 *
 * @param {string} file its name, beside the script
 * @returns {import("esbuild").Plugin}
 */
export function examplesBeside(file) {
  const load = `require("./${file}")`;
  return {
    name: "examples-beside",
    setup({ onLoad, onResolve }) {
      onResolve({ filter: new RegExp(`^\\./${file}$`) }, each => ({ path: each.path, external: true }));
      onLoad({ filter: inRules }, each => {
        const of = `${load}[${JSON.stringify(ruleOf(each.path))}]`;
        return {
          contents: `export const examples = { get bad() { return ${of}.bad; }, get good() { return ${of}.good; } };`,
        };
      });
    },
  };
}

/**
 * Writes the examples of all rules, by the ids of these.
 *
 * @param {import("esbuild").BuildOptions} options
 */
export async function bundleExamples(options) {
  const found = readdirSync(path.join(options.absWorkingDir, rules), { recursive: true }).filter(each =>
    inRules.test(`rules/${each}`),
  );
  const exported = found.map(
    each => `export { examples as ${JSON.stringify(ruleOf(`rules/${each}`))} } from "./${rules}/${each}";`,
  );
  await build({
    ...options,
    stdin: { contents: exported.join("\n"), resolveDir: options.absWorkingDir },
    format: "cjs",
    platform: "node",
  });
}

function ruleOf(file) {
  const [, topic, name] = inRules.exec(file);
  return `${topic}/${name}`;
}
