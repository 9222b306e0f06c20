import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import type * as Day from "../../../src/core/day";
import { assess } from "../../../src/core/day";
import type { solve } from "../../../src/core/day/solve";
import type { TargetSet } from "../../../src/core/model/target-set";
import { sampleSets } from "./sets";

type Bundle = typeof Day & { readonly solve: typeof solve };

const root = path.resolve(__dirname, "../../..");

/** The model as a browser worker has it: bundled, and with nothing of Node within reach. */
async function inBrowser(): Promise<Bundle> {
  const { outputFiles } = await build({
    stdin: {
      contents: 'export * from "./src/core/day"; export { solve } from "./src/core/day/solve";',
      resolveDir: root,
      loader: "ts",
    },
    bundle: true,
    write: false,
    platform: "browser",
    format: "cjs",
    target: "es2022",
    alias: { highs: path.join(root, "node_modules/highs/build/highs.js") },
    external: ["node:*"],
  });
  const module = { exports: {} };
  const worker = { location: { href: "https://localhost/worker.js" } };
  const web = ["WebAssembly", "TextDecoder", "TextEncoder", "performance", "crypto"];
  const globals = Object.fromEntries(web.map(name => [name, Reflect.get(globalThis, name)]));
  const inWorker = { self: worker, WorkerGlobalScope: Object, module, exports: module.exports };
  vm.runInNewContext(outputFiles[0]!.text, { ...globals, ...inWorker });
  return module.exports as Bundle;
}

describe("in a browser worker", function () {
  this.timeout(60_000);
  const bundle = inBrowser();

  for (const name of ["retail", "gemeente", "chat", "insurer-claims", "zorgverzekeraar", "balanced", "helpdesk"]) {
    it(`the assessment is the same, to the last digit: ${name}`, async () => {
      const worker = await bundle;
      for (const set of sampleSets(name)) {
        const plain = JSON.parse(JSON.stringify(set)) as TargetSet;
        assert.equal(JSON.stringify(await worker.assess(plain)), JSON.stringify(await assess(set)));
      }
    });
  }

  it("HiGHS starts from the bytes that it is given", async () => {
    const worker = await bundle;
    worker.provideSolver(async () => readFileSync(require.resolve("highs/runtime")));
    // Beale's program, on which YALPS goes round in circles.
    const columns = [
      [0.75, 0.25, 0.5, 0],
      [-150, -60, -90, 0],
      [0.02, -0.04, -0.02, 1],
      [-6, 9, 3, 0],
    ].map((rows, column) => [column, rows.map((each, row) => [row, each] as const)] as const);
    const limits = new Map([0, 0, 1].map((atMost, index) => [index + 1, { atMost }] as const));
    const solution = await worker.solve(columns, { limits, held: new Map(), direction: "maximize", objective: 0 });
    assert.ok(Math.abs(solution!.rows[0]! - 0.05) < 1e-9);
  });
});
