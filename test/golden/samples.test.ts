import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { check, type Finding, Lines, type Part, partsOf, say } from "../../src/core";

const samples = path.resolve(__dirname, "../../samples");
const expected = path.join(__dirname, "expected");
const names = readdirSync(samples).filter(name => name.endsWith(".targets.yaml"));
const textOf = (name: string): string => readFileSync(path.join(samples, name), "utf8");

/** What a person would judge: the line with the range under it, what is said in both languages, and what is offered. */
function picture(lines: Lines, finding: Finding): string {
  const start = lines.position(finding.range.start);
  const end = lines.position(finding.range.end);
  const text = lines.line(start.line);
  const width = end.line === start.line ? Math.max(1, end.column - start.column) : text.length - start.column + 1;
  return [
    `${start.line}:${start.column} ${finding.severity} ${finding.rule} (${finding.confidence})`,
    `    ${text}`,
    `    ${" ".repeat(start.column - 1)}${"^".repeat(width)}`,
    `  en: ${say(finding.message, "en")}`,
    `  nl: ${say(finding.message, "nl")}`,
    ...finding.related.map(each => `  at ${lines.position(each.range.start).line}: ${say(each.message, "en")}`),
    ...finding.fixes.map(each => `  ${each.kind}: ${say(each.title, "en")}`),
  ].join("\n");
}

describe("samples", () => {
  let together: Part[];
  before(async () => {
    together = (await Promise.all(names.map(each => partsOf(textOf(each), each)))).flat();
  });

  for (const name of names) {
    it(`${name} has the findings that were judged right`, async () => {
      const file = await check(textOf(name), { today: "2026-11-22", file: name, together });
      const lines = new Lines(file.text);
      const found = `${file.findings.map(finding => picture(lines, finding)).join("\n\n")}\n`;
      const judged = path.join(expected, `${name}.txt`);
      if (process.env["UPDATE_GOLDEN"] === "1") {
        mkdirSync(expected, { recursive: true });
        writeFileSync(judged, found);
      }
      assert.ok(existsSync(judged), `${judged} is missing; UPDATE_GOLDEN=1 writes it, a person judges it`);
      assert.equal(found, readFileSync(judged, "utf8"));
    });
  }

  it("all have their expectation, and no expectation lacks its sample", () => {
    assert.deepEqual(readdirSync(expected).sort(), names.map(name => `${name}.txt`).sort());
  });
});
