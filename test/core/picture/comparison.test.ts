import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import { check, comparisonOf, type Language, say } from "../../../src/core";

const retail = readFileSync(path.resolve(__dirname, "../../../samples/retail.targets.yaml"), "utf8");
const today = "2026-11-22";

async function compared(before: string, after: string, language: Language = "en") {
  const [earlier, now] = [await check(before, { today }), await check(after, { today })];
  return comparisonOf(earlier, now, 0, { kind: "saved" }, what => say(what, language));
}

describe("a comparison with another version", () => {
  it("tells what changed, and what that does", async () => {
    const after = retail.replace("at_most: 300 s", "at_most: 240 s");
    assert.notEqual(after, retail);
    const picture = await compared(retail, after);
    assert.equal(picture.heading, "Compared with the saved version");
    assert.match(picture.before.verdict, /^Watermelon \(pressure 2\.8/);
    assert.notEqual(picture.after.verdict, picture.before.verdict);
    assert.equal(picture.changes.length, 1);
    const change = picture.changes[0]!;
    assert.match(change.what, /AHT|aht/);
    assert.deepEqual([change.before, change.after], ["300 s", "240 s"]);
    assert.ok(after.slice(change.range!.start, change.range!.end).includes("240 s"));
    assert.deepEqual(picture.days, ["Honest day", "Kindest green day", "Worst green day"]);
    assert.ok(picture.classes.some(({ days }) => days.some(said => said.includes("→"))));
  });

  it("says where nothing changed, and where there is no such set", async () => {
    const same = await compared(retail, retail, "nl");
    assert.deepEqual(same.changes, []);
    assert.equal(same.lead, null);
    assert.equal(same.nothing, "Geen norm zegt iets anders dan eerst.");
    await compared("", retail);
    await compared(retail, "");
  });
});
