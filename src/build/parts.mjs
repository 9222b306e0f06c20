import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build, transform } from "esbuild";
import { inEditor, inNode } from "./part-loaders.mjs";

/** By where a script runs: what starts it, and comes to the parts that stand beside it. */
const loaders = { node: inNode, editor: inEditor };

/**
 * Bundles a script whose `import()`s are loaded when they are needed: `<file>.js`, with its larger parts beside it.
 *
 * @typedef {{ entry: string, file: string, host: keyof typeof loaders, smallest: number, absWorkingDir: string,
 *   first?: string }} Script `file` as in `dist/cli/watermelon`; a part of less than `smallest` bytes stands in the script itself, where it
 *   costs less than a file of its own would; `first` is its first line
 * @param {import("esbuild").BuildOptions & Script} script
 */
export async function bundleInParts({ host, smallest, first = "", ...script }) {
  const parts = await partsOf(script);
  const start = `./${path.basename(script.file)}.js`;
  const atOnce = neededBy(start, parts);
  const inside = [...parts].filter(([name, { code }]) => atOnce.has(name) || code.length < smallest);
  const isInside = new Set(inside.map(([name]) => name));
  const outside = [...parts].filter(([name]) => !isInside.has(name));
  const needs = [...parts].flatMap(([name, { isLate }]) => {
    const needed = isLate ? [...neededBy(name, parts)].filter(each => !isInside.has(each)) : [];
    return needed.length > 0 ? [[name, needed]] : [];
  });
  const folder = path.join(script.absWorkingDir, path.dirname(script.file));
  mkdirSync(folder, { recursive: true });
  for (const [name, { code }] of outside) writeFileSync(path.join(folder, name), `module.exports = ${wrapped(code)};`);
  const written = inside.map(([name, { code }]) => `${JSON.stringify(name)}:${wrapped(code, atOnce.has(name))}`);
  const loader = loaders[host](start, Object.fromEntries(needs));
  const { code } = await transform(loader, { minifyWhitespace: true, minifySyntax: true, target: "es2022" });
  writeFileSync(path.join(folder, start), `${first}const inside={${written.join(",\n")}};\n${code}`);
}

/**
 * The parts of a script, by name, as the bodies of functions `(module, exports, require, load, expose)`: what is imported is required, what is
 * imported late is loaded, and what is exported is exposed.
 *
 * @param {import("esbuild").BuildOptions & Pick<Script, "entry" | "file" | "absWorkingDir">} script
 * @returns {Promise<Map<string, { code: string, imports: string[], isLate: boolean }>>}
 */
async function partsOf({ entry, file, ...options }) {
  const own = path.basename(file);
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [{ in: entry, out: own }],
    outdir: path.dirname(file),
    chunkNames: `${own}-[name]-[hash]`,
    format: "esm",
    splitting: true,
    metafile: true,
    write: false,
  });
  const named = each => `./${path.basename(each)}`;
  const outputs = Object.entries(metafile.outputs).map(([name, { imports }]) => [named(name), imports]);
  const late = new Set(
    outputs.flatMap(([, imports]) => imports.flatMap(each => (isLate(each) ? [named(each.path)] : []))),
  );
  const texts = new Map(outputFiles.map(each => [named(each.path), each.text]));
  const parts = await Promise.all(
    outputs.map(async ([name, imports]) => {
      const inner = imports.filter(({ external }) => !external);
      const { code: asModule } = await transform(texts.get(name), {
        format: "cjs",
        target: "es2022",
        minify: true,
      });
      let code = asModule.replace(exporting, "$1expose(exports,$4);");
      for (const each of inner.filter(isLate)) {
        const asked = `(${JSON.stringify(named(each.path))})`;
        code = code.replaceAll(`import${asked}`, `load${asked}`);
      }
      if (/\bimport\("\.\//.test(code)) throw new Error(`${name} imports a part in a way that is not known`);
      return [
        name,
        { code, imports: inner.filter(each => !isLate(each)).map(each => named(each.path)), isLate: late.has(name) },
      ];
    }),
  );
  return new Map(parts);
}

/** How a module says what it exports, with helpers of its own. The loader has one for all parts. */
const exporting =
  /^("use strict";)?var [\w$]+=Object\.defineProperty;var [\w$]+=Object\.getOwnPropertyDescriptor;.*?;return [\w$]+\};var ([\w$]+)=[\w$]+=>[\w$]+\([\w$]+\(\{\},"__esModule",\{value:!0\}\),[\w$]+\);var ([\w$]+)=\{\};[\w$]+\(\3,(\{[^{}]*\})\);module\.exports=\2\(\3\);/;

function isLate({ kind, external }) {
  return kind === "dynamic-import" && !external;
}

/** A part with all that it needs to start. */
function neededBy(name, parts, found = new Set()) {
  if (found.has(name)) return found;
  found.add(name);
  for (const each of parts.get(name).imports) neededBy(each, parts, found);
  return found;
}

/** In parentheses, engines compile a function at once; others they only skim until it is called. */
function wrapped(code, atOnce = true) {
  const written = `function(module,exports,require,load,expose){${code}}`;
  return atOnce ? `(${written})` : written;
}
