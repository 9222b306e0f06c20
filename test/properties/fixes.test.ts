import assert from "node:assert/strict";
import fc from "fast-check";
import { applyEdits, check, type Finding, type Fix, fixFile, type Part, partsOf, say } from "../../src/core";
import { parseAtOnce } from "../../src/core/source/parse-at-once";
import { commentsOf, mutatedSample, samples } from "./samples";

const today = "2026-11-22";

function errorsIn(text: string): number {
  return parseAtOnce(text).documents.reduce((sum, each) => sum + each.syntax.length + each.duplicates.length, 0);
}

function assertSubsequence(part: readonly string[], whole: readonly string[], what: string): void {
  let at = 0;
  for (const each of whole) if (each === part[at]) at++;
  assert.equal(at, part.length, `${what}: the comment ${part[at]} is gone`);
}

function describeFix(name: string, finding: Finding, fix: Fix): string {
  return `${name}: ${finding.rule}: ${say(fix.title, "en")}`;
}

/** Errors between which a set that has one of them may move, where the title says what it is then. */
const unkept: readonly string[] = ["balance/watermelon", "balance/impossible", "staffing/impossible-together"];

async function partsBeside(name: string): Promise<Part[]> {
  const others = samples.filter(each => each.name !== name);
  return (await Promise.all(others.map(each => partsOf(each.text, each.name)))).flat();
}

describe("fixes and suggestions", function () {
  this.timeout(600_000);

  for (const { name, text } of samples) {
    it(`of ${name} end their finding, keep comments, bring no error and are done once`, async () => {
      // Judged with the files that hold the other parts of its set, as a folder is.
      const judgedBy = { today, file: name, together: await partsBeside(name) };
      const before = await check(text, judgedBy);
      for (const finding of before.findings) {
        for (const fix of finding.fixes) {
          const what = describeFix(name, finding, fix);
          const after = applyEdits(before.text, fix.edits);
          assert.notEqual(after, before.text, what);
          assert.equal(errorsIn(after), errorsIn(before.text), `${what}: the text no longer parses\n${after}`);
          assertSubsequence(commentsOf(before.text), commentsOf(after), what);
          const again = await check(after, judgedBy);
          const left = again.findings.find(
            each => each.fingerprint === finding.fingerprint && each.rule === finding.rule,
          );
          assert.equal(left && say(left.message, "en"), undefined, `${what}: the finding is still there`);
          const errors = again.findings.filter(each => each.severity === "error");
          for (const error of errors) {
            const known = before.findings.some(each => each.rule === error.rule && each.document === error.document);
            const says = "verdict" in fix.title.args && unkept.includes(error.rule);
            const moves = says && before.findings.some(each => unkept.includes(each.rule));
            assert.ok(known || moves, `${what}: brings ${error.rule}: ${say(error.message, "en")}`);
          }
        }
      }
    });
  }

  it("never break a mutated sample further, nor lose a comment", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedSample, async text => {
        const before = await check(text, { today });
        const errors = errorsIn(before.text);
        for (const finding of before.findings) {
          for (const fix of finding.fixes) {
            const what = describeFix("mutated", finding, fix);
            const after = applyEdits(before.text, fix.edits);
            assert.ok(errorsIn(after) <= errors, `${what}: the text no longer parses\n${after}`);
            assertSubsequence(commentsOf(before.text), commentsOf(after), what);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("have edits in order that do not overlap", async () => {
    for (const { name, text } of samples) {
      for (const finding of (await check(text, { today })).findings) {
        for (const fix of finding.fixes) {
          fix.edits.reduce((end, edit) => {
            assert.ok(edit.range.start >= end, describeFix(name, finding, fix));
            return edit.range.end;
          }, 0);
        }
      }
    }
  });

  it("of kind fix are all taken at once: nothing breaks, comments stay but for useless suppressions, and taking them again changes nothing", async () => {
    await fc.assert(
      fc.asyncProperty(mutatedSample, async text => {
        const { after, made } = await fixFile(text, { today });
        assert.ok(errorsIn(after.text) <= errorsIn(text), after.text);
        const removed = made.some(({ rule }) => rule.startsWith("suppression/"));
        if (!removed) assertSubsequence(commentsOf(text.replace(/^\ufeff/, "")), commentsOf(after.text), "fixFile");
        const again = await fixFile(after.text, { today });
        assert.deepEqual(again.made, []);
      }),
      { numRuns: 60 },
    );
  });
});
