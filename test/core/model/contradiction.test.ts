import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { clashesIn, tighterForAgents } from "../../../src/core/model/contradiction";
import type { TargetSet } from "../../../src/core/model/target-set";

async function setOf(targets: string): Promise<TargetSet> {
  const { documents } = await check(`version: 1\ntargets:\n${targets}`, { today: "2026-06-15", fixes: false });
  return documents[0]!.set;
}

/** Each floor with the ceiling below it, by id. */
async function clashes(a: string, b: string): Promise<string[]> {
  const set = await setOf(`  a: { metric: transfer_rate, ${a} }\n  b: { metric: transfer_rate, ${b} }\n`);
  return clashesIn(set).map(({ floor, ceiling }) => `${floor.id}>${ceiling.id}`);
}

async function tighter(a: string, b: string): Promise<string[]> {
  const set = await setOf(`  a: { metric: transfer_rate, ${a} }\n  b: { metric: transfer_rate, ${b} }\n`);
  return tighterForAgents(set).map(({ agent, wide, bound }) => `${agent.id} ${bound} ${wide.id}`);
}

describe("bounds on one number", () => {
  it("clash where a floor lies above a ceiling, whatever the levels", async () => {
    assert.deepEqual(await clashes("at_least: 12%", "at_most: 10%"), ["a>b"]);
    assert.deepEqual(await clashes("at_most: 10%, level: agent", "at_least: 12%, level: site"), ["b>a"]);
    assert.deepEqual(await clashes("at_least: 10%", "at_most: 10%"), []);
    assert.deepEqual(await clashes("at_least: 12%, at_most: 10%", "at_most: 20%"), ["a>a"]);
  });

  it("are held against each other only where contacts and counting are the same", async () => {
    for (const other of [
      "applies_to: [complex]",
      "formula: transferred / offered",
      "measured: { by: survey }",
      "measured: { covers: 60% }",
      "measured: { exclude: [short] }",
      "measured: { starts: after_menu }",
      "measured: { averaged_over: day }",
      "within: 20 s",
    ]) {
      assert.deepEqual(await clashes("at_least: 12%", `at_most: 10%, ${other}`), [], other);
    }
    for (const plain of ["measured: { by: acd }", "measured: { covers: 100%, starts: arrival }", "applies_to: all"]) {
      assert.deepEqual(await clashes("at_least: 12%", `at_most: 10%, ${plain}`), ["a>b"], plain);
    }
  });

  it("leave out what has no bound beside a floor and a ceiling", async () => {
    const set = await setOf(`  a: { metric: transfer_rate, at_least: 12% }
  b: { metric: transfer_rate, at_most: 10% }
  c: { metric: transfer_rate, level: agent }
`);
    assert.deepEqual(
      clashesIn(set).map(({ floor, ceiling }) => `${floor.id}>${ceiling.id}`),
      ["a>b"],
    );
    assert.deepEqual(tighterForAgents(set), []);
  });

  it("are tighter for agents where they ask more of each than of all together", async () => {
    assert.deepEqual(await tighter("at_most: 8%, level: agent", "at_most: 10%, level: site"), ["a atMost b"]);
    assert.deepEqual(await tighter("at_least: 8%, level: agent", "at_least: 5%"), ["a atLeast b"]);
    assert.deepEqual(await tighter("at_most: 10%, level: agent", "at_most: 10%, level: site"), []);
    assert.deepEqual(await tighter("at_most: 12%, level: agent", "at_most: 10%, level: site"), []);
    assert.deepEqual(await tighter("at_most: 8%, level: team", "at_most: 10%, level: site"), []);
    assert.deepEqual(await tighter("at_most: 8%, level: agent", "at_most: 10%, level: agent"), []);
  });
});
