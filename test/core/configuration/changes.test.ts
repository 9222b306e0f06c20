import assert from "node:assert/strict";
import { configurationChanges } from "../../../src/core/configuration/changes";
import { Configurations } from "../../../src/core/configuration/configurations";

async function configurationOf(text: string | null) {
  const path = "/repo/.watermelon.yaml";
  const host = {
    workspaces: ["/repo"],
    exists: async (each: string) => each === "/repo/.git",
    read: async (each: string) => (each === path && text !== null ? text : undefined),
  };
  const configurations = new Configurations(host);
  const configuration = await configurations.configurationFor("/repo/a.targets.yaml");
  assert.deepEqual(configurations.problems, []);
  return configuration;
}

async function changes(before: string | null, after: string | null): Promise<string[]> {
  const told = configurationChanges(await configurationOf(before), await configurationOf(after), path => path.slice(6));
  assert.ok(told.every(({ path }) => path === ".watermelon.yaml"));
  return told.map(({ field, direction }) => `${field} ${direction}`);
}

const rule = "handle-time/below-need";

/** What is configured before and after, and what that changes. */
const rows: readonly (readonly [
  what: string,
  before: string | null,
  after: string | null,
  changes: readonly string[],
])[] = [
  ["a rule that is off", null, `rules: { ${rule}: off }`, [`rules.${rule}.severity looser`]],
  ["a rule that is on again", `rules: { ${rule}: off }`, null, [`rules.${rule}.severity tighter`]],
  ["a lower severity", null, `rules: { ${rule}: info }`, [`rules.${rule}.severity looser`]],
  ["the severity that it has anyway", null, `rules: { ${rule}: error }`, [`rules.${rule}.severity other`]],
  [
    "an option",
    "rules: { occupancy/too-high: { ceiling: 85% } }",
    "rules: { occupancy/too-high: { ceiling: 90% } }",
    ["rules.occupancy/too-high.ceiling other"],
  ],
  [
    "an option written otherwise",
    "rules: { occupancy/too-high: { ceiling: 85% } }",
    "rules:\n  # why\n  occupancy/too-high: { ceiling: 0.85 }",
    [],
  ],
  [
    "a rule that is off for some files",
    null,
    `overrides: [{ files: ["**/b/**"], rules: { ${rule}: off } }]`,
    [`rules.${rule}.severity (**/b/**) looser`],
  ],
  ["a stricter preset", "extends: recommended", "extends: strict", ["extends tighter"]],
  ["a milder preset", "extends: [auditor]", "extends: [strict]", ["extends looser"]],
  ["the preset that holds anyway", null, "extends: recommended", []],
  ["files that are left out", null, "ignore: [archive/**]", ["ignore archive/** looser"]],
  ["files that are taken in", null, "files: [t/*.yaml]", ["files t/*.yaml tighter"]],
  ["a lock that is gone", `locked: [${rule}]`, "files: []", [`locked ${rule} looser`]],
  ["a baseline", null, "baseline: known.json", ["baseline looser"]],
  [
    "an assumption",
    "assumptions: { resolved.heated: 70% }",
    "assumptions: { resolved.heated: 50% }",
    ["assumptions.resolved.heated other"],
  ],
  [
    "a metric",
    null,
    "metrics: { net_easy: { facet: customer, unit: score, direction: up } }",
    ["metrics.net_easy other"],
  ],
];

describe("changes of a configuration", () => {
  for (const [what, before, after, expected] of rows)
    it(`tell of ${what}`, async () => assert.deepEqual(await changes(before, after), expected));

  it("point at what is written", async () => {
    const after = `rules:\n  ${rule}: off\n`;
    const [change] = configurationChanges(await configurationOf(null), await configurationOf(after), path => path);
    assert.equal(after.slice(change!.after!.range.start, change!.after!.range.end), "off");
    assert.equal(change!.before, null);
  });
});
