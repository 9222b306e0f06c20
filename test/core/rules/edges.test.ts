import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { catalogue } from "../../../src/core/metrics/catalogue";
import type { OwnShape } from "../../../src/core/own-shape/own-shape";
import { allRules } from "../../../src/core/rules/all-rules";
import { say } from "../../../src/core/words/say";
import { of } from "./check-example";
import { allEdges } from "./edges/all-edges";
import { readMarks, withCarets } from "./marked-example";

/** What no text says that a person reads. */
const slips = /undefined|NaN|Infinity|\[object|\bnull\b/;

/** What targets may leave out and get wrong, and all that they may say, of every metric there is. */
const sayings = [
  "",
  "at_least: 1%",
  "at_most: 60 s",
  "at_least: 7, measured: { by: agent }",
  "at_most: 60 s, level: agent, stakes: bonus, measured: { covers: 25%, starts: after_menu, averaged_over: month, " +
    "exclude: [short, abandoned, transferred, wrap_up], sample: { method: opt_in, size: 10, response: 3% } }",
];
const everything = [
  "version: 1",
  "targets:",
  "  unheard: { metric: no such metric, at_least: 3 }",
  ...catalogue.flatMap(({ id }, number) =>
    sayings.map((said, form) => `  t${number}-${form}: { metric: ${id}${said && ", "}${said} }`),
  ),
  "",
].join("\n");

/** What one rule finds where no other runs but the one that names what cannot be told. */
async function checkBy(id: string, text: string, shape?: OwnShape) {
  const silent = allRules.filter(rule => rule.id !== id && rule.id !== "measurement/cannot-tell");
  const rules = Object.fromEntries(silent.map(rule => [rule.id, { severity: "off" as const }]));
  return check(text, { today: "2026-06-15", rules, shape });
}

describe("edges of the rules", () => {
  it("are edges of rules that are there", () => {
    const ids = new Set(allRules.map(rule => rule.id as string));
    assert.deepEqual(
      Object.keys(allEdges).filter(id => !ids.has(id)),
      [],
    );
  });

  for (const rule of allRules) {
    describe(rule.id, () => {
      it("takes targets that say next to nothing", async () => {
        const found = of(rule, await checkBy(rule.id, everything));
        for (const { message } of found) assert.ok(message.id.startsWith(rule.id));
      });

      for (const { name, yaml, lacks = [], says = [], severity, shape } of allEdges[rule.id] ?? []) {
        const { text, marked } = readMarks(yaml);
        const does = marked.length > 0 ? "finds" : lacks.length > 0 ? "cannot tell of" : "keeps silent on";
        it(`${does} ${name}`, async () => {
          const checked = await checkBy(rule.id, text, shape);
          const found = of(rule, checked);
          assert.equal(
            withCarets(
              text,
              found.map(each => each.range),
            ),
            withCarets(text, marked),
          );
          for (const each of found) assert.equal(each.severity, severity ?? each.severity);
          const untold = checked.findings.find(each => each.rule === "measurement/cannot-tell")?.message.args ?? {};
          if (rule.id !== "measurement/cannot-tell") {
            assert.deepEqual("declare" in untold ? untold.declare : [], lacks);
          }
          const said = found.flatMap(({ message, related, fixes }) => [
            message,
            ...related.map(each => each.message),
            ...fixes.map(each => each.title),
          ]);
          const all = said.map(each => say(each, "en").replaceAll("\u00a0", " ")).join("\n");
          assert.doesNotMatch(all, slips);
          for (const part of says) assert.ok(all.includes(part), `“${part}” is not in\n${all}`);
        });
      }
    });
  }
});
