import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { allRules, ruleById } from "../../../src/core/rules/all-rules";
import { en } from "../../../src/core/words/en";
import { pages as englishPages } from "../../../src/core/words/en/pages";
import { nl } from "../../../src/core/words/nl";
import { pages as dutchPages } from "../../../src/core/words/nl/pages";
import { languages, pageOf } from "../../../src/core/words/say";

const folder = join(__dirname, "../../../src/core/rules");

/** Rules by the files that hold them: `handle-time/below-need`. */
const inFiles = readdirSync(folder, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(folder, name)).map(file => `${name}/${file}`))
  .filter(file => !file.endsWith(".examples.ts"))
  .map(file => file.replace(/\.ts$/, ""));

const topics = new Set(allRules.map(rule => rule.id.split("/")[0]!));

/** The rule that a text belongs to: its id, or the part of it before the variant. */
function ownerOf(messageId: string): string {
  return messageId.split("/").slice(0, 2).join("/");
}

describe("completeness of the rules", () => {
  it("has every rule in the file its id names, and every such file in the list of all rules", () => {
    assert.deepEqual(allRules.map(rule => rule.id).sort(), inFiles.sort());
  });

  it("has no id twice", () => {
    assert.equal(new Set(allRules.map(rule => rule.id)).size, allRules.length);
  });

  for (const rule of allRules) {
    describe(rule.id, () => {
      it("has a page in both languages", () => {
        for (const language of languages) {
          const page = pageOf(rule.id, language);
          assert.ok(page, `no page in ${language}`);
          for (const [part, prose] of Object.entries(page)) {
            const texts: readonly string[] = typeof prose === "string" ? [prose] : Object.values(prose);
            for (const text of texts) assert.ok(text.trim(), `${part} is empty in ${language}`);
          }
        }
      });

      it("has texts in both languages", () => {
        for (const texts of [en, nl]) assert.ok(Object.keys(texts).some(id => ownerOf(id) === rule.id));
      });

      it("says what it rests on and where its idea comes from", () => {
        assert.ok(rule.evidence.length > 0 && rule.serves.length > 0);
        for (const language of languages)
          assert.equal(pageOf(rule.id, language)!.evidence.length, rule.evidence.length, language);
      });

      it("explains its options in both languages", () => {
        for (const language of languages)
          assert.deepEqual(Object.keys(pageOf(rule.id, language)!.options ?? {}), Object.keys(rule.options), language);
      });

      it("has three bad examples or more, as many good ones, and a name of its own for each", () => {
        const { bad, good } = rule.examples;
        assert.ok(bad.length >= 3, `${bad.length} bad examples`);
        assert.ok(good.length >= 3, `${good.length} good examples`);
        assert.equal(new Set([...bad, ...good].map(example => example.name)).size, bad.length + good.length);
      });

      it("names in its examples only rules that there are", () => {
        for (const { also = [] } of [...rule.examples.bad, ...rule.examples.good]) {
          for (const id of also) assert.ok(ruleById(id), id);
        }
      });
    });
  }

  it("has a page only for rules that there are", () => {
    for (const id of [...Object.keys(englishPages), ...Object.keys(dutchPages)]) assert.ok(ruleById(id), id);
  });

  it("has texts only for rules that there are", () => {
    const orphans = Object.keys(en).filter(id => topics.has(id.split("/")[0]!) && !ruleById(ownerOf(id)));
    assert.deepEqual(orphans, []);
  });
});
