import assert from "node:assert/strict";
import type { ErrorCode } from "yaml";
import { type CheckedFile, check } from "../../../src/core/check";
import type { Finding } from "../../../src/core/finding";
import { ruleById } from "../../../src/core/rules/all-rules";
import { applyEdits } from "../../../src/core/source/change";
import { maxTextLength } from "../../../src/core/source/limits";
import { syntaxTexts as english } from "../../../src/core/words/en/syntax";
import { syntaxTexts as dutch } from "../../../src/core/words/nl/syntax";
import { languages, say } from "../../../src/core/words/say";

const today = "2026-06-15";
const target = "fcr: { at_least: 75%, measured: { by: survey } }";
const whole = `version: 1\ntargets:\n  ${target}\n`;
const mostOfOneRule = 1000;
/** Their findings stand in every file as short as these. */
const rules = { "measurement/cannot-tell": { severity: "off" }, "measurement/unowned": { severity: "off" } } as const;

async function findings(text: string): Promise<readonly Finding[]> {
  return (await check(text, { today, rules })).findings;
}

/** Rule and marked text of each finding, in order of place. */
async function found(text: string): Promise<[string, string][]> {
  const file = await check(text, { today, rules });
  return file.findings.map(({ rule, range }) => [rule, file.text.slice(range.start, range.end)]);
}

/** Plain data in place, with something to say in every language, a short text each. */
function assertSound({ text, findings }: CheckedFile): void {
  for (const finding of findings) {
    const { start, end } = finding.range;
    assert.ok(start >= 0 && start <= end && end <= text.length, `${finding.rule} lies outside the text`);
    for (const message of [finding.message, ...finding.related.map(each => each.message)]) {
      for (const language of languages) {
        const said = say(message, language);
        assert.ok(said.length > 10 || finding.related.length > 0, `${finding.rule} says “${said}”`);
        assert.ok(said.length < 1200, `${finding.rule} says ${said.length} characters`);
      }
    }
  }
}

async function assertBounded(text: string): Promise<CheckedFile> {
  const file = await check(text, { today, rules });
  assertSound(file);
  const counts = new Map<string, number>();
  for (const { rule } of file.findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const [rule, count] of counts) assert.ok(count <= mostOfOneRule, `${rule} finds ${count}`);
  return file;
}

/** Applies the first fix or suggestion of each finding of a rule until there is none. */
async function mended(text: string, rule: string): Promise<string> {
  let current = text;
  for (let round = 0; round < 20; round++) {
    const [fix] = (await findings(current)).filter(finding => finding.rule === rule).flatMap(finding => finding.fixes);
    if (!fix) return current;
    current = applyEdits(current, fix.edits);
  }
  throw new Error(`${rule} goes on for ever:\n${current}`);
}

describe("bad input", () => {
  describe("that is no target file", () => {
    const cases: readonly [name: string, text: string, findings: [string, string][]][] = [
      ["nothing", "", [["file/missing-key", ""]]],
      ["only a comment", "# later\n", [["file/missing-key", ""]]],
      ["only white space", " \n\t\n", [["file/missing-key", ""]]],
      ["a text", "Dear all,\nAHT below 300 s.\n", [["file/wrong-type", "Dear all,"]]],
      ["a list", "- aht\n- csat\n", [["file/wrong-type", "- aht"]]],
      ["a number", "300\n", [["file/wrong-type", "300"]]],
      ["a page", "<html>\n<body>AHT</body>\n</html>\n", [["file/wrong-type", "<html>"]]],
      ["bytes", "\u0000\u0001\u0002", [["file/syntax", "\u0000\u0001\u0002"]]],
      [
        "another mapping",
        "name: x\nrun: y\n",
        [
          ["file/missing-key", "name"],
          ["file/missing-key", "name"],
          ["file/unknown-key", "run"],
        ],
      ],
    ];
    for (const [name, text, expected] of cases) {
      it(`says so of ${name}`, async () => {
        assert.deepEqual(await found(text), expected);
        assertSound(await check(text, { today, rules }));
      });
    }

    it("finds an empty document among others, and checks those", async () => {
      const file = await check(`${whole}---\n---\nversion: 1\ntargets: { fcr: 75% }\n`, { today, rules });
      assert.deepEqual(
        file.findings.map(({ rule, document }) => [rule, document]),
        [
          ["file/missing-key", 1],
          ["file/wrong-type", 2],
        ],
      );
    });
  });

  describe("that YAML cannot read", () => {
    it("has a text for every code of the parser, in both languages", () => {
      const codes: Readonly<Record<ErrorCode | "UNRESOLVED_ALIAS" | "BAD_MERGE" | "UNPRINTABLE", true>> = {
        ALIAS_PROPS: true,
        BAD_ALIAS: true,
        BAD_COLLECTION_TYPE: true,
        BAD_DIRECTIVE: true,
        BAD_DQ_ESCAPE: true,
        BAD_INDENT: true,
        BAD_MERGE: true,
        BAD_PROP_ORDER: true,
        BAD_SCALAR_START: true,
        BLOCK_AS_IMPLICIT_KEY: true,
        BLOCK_IN_FLOW: true,
        DUPLICATE_KEY: true,
        IMPOSSIBLE: true,
        KEY_OVER_1024_CHARS: true,
        MISSING_CHAR: true,
        MULTILINE_IMPLICIT_KEY: true,
        MULTIPLE_ANCHORS: true,
        MULTIPLE_DOCS: true,
        MULTIPLE_TAGS: true,
        NON_STRING_KEY: true,
        RESOURCE_EXHAUSTION: true,
        TAB_AS_INDENT: true,
        TAG_RESOLVE_FAILED: true,
        UNEXPECTED_TOKEN: true,
        UNPRINTABLE: true,
        UNRESOLVED_ALIAS: true,
      };
      for (const texts of [english, dutch]) assert.deepEqual(Object.keys(texts).sort(), Object.keys(codes).sort());
    });

    it("is told once, and what the parser made of it is not told beside it", async () => {
      for (const text of [
        "version: 1\ntargets:\n\tfcr: { at_least: 75% }\n",
        "version: 1\n targets:\n  fcr: { at_least: 75% }\n",
        'version: 1\nname: "Voice\ntargets:\n  fcr: { at_least: 75% }\n',
        "version: 1\nname: Voice: retail\ntargets:\n  fcr: { at_least: 75% }\n",
        "version: 1\nname:Voice\ntargets:\n  fcr: { at_least: 75% }\n",
        "version: 1\ntargets\n  fcr: { at_least: 75% }\n",
        "version: 1\ntargets:\n  fcr: >= 75%\n",
        "version: 1\ntargets:\n  fcr: *shared\n",
        "version: 1\ntargets: { fcr: { at_least: 75%, target: >= 7,5 } }\n",
      ]) {
        const rules = (await findings(text)).map(finding => finding.rule);
        assert.equal(rules.filter(rule => rule === "file/syntax").length, 1, text);
        const others = rules.filter(rule => rule !== "file/syntax" && rule !== "file/unknown-key");
        assert.deepEqual(others, [], text);
      }
    });

    it("leaves the rest checked", async () => {
      assert.deepEqual(await found("version: 1\ntargets:\n  fcr: >= 75%\n  asa: { at_most: 30 }\n"), [
        ["file/syntax", ">= 75%"],
        ["measurement/unit-missing", "30"],
      ]);
    });
  });

  describe("that says its targets in words of its own", () => {
    const cases: readonly [string, string][] = [
      ["target: <= 6%", "at_most: 6%"],
      ['target: ">= 6%"', "at_least: 6%"],
      ["target: >= 6%", "at_least: 6%"],
      ["max: 6%", "at_most: 6%"],
      ["Maximum: 6%", "at_most: 6%"],
      ["min: 6%", "at_least: 6%"],
      ["norm: ≤ 6%", "at_most: 6%"],
      ["doel: '>6%'", "at_least: 6%"],
    ];
    for (const [written, meant] of cases) {
      it(`writes ${written} as ${meant}`, async () => {
        const text = `version: 1\ntargets:\n  transfer_rate:\n    ${written} # agreed\n`;
        const [finding] = await findings(text);
        assert.ok(finding);
        assert.equal(
          applyEdits(text, finding.fixes[0]!.edits),
          `version: 1\ntargets:\n  transfer_rate:\n    ${meant} # agreed\n`,
        );
        assert.equal(finding.fixes[0]!.kind, "fix");
      });
    }

    it("keeps a bound that is there already", async () => {
      const text = "version: 1\ntargets: { transfer_rate: { at_most: 6%, max: 8% } }\n";
      const [finding] = await findings(text);
      assert.equal(finding?.rule, "file/unknown-key");
      assert.deepEqual(finding.fixes, []);
    });

    it("offers no bound against the direction of the metric", async () => {
      for (const written of ["fcr: <= 75%", "fcr: { target: <= 75% }", "fcr: { max: 75% }", "asa: > 30 s"]) {
        for (const finding of await findings(`version: 1\ntargets:\n  ${written}\n`)) {
          assert.deepEqual(finding.fixes, [], written);
        }
      }
    });

    it("writes a bare value as the target it can be", async () => {
      const cases: readonly [string, string[]][] = [
        ["fcr: 75%", ["{ at_least: 75% }"]],
        ["fcr: 75", ["{ at_least: 75% }"]],
        ["asa: 30 s", ["{ at_most: 30 s }"]],
        ["asa: 30", ["{ at_most: 30 s }", "{ at_most: 30 min }"]],
        ["asa: 3", ["{ at_most: 3 min }", "{ at_most: 3 s }"]],
        ["service_level: 80/20", ["{ at_least: 80%, within: 20 s }"]],
        ["occupancy: 75 - 83 %", ["{ at_least: 75%, at_most: 83% }"]],
        ["bezettingsgraad: 75% t/m 83%", ["{ at_least: 75%, at_most: 83% }"]],
        ["occupancy: '<= 83%'", ["{ at_most: 83% }"]],
        ["transfer_rate: 10%", ["{ at_least: 10% }", "{ at_most: 10% }"]],
        ["complaint_rate: 7,5", ["{ at_most: 7.5 }"]],
        ["fcr: rather good", []],
      ];
      for (const [written, meant] of cases) {
        const head = "version: 1\ntargets:\n  ";
        const text = `${head}${written}\n`;
        const finding = (await findings(text)).find(each => each.rule === "file/wrong-type");
        const key = written.slice(0, written.indexOf(":"));
        const applied = finding?.fixes.map(fix => applyEdits(text, fix.edits));
        assert.deepEqual(
          applied,
          meant.map(each => `${head}${key}: ${each}\n`),
        );
      }
    });
  });

  it("writes values as they were meant, from the first offer of each", async () => {
    const cases: readonly [string, string][] = [
      ["{ at_most: 7,5 }", "{ at_most: 7.5 }"],
      ["{ at_most: 7,50, level: site }", "{ at_most: 7.50, level: site }"],
      ["{ at_most: 7.5, review_by: 31-03-2027 }", "{ at_most: 7.5, review_by: 2027-03-31 }"],
      ["{ at_most: '<= 7,5' }", '{ at_most: "7,5" }'],
      ["{ at_most: 7.5, level: Team }", "{ at_most: 7.5, level: team }"],
      ["{ at_most: 7.5, owner: 12 }", '{ at_most: 7.5, owner: "12" }'],
      ["{ at_most: 7.5, guardrails: 'fcr, csat' }", "{ at_most: 7.5, guardrails: [fcr, csat] }"],
    ];
    for (const [written, meant] of cases) {
      const text = `version: 1\ntargets:\n  complaint_rate: ${written}\n`;
      assert.equal(await mended(text, "file/wrong-type"), `version: 1\ntargets:\n  complaint_rate: ${meant}\n`);
    }
  });

  it("mends a value behind an alias at the alias, and leaves the others that share it", async () => {
    const text = "version: 1\nx-a: &a { at_most: 5m }\ntargets: { asa: *a, wait_time_p95: { at_most: 90 s } }\n";
    const [finding] = await findings(text);
    assert.equal(text.slice(finding!.range.start, finding!.range.end), "*a");
    assert.equal(
      applyEdits(text, finding!.fixes[0]!.edits),
      "version: 1\nx-a: &a { at_most: 5m }\ntargets: { asa: { at_most: 5 min }, wait_time_p95: { at_most: 90 s } }\n",
    );
  });

  it("brings shares to exactly 100%", async () => {
    for (const shares of [
      ["33%", "33%", "33%"],
      ["14%", "14%", "14%", "14%", "14%"],
      ["70%", "50%", "0%"],
      ["0.1%", "99.95%", "7%"],
    ]) {
      const classes = shares.map((share, index) => `{ class: c${index}, share: ${share} }`);
      const text = `${whole}demand: { mix: [${classes.join(", ")}] }\n`;
      const [finding] = (await findings(text)).filter(each => each.rule === "file/shares");
      assert.ok(finding, text);
      for (const fix of finding.fixes) {
        const file = await check(applyEdits(text, fix.edits), { today, rules });
        const mix = file.documents[0]!.set.demand!.mix;
        const sum = mix.reduce((total, each) => total + each.share!.value.amount, 0);
        assert.ok(Math.abs(sum - 1) < 0.0006, `${sum} from ${say(fix.title, "en")}`);
        assert.ok(mix.every(each => each.share!.value.amount >= 0));
      }
    }
  });

  describe("that is hostile", () => {
    it("takes the names of JavaScript's own properties for keys and ids like any other", async () => {
      const names = ["__proto__", "constructor", "toString", "hasOwnProperty"];
      const text = `version: 1\ntargets:\n${names
        .map(name => `  ${name}: { metric: fcr, at_least: 75%, measured: { by: survey }, ${name}: 1 }\n`)
        .join("")}`;
      const rules = (await findings(text)).map(finding => [finding.rule, finding.targets[0]]);
      assert.deepEqual(
        rules,
        names.map(name => ["file/unknown-key", name]),
      );
      assert.deepEqual(await found("version: 1\n__proto__: 5\ntargets:\n  fcr: { at_least: 75% }\n"), [
        ["file/unknown-key", "__proto__"],
      ]);
      assert.equal(({} as Record<string, unknown>)["metric"], undefined);
    });

    it("refuses what is too deep, too long, or multiplies, and says so", async () => {
      const bomb = ["a: &a [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"];
      for (const [from, to] of ["ab", "bc", "cd", "de", "ef", "fg", "gh"])
        bomb.push(`${to}: &${to} [${`*${from}, `.repeat(9)}*${from}]`);
      for (const text of [
        "[".repeat(100_000),
        `${"- ".repeat(20_000)}1`,
        "a: {".repeat(5_000),
        `version: 1\nname: ${"x".repeat(5_000_000)}`,
        "x".repeat(maxTextLength + 1),
        bomb.join("\n"),
      ]) {
        const file = await assertBounded(text);
        assert.deepEqual(
          file.findings.map(finding => finding.rule),
          ["file/too-large"],
        );
      }
    });

    it("has an example of amounts that cannot be read, in which nothing else is wrong", async () => {
      const yaml = ruleById("file/too-large")!.examples.bad.at(-1)!.yaml.replace(/[⟦⟧]/g, "");
      const rulesIn = async (text: string) => new Set((await findings(text)).map(({ rule }) => rule));
      assert.deepEqual([...(await rulesIn(yaml))].sort(), ["file/too-large", "file/wrong-type"]);
      assert.deepEqual([...(await rulesIn(yaml.replace("n/a", "70%")))], ["file/wrong-type"]);
      const kinds = (await findings(yaml)).map(({ message }) => message.id);
      assert.deepEqual([...new Set(kinds)].sort(), ["file/too-large/too-many", "file/wrong-type/unreadable"]);
    });

    it("cuts what it repeats of the file, and finds no more of one rule than a person reads", async () => {
      const many = (make: (index: number) => string, count = 1200) => Array.from({ length: count }, (_, i) => make(i));
      for (const text of [
        `${whole}name: [${"x".repeat(300_000)}]\n`,
        `${whole}? ${"k".repeat(300_000)}\n: 1\n`,
        `version: 1\ntargets: { fcr: { at_least: ${"x".repeat(300_000)}, level: ${"y".repeat(300_000)} } }\n`,
        `version: 1\ntargets: { ${"z".repeat(300_000)}: { at_most: 300 } }\n`,
        `version: 1\ntargets: { fcr: { at_least: ${"9".repeat(1000)} } }\n`,
        `version: 1\ntargets:\n${many(index => `  a${index}: ${index}`).join("\n")}\n`,
        `version: 1\ntargets: { fcr: { ${many(index => `k${index}: 7,5`).join(", ")} } }\n`,
        `version: 1\ntargets:\n${many(() => "  - { metric: fcr, at_least: 75 }").join("\n")}\n`,
        `version: 1\ntargets:\n${many(() => "\t- >= 3").join("\n")}\n`,
        `version: 1\ntargets: [${many(() => "{ a: >= 3 }").join(", ")}]\n`,
        `${whole}${many(() => "name: x").join("\n")}\n`,
      ]) {
        await assertBounded(text);
      }
    });

    it("reads lone surrogates, a byte order mark, Windows line ends and control characters", async () => {
      for (const text of [
        `\ufeff${whole}`,
        whole.replaceAll("\n", "\r\n"),
        `${whole}name: "\\u0000\\uffff\\ud800"\n`,
      ]) {
        assert.deepEqual(await found(text), []);
      }
      assert.deepEqual(await found(`${whole}name: "\ud800"\n`), [["file/syntax", "\ud800"]]);
      assert.deepEqual(await found(`${whole}na\0me: x\n`), [["file/syntax", "\0"]]);
      assertSound(await check(`${whole}\ud800: \udfff\n`, { today, rules }));
    });

    it("takes numbers that are none, or too large, for values it cannot read", async () => {
      for (const value of [".nan", ".inf", "-.inf", "1e309", "0x1F", "-1e309"]) {
        const text = `version: 1\ntargets: { complaint_rate: { at_most: ${value} } }\n`;
        const rules = (await findings(text)).map(finding => finding.rule);
        assert.deepEqual(rules, ["file/wrong-type"], value);
      }
    });
  });
});
