import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const source = path.resolve(__dirname, "../../../src");

/** Folders of the core in the order in which data flows: each may import those before it, and itself. */
const order = [
  "nearest.ts",
  "finding.ts",
  "baseline",
  "source",
  "writing",
  "shape",
  "metrics",
  "phrases",
  "own-shape",
  "statistics",
  "model",
  "suppression",
  "formula",
  "queue",
  "day",
  "words",
  "proposal",
  "rules",
  "balance",
  "review",
  "check.ts",
  "fix-file.ts",
  "choice",
  "completion",
  "effect",
  "overview",
  "names",
  "configuration",
  "templates",
  "study",
  "pages",
  "hover",
  "beside",
  "picture",
  "report",
  "doors",
  "index.ts",
];

/** Folders of the editor in the order in which data flows: each may import those before it, and itself. */
const orderOfEditor = [
  "reader",
  "files",
  "places",
  "shipped",
  "configuration",
  "checking",
  "proposals",
  "in-the-text",
  "verdicts",
  "preview",
  "comparison",
  "review",
  "own-files",
  "first-steps",
  "extension.ts",
];

/** Types may be looked at across these: words say what findings, rules and models hold, and they hold messages. */
const typesOnly: readonly (readonly [string, string])[] = [
  ["finding.ts", "words"],
  ["words", "rules"],
  ["words", "study"],
  ["source", "shape"],
  ["source", "metrics"],
];

/** The one folder that may import a package. */
const importers: Readonly<Record<string, readonly string[]>> = {
  yaml: ["core/source"],
  "js-yaml": ["core/source"],
  ajv: ["build"],
  "fastest-levenshtein": ["core/nearest.ts"],
  yalps: ["core/day"],
  highs: ["core/day"],
  commander: ["cli"],
  diff: ["cli"],
  "fast-xml-builder": ["cli/format"],
  sarif: ["cli/format"],
  picocolors: ["cli"],
  papaparse: ["core/study"],
  "read-excel-file": ["cli"],
  fflate: ["cli"],
  ignore: ["cli", "core/configuration"],
  "d3-scale": ["view"],
  "d3-shape": ["view"],
  vscode: ["extension"],
  esbuild: ["build"],
  mathjs: ["build/generate-time-units.ts", "core/formula/grammar.ts"],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isType: boolean;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(full);
    return /\.(ts|mjs)$/.test(entry.name) && !entry.name.includes(".generated.") ? [full] : [];
  });
}

const importPattern = /(?:import|export)\s+(type\s+)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  return [...text.matchAll(importPattern)].map(([, type, from, lazily]) => ({
    file: path.relative(source, file).split(path.sep).join("/"),
    from: (from ?? lazily)!,
    isType: type !== undefined,
  }));
}

/** Where a relative import leads, from src: `core/source/node`. */
function destination({ file, from }: Import): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), from));
}

/** The part of the core that a file belongs to: a folder, or a file that stands on its own. */
function partOf(file: string): string {
  const [, first, rest] = /^core\/([^/]+)(\/.*)?$/.exec(file)!;
  return rest === undefined && !first!.endsWith(".ts")
    ? order.includes(`${first}.ts`)
      ? `${first}.ts`
      : first!
    : first!;
}

/** What is wrong with an import between two folders of the editor, or null. */
function breachInEditor(file: string, to: string): string | null {
  const [here, there] = [file, to].map(each => each.split("/")[1]!) as [string, string];
  if (!orderOfEditor.includes(here)) return `${here} has no place in the order of the editor`;
  return orderOfEditor.slice(0, orderOfEditor.indexOf(here) + 1).includes(there)
    ? null
    : `${here} comes before ${there}`;
}

const imports = filesBelow(source).flatMap(importsOf);

/** What is wrong with an import, or null. */
function breach(each: Import): string | null {
  const { file, from } = each;
  if (!from.startsWith(".")) {
    const name = from.startsWith("@") ? from.split("/").slice(0, 2).join("/") : from.split("/")[0]!;
    if (name.startsWith("node:")) return /^(cli|build)\//.test(file) ? null : `only cli and build may import ${name}`;
    const allowed = importers[name];
    if (!allowed) return `no folder is named as the importer of ${name}`;
    return allowed.some(place => file === place || file.startsWith(`${place}/`))
      ? null
      : `${name} has another importer`;
  }
  const to = destination(each);
  const [fromRoot, toRoot] = [file.split("/")[0]!, to.split("/")[0]!];
  if (fromRoot === "core") {
    if (toRoot !== "core") return "the core imports nothing but itself";
    const [here, there] = [partOf(file), partOf(to)];
    if (!order.includes(here)) return `${here} has no place in the order of the core`;
    if (here === there || order.indexOf(there) < order.indexOf(here)) {
      const betweenRules = /^core\/rules\/[^/]+\//.test(file) && /^core\/rules\/[^/]+\//.test(to);
      return betweenRules && !to.endsWith(".examples") ? "rules do not import one another" : null;
    }
    const allowed = each.isType && typesOnly.some(([a, b]) => a === here && b === there);
    return allowed ? null : `${here} comes before ${there}`;
  }
  if (fromRoot === "cli" && to === "../package.json") return null;
  if (fromRoot === "view" && toRoot === "core") return each.isType ? null : "the view takes only types from the core";
  if (fromRoot === "cli" || fromRoot === "extension") {
    const isWhole = to === "core" || to === "core/index";
    if (isWhole) return `${fromRoot} takes what it needs of the core through src/core/doors, or all of it is loaded`;
  }
  if (fromRoot === "extension" && toRoot === "extension") return breachInEditor(file, to);
  if (fromRoot === toRoot || toRoot === "core") return null;
  if (fromRoot === "extension" && to === "view/messages") return null;
  if (fromRoot === "build") return null;
  return `${fromRoot} does not import ${toRoot}`;
}

describe("imports", () => {
  it("are found", () => assert.ok(imports.length > 100));

  it("flow one way, and each package has one importing folder", () => {
    const breaches = imports.flatMap(each => {
      const wrong = breach(each);
      return wrong ? [`${each.file} imports ${each.from}: ${wrong}`] : [];
    });
    assert.deepEqual(breaches, []);
  });

  it("are caught when they go the other way", () => {
    const wrong: readonly Import[] = [
      { file: "core/source/parse.ts", from: "../model/read", isType: false },
      { file: "core/rules/occupancy/too-high.ts", from: "../handle-time/below-need", isType: false },
      { file: "core/rules/occupancy/too-high.ts", from: "yaml", isType: false },
      { file: "core/check.ts", from: "node:fs", isType: false },
      { file: "core/check.ts", from: "../cli/watermelon", isType: false },
      { file: "view/preview.ts", from: "../core/index", isType: false },
      { file: "extension/extension.ts", from: "../cli/watermelon", isType: false },
      { file: "extension/checking/checks.ts", from: "../in-the-text/hovers", isType: true },
      { file: "extension/preview/panel.ts", from: "../extension", isType: false },
      { file: "extension/checks.ts", from: "./reader/language", isType: false },
      { file: "cli/watermelon.ts", from: "vscode", isType: false },
      { file: "cli/watermelon.ts", from: "../core", isType: false },
      { file: "cli/watermelon.ts", from: "left-pad", isType: false },
    ];
    for (const each of wrong) assert.notEqual(breach(each), null, `${each.file} may import ${each.from}`);
  });
});
