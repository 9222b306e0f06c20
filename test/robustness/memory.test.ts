import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import path from "node:path";
import { repositoryRoot } from "../host/places";

const core = path.join(repositoryRoot, "dist/core/index.cjs");
const sample = path.join(repositoryRoot, "samples/retail.targets.yaml");

/**
 * Prints how many bytes a check leaves behind that a collection of what is young does not take away: V8 then keeps them until it goes
 * through all memory, and time and memory go to what is dead.
 */
const leavesBehind = `
const { check } = require(${JSON.stringify(core)});
const text = require("node:fs").readFileSync(${JSON.stringify(sample)}, "utf8");
async function used(checks) {
  for (let i = 0; i < checks; i++) {
    await check(text.replace(/^name:.*/m, "name: Team " + i), { today: "2026-11-29", fixes: false });
    if (i % 10 === 9) gc({ type: "minor" });
  }
  for (let i = 0; i < 3; i++) gc({ type: "minor" });
  return process.memoryUsage().heapUsed;
}
(async () => {
  await used(300);
  const before = await used(10);
  console.log((await used(300)) - before);
})();
`;

describe("What a check made", () => {
  it("is gone with the next collection of what is young", () => {
    const args = ["--expose-gc", "--no-opt", "--no-flush-bytecode", "--eval", leavesBehind];
    const behind = Number(execFileSync(process.execPath, args, { encoding: "utf8" }));
    assert.ok(behind / 300 < 20_000, `${(behind / 300 / 1000).toFixed(1)} kB are left of each check`);
  });
});
