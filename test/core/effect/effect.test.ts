import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { applyEdits, check, effectOf, languages, message, say } from "../../../src/core";

const options = { today: "2026-11-28" };
const retail = readFileSync("samples/retail.targets.yaml", "utf8");

describe("what a change does to a set", () => {
  it("is what the changed file comes to when it is checked", async () => {
    const checked = await check(retail, options);
    let moved = 0;
    for (const { fixes, document } of checked.findings) {
      for (const { edits } of fixes) {
        const effect = await effectOf(checked, document, edits, options);
        const after = (await check(applyEdits(checked.text, edits), options)).documents[document]!.assessment;
        assert.ok(effect);
        assert.equal(effect.before.pressure, checked.documents[document]!.assessment.pressure);
        assert.deepEqual(
          [effect.after.verdict, effect.after.pressure, effect.after.blindSpot],
          [after.verdict, after.pressure, after.blindSpot],
        );
        if (effect.after.blindSpot !== effect.before.blindSpot) moved++;
      }
    }
    assert.ok(moved > 0);
  }).timeout(30_000);

  it("is nothing where the model cannot tell, or the text would not parse", async () => {
    const text = "version: 1\ntargets: { aht: { at_most: 300 s } }\n";
    const checked = await check(text, options);
    assert.equal(await effectOf(checked, 0, [], options), null);
    const whole = await check(retail, options);
    const broken = [{ range: { start: 0, end: 0 }, newText: "a: [\n" }];
    assert.equal(await effectOf(whole, 0, broken, options), null);
  });

  it("is said with the figures before and after", () => {
    const figures = { verdict: "watermelon", pressure: 2.84, blindSpot: 84, hardBlindSpot: null } as const;
    const said = (after: object) =>
      languages.map(language =>
        say(
          message("quick-fix/effect", { title: "Do it", before: figures, after: { ...figures, ...after } }),
          language,
        ),
      );
    assert.deepEqual(said({ pressure: 0, blindSpot: 12 }), [
      "Do it (pressure 2.8 → 0, blind spot 84 → 12)",
      "Do it (druk 2,8 → 0, blinde vlek 84 → 12)",
    ]);
    assert.deepEqual(said({}), [
      "Do it (pressure stays 2.8, blind spot stays 84)",
      "Do it (druk blijft 2,8, blinde vlek blijft 84)",
    ]);
    assert.deepEqual(said({ verdict: "impossible", pressure: null, blindSpot: null }), [
      "Do it (then impossible)",
      "Do it (daarna onmogelijk)",
    ]);
  });
});
