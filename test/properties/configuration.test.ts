import assert from "node:assert/strict";
import fc from "fast-check";
import { Configurations, maxTextLength } from "../../src/core";
import { configurationsOf, hostOf, problemsIn } from "../core/configuration/files";

const whole = `extends: [strict, ../x.yaml]
files: ["targets/**/*.yaml"]
ignore: ["archive/**"]
baseline: .watermelon-baseline.json
language: nl
rules:
  occupancy/too-high: { severity: error, ceiling: 83% }
  file/shares: off
overrides:
  - files: ["**/back-office/**"]
    rules: { people/span-of-control: { most: 12 } }
locked: [handle-time/blanket-cap]
metrics:
  net_easy_score: { facet: customer, unit: score, direction: up, aliases: [NES] }
assumptions: { loss: { rushed: { heated: 80% } } }
`;

const pieces = [
  "extends",
  "rules",
  ": ",
  "\n",
  "  ",
  "- ",
  "{",
  "}",
  "[",
  "]",
  "*",
  "&a ",
  "*a",
  "<<",
  "__proto__",
  "off",
  "83%",
  "../",
  "**",
  "!",
  "'",
  "\u0000",
  "\ud800",
  "1e309",
];

async function resolves(text: string): Promise<void> {
  const configurations = configurationsOf({ "/desk/.watermelon.yaml": text });
  const { check } = await configurations.settingsFor("/desk/a/b.targets.yaml");
  await configurations.isTargetFile("/desk/a/b.yaml");
  assert.equal(Object.getPrototypeOf(check.rules), Object.prototype);
  for (const { range } of configurations.problems) assert.ok(range.start <= range.end && range.end <= text.length);
}

describe("resolving a configuration", () => {
  it("never throws, whatever the text", async () => {
    const texts = fc.oneof(
      fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 40 }).map(parts => parts.join("")),
      fc
        .tuple(fc.nat(whole.length), fc.nat(30), fc.array(fc.constantFrom(...pieces), { maxLength: 4 }))
        .map(([at, cut, put]) => whole.slice(0, at) + put.join("") + whole.slice(at + cut)),
    );
    await fc.assert(fc.asyncProperty(texts, resolves), { numRuns: 500 });
  });

  it("ends, and is honest about what is hostile", async () => {
    const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${Array.from({ length: 12 }, (_, i) => `${"bcdefghijklm"[i]}: &${"bcdefghijklm"[i]} [${`*${"abcdefghijkl"[i]}, `.repeat(9)}]`).join("\n")}\n`;
    assert.match((await problemsIn(bomb)).join(), /once its aliases are followed/);
    assert.match(
      (await problemsIn(`# ${"x".repeat(50_000_000)}\n`)).join(),
      new RegExp(`longer than ${maxTextLength}`),
    );
    assert.match((await problemsIn("[".repeat(100_000))).join(), /levels deep/);
    assert.equal((await problemsIn(`rules:\n${"  a/b: off\n  c: 3\n".repeat(5000)}`)).length, 100);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });

  it("matches the worst pattern that is let be against the worst path without trying all its ways", async () => {
    const worst = `${"**/a/".repeat(2)}*a*a*ab.yaml`;
    const configurations = new Configurations(hostOf({ "/desk/.watermelon.yaml": `files: ["${worst}"]\n` }));
    assert.equal(await configurations.isTargetFile(`/desk/${"a/".repeat(100)}${"a".repeat(255)}.yaml`), false);
    assert.equal(await configurations.isTargetFile(`/desk/${"a/".repeat(100)}aaaaab.yaml`), true);
    assert.deepEqual(configurations.problems, []);
  });
});
