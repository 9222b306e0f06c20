import assert from "node:assert/strict";
import { check, languages, template, templateNames } from "../../../src/core";

/** A leap day's end of the month, a year's end, and a plain day. */
const days = ["2024-08-31", "2026-11-28", "2026-12-31", "2031-02-28"];

describe("templates", () => {
  for (const name of templateNames) {
    for (const language of languages) {
      it(`${name} in ${language} is a balanced set without findings, whenever it is made`, async function () {
        this.timeout(20_000);
        for (const today of days) {
          const { documents, findings } = await check(template(name, language, today).text, { today });
          assert.deepEqual(
            findings.map(each => [each.rule, each.range]),
            [],
            today,
          );
          assert.deepEqual(
            documents.map(({ assessment }) => assessment.verdict),
            ["balanced"],
          );
        }
      });

      it(`${name} in ${language} begins with a comment, and opens on the name of the set`, () => {
        const { text, change } = template(name, language, "2026-11-28");
        assert.match(text, /^# .+\n# .+\nversion: 1\n/);
        assert.doesNotMatch(text, /[⟦⟧\t\r]|\$\{| $/m);
        const before = text.slice(0, change.start).split("\n").at(-1);
        assert.equal(before, "name: ");
        assert.ok(change.end > change.start && text[change.end] === "\n");
      });
    }

    it(`${name} is the same set in every language`, async () => {
      const shapes = await Promise.all(
        languages.map(async language => {
          const { documents } = await check(template(name, language, "2026-11-28").text, { today: "2026-11-28" });
          return documents.map(({ set }) =>
            set.targets.map(({ metric, atLeast, atMost }) => [metric?.id, atLeast?.value.amount, atMost?.value.amount]),
          );
        }),
      );
      for (const shape of shapes) assert.deepEqual(shape, shapes[0]);
    });
  }
});
