import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { buildCommand, command } from "../cli/command";
import { folderWith, removeFolders } from "../cli/folder";

const root = path.resolve(__dirname, "../..");

/** Ways in which JavaScript takes a text for a program, or a browser for markup. */
const ways: Readonly<Record<string, RegExp>> = {
  eval: /(?<![\w$.])eval\s*\(|\(0\s*,\s*eval\)|(?:globalThis|window|self)\s*(?:\.\s*eval|\[\s*["'`]eval)/g,
  "a function of text": /(?<![\w$.])(?:new\s+)?Function\s*\(|\bconstructor\s*\(\s*["'`]|(?:Async|Generator)Function\b/g,
  "a timer of text": /(?<![\w$.])set(?:Timeout|Interval|Immediate)\s*\(\s*["'`]/g,
  "a script that is run":
    /\b(?:runIn(?:New|This)?Context|compileFunction|createScript|vm\.Script)\b|\bimportScripts\s*\(/g,
  "a module that a text names": /(?<![\w$.])(?:import|require)\s*\(\s*(?!["'`][^"'`$]*["'`]\s*\))[\w$("'`]/g,
  "a module of text": /data:(?:text|application)\/javascript/g,
  "markup of text":
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc)\b|\bdocument\.write/g,
  "a program that is started": /\b(?:node:)?child_process\b/g,
};

/** What is found and is no danger, with why. */
const answered: readonly { readonly file: RegExp; readonly way: string; readonly why: string }[] = [
  {
    file: /^src\/core\/rules\/measurement\/formula\.examples\.ts$/,
    way: "a function of text",
    why: "An example of a formula that is refused.",
  },
  { file: /^src\/build\//, way: "a program that is started", why: "npm, Node and git, by those who build." },
  { file: /^src\/build\//, way: "a module that a text names", why: "Files of this repository, by those who build." },
  {
    file: /^(?:src\/cli\/git\.ts|src\/cli\/action\/.*|dist\/cli\/.*|dist\/action\/.*)$/,
    way: "a program that is started",
    why: "git and the command itself, without a shell: see src/cli/git.ts.",
  },
  {
    file: /^dist\/cli\//,
    way: "a program that is started",
    why: "commander can start commands that are programs of their own; none is declared.",
  },
  {
    file: /^dist\/(?:solver|extension|cli|action)\//,
    way: "a module that a text names",
    why: "The script of HiGHS asks for Node's own modules by name, and scripts in parts for those parts, which ship beside them: see src/build/part-loaders.mjs.",
  },
];

interface Hit {
  readonly file: string;
  readonly way: string;
  readonly found: string;
}

function hitsIn(file: string, text: string): Hit[] {
  return Object.entries(ways).flatMap(([way, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({
      file,
      way,
      found: text.slice(Math.max(0, index - 40), index + 60).replace(/\s+/g, " "),
    })),
  );
}

const withoutComments = (text: string): string => text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");

function filesIn(folder: string, names: RegExp): { readonly file: string; readonly text: string }[] {
  const entries = readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter(entry => entry.isFile() && names.test(entry.name))
    .map(entry => path.join(entry.parentPath, entry.name))
    .map(place => ({ file: path.relative(root, place).split(path.sep).join("/"), text: readFileSync(place, "utf8") }));
}

const open = (hits: readonly Hit[]): Hit[] =>
  hits.filter(hit => !answered.some(({ file, way }) => way === hit.way && file.test(hit.file)));

describe("text", function () {
  this.timeout(120_000);
  before(buildCommand);
  after(removeFolders);

  it("is evaluated nowhere in the source", () => {
    const files = filesIn("src", /\.(?:ts|mjs|js)$/).filter(({ file }) => !file.includes(".generated."));
    assert.ok(files.length > 300);
    assert.deepEqual(open(files.flatMap(({ file, text }) => hitsIn(file, withoutComments(text)))), []);
  });

  it("is evaluated nowhere in what ships", () => {
    const files = filesIn("dist", /\.(?:js|cjs|mjs|html)$/);
    for (const folder of ["cli", "action", "core", "extension", "view", "solver"])
      assert.ok(
        files.some(({ file }) => file.startsWith(`dist/${folder}/`)),
        folder,
      );
    assert.deepEqual(open(files.flatMap(({ file, text }) => hitsIn(file, text))), []);
  });

  it("would be found where it is evaluated", () => {
    const breaches: Readonly<Record<string, readonly string[]>> = {
      eval: ["x=eval(y)", "(0,eval)(y)", "globalThis.eval(y)", 'self["eval"](y)'],
      "a function of text": [
        "new Function(y)",
        "return Function('a', y)",
        'cos.constructor("y")()',
        "Object.getPrototypeOf(async()=>{}).constructor('y')",
      ],
      "a timer of text": ['setTimeout("y",1)'],
      "a script that is run": ["vm.runInNewContext(y)", "runInThisContext(y)", "importScripts(y)"],
      "a module that a text names": ["import(y)", "require(y)", "import(`" + "$" + "{y}`)", 'require("a"+y)'],
      "a module of text": ["import('data:text/javascript,y')"],
      "markup of text": ["e.innerHTML=y", "document.write(y)", "e.insertAdjacentHTML('x',y)"],
      "a program that is started": ['require("child_process")', 'from "node:child_process"'],
    };
    assert.deepEqual(Object.keys(breaches), Object.keys(ways));
    for (const [way, texts] of Object.entries(breaches))
      for (const text of texts)
        assert.ok(
          hitsIn("x", text).some(hit => hit.way === way),
          text,
        );
    for (const fine of [
      'import("../solver/highs.js")',
      "retrieval(x)",
      "isFunction(x)",
      "setTimeout(()=>y,1)",
      "node.evaluate(x)",
      'require("node:fs")',
    ])
      assert.deepEqual(hitsIn("x", fine), [], fine);
  });

  it("needs no evaluating: every command says the same where the engine refuses to", () => {
    const cwd = folderWith({
      "a.targets.yaml": `version: 1
demand:
  interval: 30 min
  contacts: 210
  patience: 4 min
  mix:
    - { class: a, share: 60%, handle_time: 210 s }
    - { class: b, share: 40%, handle_time: 0.01 fortnights, tone: heated }
team: { agents: 40 }
targets:
  aht: { at_most: 4 min, formula: (talk + hold + wrap_up) / handled }
  service_level: { at_least: 80%, within: 20 s }
  occupancy: { at_least: 85%, at_most: 90% }
`,
      ".watermelon.yaml": "extends: [strict]\nfiles: ['**/a.yaml']\n",
    });
    const run = (flags: readonly string[], args: readonly string[]) => {
      const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, command, ...args], {
        cwd,
        encoding: "utf8",
      });
      return { status, stdout, stderr };
    };
    const strict = ["--disallow-code-generation-from-strings"];
    const refuses = spawnSync(process.execPath, [...strict, "-e", 'new Function("1")'], { encoding: "utf8" });
    assert.match(refuses.stderr, /EvalError/);
    for (const args of [
      ["check", ".", "--format", "json", "--as-of", "2026-11-28"],
      ["balance", "a.targets.yaml", "--as-of", "2026-11-28"],
      ["explain", "a.targets.yaml"],
      ["report", ".", "--out", "out", "--as-of", "2026-11-28"],
      ["check", path.join(root, "samples"), "--format", "sarif", "--as-of", "2026-11-28"],
    ]) {
      const usual = run([], args);
      assert.ok(usual.status === 0 || usual.status === 1, usual.stderr);
      assert.deepEqual(run(strict, args), usual, args.join(" "));
    }
  });
});
