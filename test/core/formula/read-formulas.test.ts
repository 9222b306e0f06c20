import assert from "node:assert/strict";
import { longestFormula } from "../../../src/core/formula/tokens";
import type { Fault } from "../../../src/core/formula/trouble";
import { catalogue } from "../../../src/core/metrics";
import { read, readText } from "./formula";

/** What is wrong with a formula, and where: `unknown-name tlak`. */
async function told(...formula: Parameters<typeof read>): Promise<string[]> {
  return (await read(...formula)).troubles.map(({ fault, text }) => `${fault.kind} ${text}`);
}

describe("formulas", () => {
  for (const { id, formula } of catalogue) {
    it(`of the catalogue fit their metric: ${id}`, async () => assert.deepEqual(await told(formula, id), []));
  }

  const sound: readonly Parameters<typeof read>[] = [
    ["(talk + hold + wrap_up) / handled"],
    ["talk_time + hold_time + after_call_work"],
    ["(gesprek + in_de_wacht + nawerk) / afgehandeld"],
    ["(Talk + HOLD + wrapUp) / calls"],
    ["gesprekstijd + wachtstand + nawerktijd"],
    ["max(0, talk - 5 s) / handled"],
    ["0.5 * (talk + 30 s) / -handled ^ 1"],
    ["5 min + 3 s"],
    ["min(talk, 5 min) / handled"],
    ["sum(ring, talk) / handled", "aht", { ring: "s" }],
    ["round(100 * low_scores / responses, 1)", "dissatisfaction_rate"],
    ["handled / logged_in", "contacts_per_hour"],
    ["handled / hours", "contacts_per_hour", { hours: "1" }],
    ["rate_of_them", "contacts_per_hour", { rate_of_them: "per uur" }],
    ["85%", "occupancy"],
    ["mean(days)", "resolution_time", { days: "werkdagen" }],
    ["(fixed + 2.50 EUR * handled) / handled", "cost_per_contact", { fixed: "EUR" }],
    ["(talk ^ 2 / talk) / handled"],
    ["één_ding / handled", "aht", { één_ding: "min" }],
    ["\n  (talk\n  + hold)\n  / handled\n"],
  ];
  for (const formula of sound) {
    it(`may be ${JSON.stringify(formula[0])}`, async () => assert.deepEqual(await told(...formula), []));
  }

  const unsound: readonly [string[], ...Parameters<typeof read>][] = [
    [['empty " "'], " "],
    [["no-value +"], "talk +"],
    [["no-value )"], "(talk + ) / handled"],
    [["no-value *"], "* talk"],
    [["no-value /"], "talk / / handled"],
    [["no-value ,"], "max(, talk)"],
    [["no-value )"], "()"],
    [["unclosed ("], "(talk + hold / handled"],
    [["unopened )"], "talk + hold) / handled"],
    [["comma ,"], "talk, hold"],
    [["comma ,"], "max((talk, hold))"],
    [["decimal-comma 0,5"], "0,5 * talk / handled"],
    [["no-operator talk hold"], "(talk hold) / handled"],
    [["no-operator 2 ("], "2 (talk + hold) / handled"],
    [["no-operator ) ("], "(talk) (hold) / handled"],
    [["no-operator 5 min"], "5 min(talk, hold)"],
    [["no-operator 5 parsec"], "5 parsec"],
    [["character ="], "aht = talk / handled"],
    [["character ×"], "talk × hold"],
    [["character ;"], "max(talk; hold)"],
    [["character \u200b"], "ta\u200blk / handled"],
    [["too-large 1e309"], "1e309 * talk"],
    [["unknown-name tlak"], "(tlak) / handled"],
    [["unknown-name ring", "unknown-name ping"], "(ring + ping) / handled"],
    [["unknown-name min"], "talk / min"],
    [["unknown-name wrap-up"], "(talk + hold + wrap-up) / handled"],
    [["unknown-name short-abandons"], "short-abandons / offered", "abandonment"],
    [["unknown-function gemiddelde"], "gemiddelde(talk)"],
    [["unknown-function sqrt"], "sqrt(talk)"],
    [["arguments round"], "round(talk, 1, 2)"],
    [["arguments min"], "min()"],
    [["unlike (talk + handled)"], "(talk + handled) / handled"],
    [["unlike (talk / handled + 30)"], "(talk / handled + 30)"],
    [["unlike (talk) + handled"], "(talk) + handled"],
    [["unlike ((talk) + (handled))"], "((talk) + (handled)) / handled"],
    [["unlike handled"], "max(talk, handled)"],
    [["not-plain 3 s"], "round(talk / handled, 3 s)"],
    [["not-plain handled"], "talk ^ handled"],
    [["not-plain talk"], "2 ^ talk"],
    [["result talk + hold"], "talk + hold", "occupancy"],
    [["result talk / hold"], "talk / hold"],
    [["result talk * handled / hold ^ 2"], "talk * handled / hold ^ 2"],
    [["result cost / handled"], "cost / handled"],
    [['unit "furlong"'], "talk / handled", "aht", { talk: "furlong" }],
    [['unit "calls"'], "talk / handled", "aht", { other: "calls" }],
  ];
  for (const [expected, ...formula] of unsound) {
    it(`are told what is wrong with ${JSON.stringify(formula[0])}`, async () => {
      assert.deepEqual(await told(...formula), expected);
    });
  }

  it("take the unit that the target declares for a name before that of the catalogue", async () => {
    assert.deepEqual(await told("talk / handled", "aht", { talk: "1" }), ["result talk / handled"]);
    assert.deepEqual(await told("(talk + 5 min) / handled", "aht", { talk: "min" }), []);
  });

  it("name what an unknown name was likely meant for, those of the metric and target first", async () => {
    const near = async (...formula: Parameters<typeof read>) =>
      (await read(...formula)).troubles.flatMap(({ fault }) => ("near" in fault ? fault.near : []));
    assert.deepEqual((await near("tlak / handled"))[0], "talk");
    assert.deepEqual((await near("ringg / handled", "aht", { ring: "s" }))[0], "ring");
    assert.deepEqual(await near("gemiddelde(talk)"), ["mean"]);
    assert.deepEqual(await near("xyzzy / handled"), []);
  });

  it("say what they give on plausible amounts", async () => {
    const sample = async (...formula: Parameters<typeof read>) => (await read(...formula)).read.sample;
    assert.deepEqual(await sample("(talk + hold + wrap_up) / handled"), {
      inputs: [
        { name: "talk", unit: "s", amount: 24_000 },
        { name: "hold", unit: "s", amount: 2000 },
        { name: "wrap_up", unit: "s", amount: 4000 },
        { name: "handled", unit: "1", amount: 100 },
      ],
      result: { amount: 300, unit: "seconds" },
    });
    assert.deepEqual((await sample("talk / handled", "aht", { talk: "min" }))?.inputs[0], {
      name: "talk",
      unit: "min",
      amount: 400,
    });
    assert.deepEqual((await sample("1 - repeats / contacts", "fcr"))?.result, { amount: 0.8, unit: "share" });
    assert.deepEqual((await sample("handled / logged_in", "contacts_per_hour"))?.result.unit, "number");
    assert.equal(Math.round((await sample("handled / logged_in", "contacts_per_hour"))!.result.amount), 10);
    assert.equal(await sample("talk / (handled - handled)"), null);
    assert.equal(await sample("sd(score)", "csat"), null);
  });

  it("calculate as anybody would", async () => {
    const value = async (formula: string) => (await read(formula, "nps")).read.sample?.result.amount;
    for (const [formula, result] of [
      ["1 + 2 * 3 ^ 2", 19],
      ["-2 ^ 2", -4],
      ["2 ^ 3 ^ 2", 512],
      ["8 / 4 / 2", 1],
      ["8 - 4 - 2", 2],
      ["+7 - -3", 10],
      ["mean(1, 2, 6)", 3],
      ["median(5, 1, 9)", 5],
      ["median(5, 1, 9, 6)", 5.5],
      ["sum(1, 2, 3) + abs(-4)", 10],
      ["max(1, min(5, 3))", 3],
      ["round(2.345, 2)", 2.35],
      ["percentile(score, 95)", 7.8],
      ["50%", 0.5],
    ] as const) {
      assert.equal(await value(formula), result, formula);
    }
  });

  it("are found in whichever way they are written, with Windows line ends too", async () => {
    const written = [
      "(tlak + hold) / handled",
      "'(tlak + hold) / handled'",
      '"(\\x74lak + hold) / handled"',
      '"(tlak \\\n      + hold) / handled"',
      "|\n      (\n        tlak + hold) / handled",
      ">-\n      (tlak\n      + hold) / handled",
    ];
    for (const formula of written) {
      for (const end of ["\n", "\r\n"]) {
        const text = `version: 1\ntargets:\n  aht:\n    formula: ${formula}\n    level: team\n`;
        const { troubles } = await readText(text.replaceAll("\n", end));
        assert.deepEqual(
          troubles.map(each => each.text),
          [formula.includes("\\x74") ? "\\x74lak" : "tlak"],
        );
      }
    }
  });

  it("are said at the alias where another target has them", async () => {
    const { troubles } = await readText("version: 1\nx-f: &f tlak\ntargets: { aht: { formula: *f } }\n");
    assert.deepEqual(
      troubles.map(each => each.text),
      ["*f"],
    );
  });
});

/** Escapes from mathjs and from its sandbox as they have been published, and what else would reach for more than a formula. */
const attacks: readonly string[] = [
  'cos.constructor("return process")()',
  'cos["constructor"]("return process")()',
  'f = cos.constructor("return 1"); f()',
  'sqrt.constructor.constructor("alert(1)")()',
  "import({a: 1}, {override: true})",
  "import(talk)",
  'createUnit("wat")',
  "createUnit(talk)",
  'parse("1 + 1").evaluate()',
  "parse(talk)",
  "evaluate(talk)",
  "compile(talk)",
  "simplify(talk)",
  "derivative(talk, hold)",
  "chain(talk)",
  "typed(talk)",
  "help(talk)",
  "config(talk)",
  "reviver(talk)",
  "parser(talk)",
  "constructor",
  "constructor(talk)",
  "__proto__",
  "__proto__(talk)",
  "toString(talk)",
  "valueOf()",
  "hasOwnProperty(talk)",
  "__defineGetter__(talk, hold)",
  "talk[1]",
  "talk.constructor",
  "talk.hold",
  "talk?.hold",
  "{a: 1}.a",
  '{"constructor": 1}',
  "[talk, hold]",
  "f(x) = x ^ 2",
  "talk = 3",
  "talk; hold",
  "talk > 3 ? 1 : 2",
  "talk == hold",
  "not talk",
  "talk to hold",
  "talk mod hold",
  "1:10",
  "1:1e9",
  "3!",
  "talk'",
  "ones(1000000)",
  "range(0, 1e9)",
  "factorial(170)",
  "true",
  "null",
  "NaN",
  "Infinity",
  "0x1F",
  "0b101",
  "2i",
  '"text"',
  "# comment",
  "talk # comment",
  "`talk`",
  "\\u0063onstructor",
  "ｃｏｎｓｔｒｕｃｔｏｒ(talk)",
  "c\u200bonstructor",
  "con\u00adstructor",
  "\u202etalk",
  "\ud835\udc28nes(3)",
  "\ud800",
  "\u0000",
  "w0",
  "w0 + w1",
  "w1(w0)",
];

describe("formulas that reach for more", () => {
  for (const attack of attacks) {
    it(`are refused in plain words: ${JSON.stringify(attack)}`, async () => {
      const { read: formula, troubles } = await read(attack);
      assert.equal(troubles.length > 0, true);
      assert.equal(formula.sample, null);
    });
  }

  const large: readonly [string, string, Fault["kind"]][] = [
    ["deep parentheses", `${"(".repeat(10_000)}talk${")".repeat(10_000)}`, "too-long"],
    ["parentheses as deep as there is room for", `${"(".repeat(490)}talk${")".repeat(490)}`, "too-deep"],
    ["deep calls", `${"abs(".repeat(190)}talk${")".repeat(190)}`, "too-deep"],
    ["a megabyte", `talk ${"+ talk ".repeat(130_000)}`, "too-long"],
    ["signs without end", `${"-".repeat(longestFormula + 1)}talk`, "too-long"],
    ["one name", "x".repeat(500_000), "too-long"],
    ["one name that is read", "x".repeat(longestFormula), "unknown-name"],
    ["digits", "9".repeat(longestFormula), "too-large"],
    ["spaces", `talk +${" ".repeat(500_000)}`, "no-value"],
  ];
  for (const [name, formula, kind] of large) {
    it(`are refused at once: ${name}`, async function () {
      this.timeout(2000);
      const { troubles } = await read(formula);
      assert.deepEqual(
        troubles.map(each => each.fault.kind),
        [kind],
      );
    });
  }

  it("are read to their end where they are long and sound", async () => {
    for (const formula of [
      `${"-".repeat(longestFormula - 4)}talk`,
      `talk * handled${" ^ 1".repeat(200)}`,
      `talk${" + talk".repeat(130)}`,
      `${"(".repeat(30)}talk${")".repeat(30)}`,
    ]) {
      assert.deepEqual((await read(formula)).troubles, []);
    }
  });

  it("leave what they reach for as it is", async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const attack of attacks) await read(attack, "aht", { ["__proto__"]: "s", constructor: "1" });
    assert.deepEqual(Object.getOwnPropertyNames(Object.prototype), before);
  });
});
