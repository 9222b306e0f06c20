import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, check, type Finding, languages, say } from "../../src/core";
import { nodeAt } from "../../src/core/source/locate";

const rule = "measurement/formula";
/** Said of more than the value that YAML makes of it, and of no fault within: those show once it is whole. */
const cut = "measurement/formula/cut";

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom("talk", "hold", "wrap_up", "handled", "afgehandeld", "talk_time") },
  {
    weight: 3,
    arbitrary: fc.constantFrom("tlak", "handeld", "ring", "gemiddelde(talk)", "mean(talk, hold)", "sqrt(2)"),
  },
  { weight: 8, arbitrary: fc.constantFrom(" + ", " - ", " * ", " / ", "^", "(", ")", ", ") },
  { weight: 3, arbitrary: fc.constantFrom("5 min", "30", "0,5", "85%", " ÷ ", " × ", "; ", "1e309", "[", "]") },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);
const formula = fc.array(piece, { minLength: 1, maxLength: 9 }).map(parts => parts.join(""));

const inBlock = (text: string): string => text.replace(/[\r\n]+/g, "\n      ");

/** Ways of writing a target with a formula; not every text is sound YAML in every one of them. */
const layouts: readonly ((formula: string) => string)[] = [
  text => `  aht:\n    formula: ${text}\n    level: team`,
  text => `  aht: { formula: ${text}, level: team }`,
  text => `  aht: { formula: '${text.replaceAll("'", "''")}', level: team }`,
  text => `  aht:\n    formula: ${JSON.stringify(text)} # why`,
  text => `  aht:\n    formula: ${JSON.stringify(text).replaceAll("a", "\\x61")}`,
  text => `  aht:\n    formula: |\n      ${inBlock(text)}\n    level: team`,
  text => `  aht:\n    formula: >-\n      ${inBlock(text).replaceAll(" ", "\n      ")}\n    level: team`,
  text => `  one: { metric: aht, formula: &f ${JSON.stringify(text)} }\n  aht: { formula: *f }`,
];

const file = fc
  .tuple(formula, fc.constantFrom(...layouts), fc.boolean())
  .map(([text, layout, windows]) =>
    `version: 1\ntargets:\n${layout(text)}\n`.replaceAll("\n", windows ? "\r\n" : "\n"),
  );

const of = (findings: readonly Finding[], id: string): Finding[] => findings.filter(each => each.rule === id);

describe("any formula", function () {
  this.timeout(120_000);

  it("is told within its own text, and every fix and suggestion mends it and leaves YAML", async () => {
    let [told, mended] = [0, 0];
    await fc.assert(
      fc.asyncProperty(file, async text => {
        const before = await check(text, { today: "2026-06-15" });
        const { document } = before.documents[0]!;
        if (document.syntax.length > 0) return;
        const places = ["one", "aht"].flatMap(id => nodeAt(document, ["targets", id, "formula"])?.range ?? []);
        for (const finding of of(before.findings, rule)) {
          told++;
          const { start, end } = finding.range;
          const story = `${say(finding.message, "en")}\n${text}`;
          assert.ok(
            places.some(place => place.start <= start && (end <= place.end || finding.message.id === cut)) ||
              start === end,
            `“${text.slice(start, end)}”: ${story}`,
          );
          for (const language of languages)
            assert.doesNotMatch(say(finding.message, language), /undefined|NaN|Infinity/);
          for (const fix of finding.fixes) {
            mended++;
            const after = await check(applyEdits(before.text, fix.edits), { today: "2026-06-15", fixes: false });
            assert.equal(of(after.findings, "file/syntax").length, 0, `${after.text}\nof ${story}`);
            const left = of(after.findings, rule);
            if (finding.message.id === cut) assert.ok(!left.some(each => each.message.id === cut), story);
            else assert.ok(left.length < of(before.findings, rule).length, `${after.text}\nof ${story}`);
          }
        }
      }),
      { numRuns: 1500 },
    );
    assert.ok(told > 500 && mended > 100, `${told} told, ${mended} mended`);
  });
});
