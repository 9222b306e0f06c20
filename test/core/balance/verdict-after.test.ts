import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import type { Verdict } from "../../../src/core/day";
import { applyEdits } from "../../../src/core/source/change";
import { say } from "../../../src/core/words/say";
import { samples } from "../../properties/samples";
import { today } from "./balancing";

const wrong: readonly Verdict[] = ["watermelon", "impossible"];
/** Sets that honest work leaves red, some suggestions for which leave or make them wrong. */
const red = samples.filter(({ name }) => /^(chat|insurer-claims|retail|zorgverzekeraar)\./.test(name));

describe("the verdict that a suggestion leads to", () => {
  for (const { name, text } of red) {
    it(`is in the title where it is another wrong one, and is that of the text once written: ${name}`, async () => {
      const { documents, findings, text: plain } = await check(text, { today });
      const suggestions = findings.flatMap(({ document, fixes }) => fixes.map(fix => ({ document, ...fix })));
      for (const { document, edits, kind, title } of suggestions) {
        if (kind !== "suggestion") continue;
        const after = await check(applyEdits(plain, edits), { today, fixes: false });
        const [was, is] = [documents, after.documents].map(all => all[document]!.assessment.verdict);
        const said = "verdict" in title.args ? title.args.verdict : null;
        const toSay = is !== was && wrong.includes(is!) ? is : null;
        if (said !== null || toSay !== null) assert.equal(said, is, say(title, "en"));
      }
    });
  }

  it("is said of some", async () => {
    const found = await Promise.all(red.map(({ text }) => check(text, { today })));
    const titles = found.flatMap(({ findings }) => findings.flatMap(({ fixes }) => fixes.map(({ title }) => title.id)));
    assert.ok(titles.filter(id => id === "offer/then").length >= 10);
  });
});
