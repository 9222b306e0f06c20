import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check, type Language, reportMarkdown, setPage } from "../../src/core";

const samples = path.resolve(__dirname, "../../samples");
const expected = path.join(__dirname, "expected-markdown");
const pages: readonly (readonly [name: string, language: Language])[] = [
  ["retail", "en"],
  ["zorgverzekeraar", "nl"],
  ["helpdesk", "en"],
];

describe("a set as Markdown", () => {
  for (const [name, language] of pages) {
    it(`reads as was judged right: ${name} in ${language}`, async () => {
      const file = `${name}.targets.yaml`;
      const text = readFileSync(path.join(samples, file), "utf8").replace(/\r\n/g, "\n");
      const options = { today: "2026-11-22" };
      const made = { language, today: options.today, version: "1.2.3" };
      const markdown = reportMarkdown(await setPage(await check(text, options), options, 0, file, made));
      const judged = path.join(expected, `${name}.${language}.md`);
      if (process.env["UPDATE_GOLDEN"] === "1") {
        mkdirSync(expected, { recursive: true });
        writeFileSync(judged, markdown);
      }
      assert.ok(existsSync(judged), `${judged} is missing; UPDATE_GOLDEN=1 writes it, a person judges it`);
      assert.equal(markdown, readFileSync(judged, "utf8"));
    });
  }

  it("has no expectation that nothing is held against", () => {
    assert.deepEqual(readdirSync(expected).sort(), pages.map(([name, language]) => `${name}.${language}.md`).sort());
  });
});
