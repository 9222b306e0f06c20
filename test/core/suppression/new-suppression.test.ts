import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { check, type Finding, newSuppression } from "../../../src/core";

const options = { today: "2026-11-28", fixes: false };

/** The text with a reason written where the cursor is left. */
function suppressed(text: string, finding: Finding): string {
  const made = newSuppression(text, finding);
  assert.ok(made, `${finding.rule} can be suppressed`);
  return `${text.slice(0, made.offset)}${made.before}agreed${made.after}${text.slice(made.offset)}`;
}

describe("a new suppression", () => {
  it("stands above what it hides, indented alike", async () => {
    const text = "version: 1\r\ntargets:\r\n  # high\r\n  occupancy: { at_least: 92% }\r\n";
    const { findings } = await check(text, options);
    const high = findings.find(({ rule }) => rule === "occupancy/too-high")!;
    assert.equal(
      suppressed(text, high),
      "version: 1\r\ntargets:\r\n  # high\r\n  # watermelon-disable-next-line occupancy/too-high -- agreed\r\n  occupancy: { at_least: 92% }\r\n",
    );
  });

  it("hides every finding of every sample that can be hidden, and nothing else changes", async () => {
    for (const name of readdirSync("samples").filter(each => each.endsWith(".yaml"))) {
      const text = readFileSync(`samples/${name}`, "utf8");
      const { findings } = await check(text, options);
      for (const finding of findings.filter(
        ({ rule, suppressed }) => !rule.startsWith("suppression/") && !suppressed,
      )) {
        const after = await check(suppressed(text, finding), options);
        const same = after.findings.filter(({ fingerprint }) => fingerprint === finding.fingerprint);
        assert.ok(same.length > 0 && same.every(each => each.suppressed?.by === "comment"), `${name} ${finding.rule}`);
        const others = (all: readonly Finding[]) =>
          all.filter(each => each.rule !== finding.rule).map(each => each.fingerprint);
        assert.deepEqual(others(after.findings), others(findings), `${name} ${finding.rule}`);
      }
    }
  }).timeout(120_000);

  it("keeps out of texts of several lines", () => {
    const text = "version: 1\ndescription: |\n  a\n  b\ntargets: {}\n";
    const range = { start: text.indexOf("b\n"), end: text.indexOf("b\n") + 1 };
    const made = newSuppression(text, { rule: "file/wrong-type", range })!;
    assert.equal(made.before, "# watermelon-disable file/wrong-type -- ");
    assert.equal(made.offset, text.indexOf("description"));
    assert.equal(newSuppression("\n", { rule: "a/b", range: { start: 0, end: 0 } })?.offset, 0);
  });
});
