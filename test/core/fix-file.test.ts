import assert from "node:assert/strict";
import { type CheckedFile, fixFile } from "../../src/core";

const judged = { today: "2026-11-28" };

const breaks = ({ documents }: CheckedFile): number =>
  documents.reduce((sum, { document }) => sum + document.syntax.length + document.duplicates.length, 0);

describe("fixFile", () => {
  it("takes a fix that another one brought into sight", async () => {
    const { after, made } = await fixFile(
      'version: 1\ntargets:\n  o: { metric: occupancy, at_leest: ">= 80%" }\n',
      judged,
    );
    assert.equal(after.text, "version: 1\ntargets:\n  o: { metric: occupancy, at_least: 80% }\n");
    assert.deepEqual(
      made.map(({ rule }) => rule),
      ["file/unknown-key", "file/wrong-type"],
    );
  });

  it("breaks nothing where two fixes do not go together", async () => {
    const twice = "version: 1\ntargets:\n  o: { metric: occupancy, at_leest: 80%, at_laest: 70% }\n";
    const { before, after } = await fixFile(twice, judged);
    assert.ok(breaks(after) <= breaks(before), after.text);
  });

  it("makes all others of many fixes where two do not go together", async () => {
    const level = "level: Team";
    const many = Array.from(
      { length: 60 },
      (_, index) => `  t${index}: { metric: occupancy, at_least: 80%, ${level} }`,
    );
    many.splice(50, 0, "  twice: { metric: occupancy, at_leest: 80%, at_laest: 70% }");
    const { after } = await fixFile(`version: 1\ntargets:\n${many.join("\n")}\n`, judged);
    assert.ok(!after.text.includes(level));
    assert.equal(breaks(after), 0);
  });

  it("gives the same file back where there is nothing to fix", async () => {
    const { before, after, made } = await fixFile("version: 1\ntargets: {}\n", judged);
    assert.equal(after, before);
    assert.deepEqual(made, []);
  });
});
