import assert from "node:assert/strict";
import { buildCommand, watermelon } from "./command";
import { floorOnly, folderWith, removeFolders } from "./folder";

before(function () {
  this.timeout(120_000);
  buildCommand();
});
after(removeFolders);

const rule = "occupancy/floor-without-ceiling";
const suppressed = floorOnly
  .replace("targets:", "owner: Planning\nreview_by: 2028-06-30\ntargets:")
  .replace("80% }", `80% }   # watermelon-disable-line ${rule} until 2027-01-01 -- pilot | <img src=x> @everyone`);
const asOf = ["--as-of", "2026-06-15"];

describe("watermelon check and suppressions", () => {
  it("lists what is suppressed with its reason, and counts it apart", async () => {
    const cwd = folderWith({ "a.targets.yaml": suppressed });
    const { stdout } = await watermelon(["check", "--format", "json", ...asOf], { cwd });
    const { files, summary } = JSON.parse(stdout);
    const hidden = files[0].findings.filter((each: { suppressed: unknown }) => each.suppressed);
    assert.deepEqual(
      hidden.map((each: { rule: string; suppressed: unknown }) => [each.rule, each.suppressed]),
      [[rule, { reason: "pilot | <img src=x> @everyone", until: "2027-01-01" }]],
    );
    assert.equal(summary.suppressed, 1);
    assert.equal(
      summary.warnings,
      files[0].findings.filter(
        (each: { severity: string; suppressed: unknown }) => each.severity === "warning" && !each.suppressed,
      ).length,
    );
  });

  it("fails on what is suppressed with --no-suppressions, and once it has ended", async () => {
    const cwd = folderWith({ "a.targets.yaml": suppressed });
    const code = async (...args: string[]) =>
      (await watermelon(["check", "--fail-on", "warning", ...args], { cwd })).code;
    assert.equal(await code(...asOf), 0);
    assert.equal(await code(...asOf, "--no-suppressions"), 1);
    assert.equal(await code("--as-of", "2027-01-01"), 1);
  });

  it("keeps a log of decisions in Markdown: reason, owner and date, as text and no markup", async () => {
    const cwd = folderWith({ "a.targets.yaml": suppressed });
    for (const [language, heading] of [
      ["en", "What was decided to let be"],
      ["nl", "Wat is besloten zo te laten"],
    ] as const) {
      const { stdout } = await watermelon(["check", "--format", "markdown", "--language", language, ...asOf], { cwd });
      assert.ok(stdout.includes(`## ${heading}\n`), stdout);
      const row = stdout.split("\n").find(line => line.startsWith("| `a.targets.yaml:"))!;
      const cells = row.split(/(?<!\\)\|/).map(cell => cell.trim());
      assert.equal(cells.length, 8, row);
      assert.deepEqual(cells.slice(4, 7), ["pilot \\| \\<img src=x\\> @\u200beveryone", "Planning", "2027-01-01"]);
    }
  });

  it("has no such log where nothing is suppressed, and names every file", async () => {
    const cwd = folderWith({ "a.targets.yaml": floorOnly, "b.targets.yaml": floorOnly });
    const { stdout } = await watermelon(["check", "--format", "markdown"], { cwd });
    assert.ok(!stdout.includes("decided"));
    for (const name of ["a", "b"]) assert.ok(stdout.includes(`\n## ${name}.targets.yaml\n`));
    assert.match(stdout, new RegExp(`\\[${rule}\\]\\(https://`));
  });
});
