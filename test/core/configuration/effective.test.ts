import assert from "node:assert/strict";
import { allRules, effectiveYaml } from "../../../src/core";
import { configurationsOf, problemsIn } from "./files";

const files = {
  "/desk/house.yaml": "rules: { occupancy/too-high: { ceiling: 83% } }\nlocked: [handle-time/blanket-cap]\n",
  "/desk/.watermelon.yaml": `extends: [strict, ./house.yaml]
files: ["*.yaml", "a: #b/**"]
baseline: known.json
rules:
  occupancy/too-high: error
  people/span-of-control: { most: 12 }
metrics:
  net_easy_score: { facet: customer, unit: score, direction: up, aliases: [NES] }
assumptions: { loss: { rushed: { heated: 80% } } }
`,
};

async function effective(asked: Readonly<Record<string, "off">> = {}): Promise<string> {
  const path = "/desk/a/b.targets.yaml";
  const settings = await configurationsOf(files).settingsFor(path);
  return effectiveYaml(path, settings, { language: "en", shown: each => each.replace("/desk/", ""), asked });
}

describe("the effective configuration", () => {
  it("says of each value where it comes from", async () => {
    const lines = (await effective({ "file/shares": "off" })).split("\n").map(line => line.replace(/\s+#/, "  #"));
    for (const line of [
      "extends: strict  # .watermelon.yaml:1",
      "baseline: known.json  # .watermelon.yaml:3",
      "    severity: error  # .watermelon.yaml:5",
      "    ceiling: 83%  # house.yaml:1",
      "    alone: 90%  # default",
      "    most: 12  # .watermelon.yaml:6",
      "    severity: off  # --rule",
      "  satisfaction/average-hides-unhappy: warning  # strict, .watermelon.yaml:1",
      "  handle-time/blanket-cap: warning  # default",
      "  - handle-time/blanket-cap  # house.yaml:2",
      "  loss.rushed.heated: 80%  # .watermelon.yaml:9",
    ])
      assert.ok(lines.includes(line), `${line}\nin\n${lines.join("\n")}`);
  });

  it("names every rule, and is a configuration itself that says the same", async () => {
    const yaml = await effective();
    for (const { id } of allRules) assert.ok(yaml.includes(`  ${id}:`));
    assert.deepEqual(await problemsIn(yaml), []);
    const path = "/desk/a/b.targets.yaml";
    const [before, after] = await Promise.all(
      [files, { "/desk/.watermelon.yaml": yaml }].map(each => configurationsOf(each).settingsFor(path)),
    );
    assert.deepEqual(after!.check.rules?.["occupancy/too-high"], {
      severity: "error",
      options: { ceiling: 0.83, alone: 0.9 },
    });
    assert.deepEqual(after!.check.metrics, before!.check.metrics);
    assert.deepEqual(after!.check.assumptions, before!.check.assumptions);
    assert.deepEqual(after!.check.locked, before!.check.locked);
  });
});
