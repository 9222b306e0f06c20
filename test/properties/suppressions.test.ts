import assert from "node:assert/strict";
import fc from "fast-check";
import { allRules, type CheckedFile, check, say } from "../../src/core";
import { samples } from "./samples";

const today = "2026-11-28";

const rule = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...allRules.map(({ id }) => id)) },
  // What the samples have.
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      "measurement/cannot-tell",
      "measurement/unowned",
      "occupancy/too-high",
      "handle-time/unguarded",
      "handle-time/blanket-cap",
      "balance/watermelon",
      "people/no-aftercare",
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom("no/rule", "../../x", "__proto__", "constructor", "occupancy", "*", "") },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }).map(text => text.replace(/[\r\n]/g, "")) },
);
const comment = fc
  .record({
    reach: fc.constantFrom("", "", "-line", "-next-line", "-nothing"),
    rules: fc.array(rule, { maxLength: 4 }),
    glue: fc.constantFrom(" ", ", ", ",", "  "),
    until: fc.constantFrom(
      "",
      "",
      " until 2027-01-01",
      " until 2020-01-01",
      " until 31-12-2027",
      " until ",
      " until 9999-99-99",
    ),
    reason: fc.constantFrom(" -- agreed with the works council", " -- pilot", "", " --", " -- ", " -- a -- b", "--no"),
  })
  .map(({ reach, rules, glue, until, reason }) => `# watermelon-disable${reach} ${rules.join(glue)}${until}${reason}`);

/** A sample with such comments on lines of their own, or behind a line. */
const suppressed = fc
  .record({
    sample: fc.constantFrom(...samples),
    comments: fc.array(
      fc.record({
        comment,
        at: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 0.999, noNaN: true })),
        behind: fc.boolean(),
      }),
      { minLength: 1, maxLength: 6 },
    ),
  })
  .map(({ sample, comments }) => {
    const lines = sample.text.split("\n");
    for (const { comment, at, behind } of comments) {
      const line = Math.floor(at * lines.length);
      if (behind) lines[line] = `${lines[line]} ${comment}`;
      else lines.splice(line, 0, `${/^\s*/.exec(lines[line]!)![0]}${comment}`);
    }
    return { before: sample.text, after: lines.join("\n") };
  });

/** What is found, but of the suppressions themselves. */
const found = ({ findings }: CheckedFile): string[] =>
  findings
    .filter(each => !each.rule.startsWith("suppression/"))
    .map(each => `${each.rule} ${each.fingerprint} ${say(each.message, "en")}`)
    .sort();

describe("any suppressions", function () {
  this.timeout(240_000);

  it("change nothing of what is found, only what is shown, and are told of where they stand", async () => {
    let [hidden, told] = [0, 0];
    await fc.assert(
      fc.asyncProperty(suppressed, async ({ before, after }) => {
        const [plain, file, again, disobeyed] = await Promise.all([
          check(before, { today, fixes: false }),
          check(after, { today, fixes: false }),
          check(after, { today, fixes: false }),
          check(after, { today, fixes: false, obeySuppressions: false }),
        ]);
        assert.deepEqual(again.findings, file.findings);
        // Within a text of several lines a comment is text, and a description may then say more.
        assert.deepEqual(found(file), found(plain));
        assert.ok(
          disobeyed.findings.every(each => each.suppressed === null || each.suppressed.by !== "comment" || true),
        );
        for (const { range, rule, suppressed: by } of file.findings) {
          if (rule.startsWith("suppression/")) {
            told++;
            assert.equal(by, null, "what is said of a suppression is not suppressed");
            const line = file.text.lastIndexOf("\n", range.start - 1) + 1;
            assert.match(file.text.slice(line, range.end + 1), /watermelon-disable/);
          }
          if (by?.by !== "comment") continue;
          hidden++;
          const text = file.text.slice(by.range.start, by.range.end);
          assert.ok(text.includes(rule), text);
          assert.match(text, /\s--\s+\S/, "none without a reason hides anything");
          assert.doesNotMatch(
            text.split(/\s--\s/)[0]!,
            /until (?:2020|31-|9999)\S*\s*$/,
            "none whose day has come, or is no day",
          );
        }
      }),
      { numRuns: 100 },
    );
    assert.ok(hidden > 0 && told > 0, `${hidden} hidden, ${told} told`);
  });
});
