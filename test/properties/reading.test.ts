import assert from "node:assert/strict";
import fc from "fast-check";
import { check, languages, say } from "../../src/core";
import { hoverAt } from "../../src/core/hover/hover";
import { parseAtOnce } from "../../src/core/source/parse-at-once";
import { mutatedSample, samples } from "./samples";

const today = "2026-11-22";

async function checkSoundly(text: string): Promise<void> {
  const file = await check(text, { today });
  let last = 0;
  for (const finding of file.findings) {
    for (const range of [finding.range, ...finding.related.map(each => each.range)]) {
      assert.ok(range.start >= 0 && range.start <= range.end && range.end <= file.text.length, finding.rule);
    }
    for (const language of languages) {
      const said = say(finding.message, language);
      for (const word of ["undefined", "NaN", "[object", "null"]) {
        assert.ok(!said.includes(word) || text.includes(word), `${finding.rule}: ${said}`);
      }
    }
    if (finding.document === 0) {
      assert.ok(finding.range.start >= last, "findings are in order of place");
      last = finding.range.start;
    }
  }
  const fingerprints = file.findings.map(each => each.fingerprint);
  assert.equal(new Set(fingerprints).size, fingerprints.length, "every finding has a fingerprint of its own");
  for (let offset = 0; offset < file.text.length; offset += 97) hoverAt(file, offset);
}

describe("reading", function () {
  this.timeout(120_000);

  it("takes any text", async () => {
    await fc.assert(fc.asyncProperty(fc.string({ unit: "binary", maxLength: 300 }), checkSoundly), { numRuns: 300 });
  });

  it("takes any text that looks like YAML", async () => {
    const word = fc.constantFrom(
      "targets",
      "aht",
      "at_most",
      "mix",
      "demand",
      "people",
      "300 s",
      "85%",
      "version",
      "1",
    );
    const glue = fc.constantFrom(
      ": ",
      "\n",
      "\n  ",
      "\n    - ",
      ", ",
      "{ ",
      " }",
      "[",
      "]",
      " # c\n",
      "&a ",
      "*a",
      "\n---\n",
    );
    const text = fc.array(fc.tuple(word, glue), { maxLength: 40 }).map(parts => parts.flat().join(""));
    await fc.assert(fc.asyncProperty(text, checkSoundly), { numRuns: 400 });
  });

  it("takes any mutation of a sample", async () => {
    await fc.assert(fc.asyncProperty(mutatedSample, checkSoundly), { numRuns: 300 });
  });

  it("gives the same findings for the same text, whatever its line ends", async () => {
    for (const { name, text } of samples) {
      const said = async (each: string): Promise<string[]> =>
        (await check(each, { today })).findings.map(
          finding => `${finding.rule} ${finding.fingerprint} ${say(finding.message, "en")}`,
        );
      const once = await said(text);
      assert.deepEqual(await said(text), once, name);
      assert.deepEqual(await said(text.replaceAll("\n", "\r\n")), once, name);
      assert.deepEqual(await said(`\ufeff${text}`), once, name);
    }
  });

  it("keeps its fingerprints when lines move", async () => {
    for (const { name, text } of samples) {
      const before = (await check(text, { today })).findings.map(each => each.fingerprint).sort();
      const moved = (await check(`# moved\n\n${text}`, { today })).findings.map(each => each.fingerprint).sort();
      assert.deepEqual(moved, before, name);
    }
  });

  it("reads a document the same when it stands behind another", () => {
    for (const { text } of samples) {
      const alone = parseAtOnce(text).documents;
      assert.equal(parseAtOnce(`a: 1\n---\n${text}`).documents.length, alone.length + 1);
    }
  });
});
