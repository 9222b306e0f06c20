import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { check, setsByVerdict, worstVerdict } from "../../../src/core";

const options = { today: "2026-11-28", fixes: false };
const sample = (name: string) => readFileSync(`samples/${name}.targets.yaml`, "utf8");

async function file(path: string, text: string) {
  return { path, file: await check(text, options) };
}

describe("target sets by verdict", () => {
  it("have the ones to look at first on top, by name, or by the name of their file", async () => {
    const retail = sample("retail");
    const files = await Promise.all([
      file("/a/balanced.targets.yaml", sample("balanced")),
      file("/a/z.targets.yaml", retail),
      file("/a/unnamed.targets.yml", retail.replace(/^name: .*$/m, "")),
      file("/a/two.targets.yaml", `version: 1\ntargets: { aht: { at_most: 300 s } }\n---\n# nothing\n`),
    ]);
    const found = setsByVerdict(files).map(({ verdict, sets }) => [verdict, sets.map(({ name }) => name)]);
    assert.deepEqual(found.slice(0, 1), [["watermelon", ["Retail voice", "unnamed"]]]);
    assert.deepEqual(
      found.find(([verdict]) => verdict === "unknown"),
      ["unknown", ["two"]],
    );
    assert.equal(found.at(-1)![0], "balanced");
  });

  it("of one file come to the worst of them; of none to nothing", async () => {
    const both = await check(`${sample("balanced")}---\n${sample("retail")}`, options);
    assert.equal(worstVerdict(both), "watermelon");
    assert.equal(worstVerdict(await check("# nothing\n", options)), null);
  });
});
