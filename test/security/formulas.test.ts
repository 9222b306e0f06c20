import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { check, languages, say } from "../../src/core";
import { buildCommand, watermelon } from "../cli/command";
import { folderWith, removeFolders } from "../cli/folder";

const today = "2026-11-28";

/** What an escape would do: leave a mark in this process, or a file in the folder of another. */
const mark = "globalThis.escaped = true";
const file = "require('fs').writeFileSync('escaped', '')";

/** Texts of our own after the escapes from mathjs that were published, each kind with what it came from. */
const escapes: Readonly<Record<string, readonly string[]>> = {
  "the constructor of a function (2017, versions to 3.10)": [
    `cos.constructor("${mark}")()`,
    `sqrt["constructor"]("${mark}")()`,
    `mean.constructor.constructor("${file}")()`,
    `f(x) = x; f.constructor("${mark}")()`,
    `"".sub.constructor("${mark}")()`,
    `[].map.constructor("${mark}")()`,
  ],
  "methods that are handed a constructor (2017, 3.10)": [
    `["//", "a/*\\nreturn process"]._data.map(cos.constructor)[1]()`,
    `[1, 2].forEach(mean.constructor)`,
    `map(["${mark}"], cos.constructor)`,
    `chain("${mark}").map(cos.constructor).done()`,
  ],
  "functions that are replaced (2017, 3.10; 2024, 13.1)": [
    `import({ matrix: cos.constructor }, { override: 1 }); x = ["${mark}"]; x()`,
    `import({ mean: f(x) = x }, { override: true })`,
    `createUnit("talk", { definition: "1 s" })`,
    `config({ number: "BigNumber" })`,
    `reviver("x", { mathjs: "Unit" })`,
    `typed("f", { any: cos.constructor })`,
  ],
  "values that pass for another kind (2017, 3.10; 2026, 13.1 to 15.1)": [
    `a = ["${mark}"]._data; a.isRange = true; x = { subset: cos.constructor }[a]; x()`,
    `subset([1], index({ length: 1, reduce: f(g, x) = g.constructor }))`,
    `matrix([1]).get({ length: 1, reduce: f(a, b) = a })`,
    `{ isNode: true, compile: cos.constructor }`,
  ],
  "properties of arrays and objects that are set (2017, 3.11; 2026, 13.1 to 15.1)": [
    `a = [1]; a.map = f(x) = x; a`,
    `{}.constructor.assign(cos.constructor, { bind: null })`,
    `o = {}; o.__proto__.escaped = 1`,
    `o = {}; o["__proto__"]["escaped"] = 1`,
    `{ "__proto__": { escaped: 1 } }`,
    `a = {}; a.constructor.prototype.escaped = 1`,
  ],
  "names in disguise": [
    `cos.\\u0063onstructor("${mark}")()`,
    `cos["const" + "ructor"]("${mark}")()`,
    `cos["\\x63onstructor"]("${mark}")()`,
    `cos . constructor ( "${mark}" ) ( )`,
    `ｃｏｓ.ｃｏｎｓｔｒｕｃｔｏｒ("${mark}")()`,
    `cos.cоnstructor("${mark}")()`,
  ],
  "expressions in expressions": [
    `parse("cos.constructor").compile().evaluate()`,
    `evaluate("${mark}")`,
    `eval("${mark}")`,
    `compile("${mark}")`,
    `simplify("${mark}")`,
    `derivative("x^2", "x").toTex.constructor("${mark}")()`,
    `parser().evaluate("${mark}")`,
    `help(cos).toJSON.constructor("${mark}")()`,
    `print("$x", { x: cos })`,
    `format(1, cos.constructor)`,
  ],
  "names of JavaScript's own": [
    "constructor(1)",
    "__proto__(1)",
    "toString()",
    "valueOf(talk)",
    "hasOwnProperty(talk)",
    "__defineGetter__(talk, hold)",
    "get(talk)",
    "constructor / handled",
    "__proto__ / handled",
    "prototype / handled",
    "this / handled",
    "globalThis / handled",
    "process.exit(1)",
    "require(talk)",
    "import(talk)",
    "Function(talk)",
    "`$" + "{talk}`",
    "talk => hold",
    "new talk()",
    "talk?.hold",
    "delete talk",
  ],
  "work without end": [
    "ones(1000000000)",
    "zeros(1e9, 1e9)",
    "range(0, 1e9)",
    "factorial(1e9)",
    "1:1e9",
    "f(x) = f(x); f(1)",
    "random(1e9)",
    "combinations(1e9, 1e8)",
    `${"(".repeat(500)}talk${")".repeat(500)}`,
    `talk${" + talk".repeat(5000)}`,
    `${"-".repeat(900)}talk`,
    `talk${"^2".repeat(400)}`,
    `${"mean(".repeat(29)}${"talk, ".repeat(100)}hold${")".repeat(29)}`,
  ],
};

const all = Object.values(escapes).flat();
const quoted = (text: string): string => JSON.stringify(text).replaceAll("\u2028", "\\u2028");
const target = (formula: string, at = 0): string =>
  `  t${at}: { metric: aht, at_most: 300 s, formula: ${quoted(formula)} }\n`;

/** Names that plain objects and functions have, before anything is tried. */
const names = (): readonly string[] =>
  [Object, Array, Function, String, Number, Map].flatMap(each => Object.getOwnPropertyNames(each.prototype));

async function refused(formula: string): Promise<readonly string[]> {
  const { findings } = await check(`version: 1\ntargets:\n${target(formula)}`, { today });
  return findings
    .filter(({ rule }) => rule === "measurement/formula")
    .map(({ message }) => languages.map(each => say(message, each)).join());
}

function assertUntouched(before: readonly string[]): void {
  assert.ok(!("escaped" in globalThis));
  assert.ok(!("escaped" in {}));
  assert.deepEqual(names(), before);
}

describe("a formula", function () {
  this.timeout(120_000);
  before(buildCommand);
  after(removeFolders);

  for (const [kind, texts] of Object.entries(escapes)) {
    it(`gets nowhere with ${kind}`, async () => {
      const before = names();
      for (const text of texts) {
        const told = await refused(text);
        const isHarmless = /^-+talk$|\^2|^mean\(mean/.test(text);
        assert.ok(isHarmless || told.length === 1, `${text} is not refused`);
        assertUntouched(before);
      }
    });
  }

  it("gets nowhere on the real command line, all of them in one file", async () => {
    const cwd = folderWith({ "x.targets.yaml": `version: 1\ntargets:\n${all.map(target).join("")}` });
    for (const args of [["check", "--format", "json"], ["check", "--fix"], ["balance", "--apply"], ["explain"]]) {
      const { code, stderr } = await watermelon([args[0]!, "x.targets.yaml", ...args.slice(1)], { cwd });
      assert.ok(code === 0 || code === 1, `${args.join(" ")}: ${code} ${stderr}`);
      assert.ok(!existsSync(path.join(cwd, "escaped")));
    }
  });

  it("gets nowhere by the names and units of its inputs, nor by units of amounts", async () => {
    const before = names();
    const words = [
      "constructor",
      "__proto__",
      "prototype",
      "toString",
      "hasOwnProperty",
      "valueOf",
      "__defineGetter__",
      "isUnit",
      "splitUnit",
      "UNITS",
    ];
    for (const word of words) {
      const { findings } = await check(
        `version: 1
targets:
  a: { metric: aht, at_most: 300 s, formula: ${word} / handled, inputs: { ${word}: ${word} } }
  b: { metric: aht, at_most: 300 ${word}, baseline: "5 ${word}^2", formula: (talk + 5 ${word}) / handled }
`,
        { today },
      );
      const found = findings.map(({ rule, targets: [id] }) => `${rule} ${id}`);
      assert.ok(found.includes("measurement/formula b"), `${word}: ${found.join()}`);
      assert.ok(found.includes("file/wrong-type b"), `${word}: ${found.join()}`);
      assertUntouched(before);
    }
  });

  it("of any pieces of these is told of within its text, twice the same, and touches nothing", async () => {
    const before = names();
    const pieces = [
      ...new Set(all.filter(text => text.length < 200).flatMap(text => text.split(/(?<=[^\w])|(?=[^\w])/))),
    ];
    const formula = fc
      .array(fc.constantFrom(...pieces, "talk", " / ", "handled", "(", ")"), { minLength: 1, maxLength: 14 })
      .map(parts => parts.join(""));
    await fc.assert(
      fc.asyncProperty(formula, async text => {
        const file = `version: 1\ntargets:\n${target(text)}`;
        const told = async () =>
          (await check(file, { today })).findings.map(
            ({ rule, range, message }) => [rule, range, say(message, "en")] as const,
          );
        const once = await told();
        for (const [, { start, end }] of once) assert.ok(0 <= start && start <= end && end <= file.length);
        assert.deepEqual(await told(), once);
        assertUntouched(before);
      }),
      { numRuns: 400 },
    );
  });
});
