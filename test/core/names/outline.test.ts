import assert from "node:assert/strict";
import { check, type OutlineItem, outlineOf, say } from "../../../src/core";
import { configurationsOf } from "../configuration/files";

async function outline(text: string): Promise<OutlineItem[]> {
  return outlineOf(await check(text, { today: "2026-11-28" }));
}

function lines(items: readonly OutlineItem[], depth = 0): string[] {
  return items.flatMap(({ name, detail, children }) => [
    `${"  ".repeat(depth)}${name}${detail ? ` (${say(detail, "en").replaceAll("\u00a0", " ")})` : ""}`,
    ...lines(children, depth + 1),
  ]);
}

describe("the outline of a target file", () => {
  it("has its sets, with their team, classes, targets and people", async () => {
    const text = [
      "version: 1",
      "name: Voice",
      "team: { agents: 4 }",
      "demand:",
      "  mix:",
      "    - { class: order, share: 60%, handle_time: 200 s }",
      "    - { class: grief, share: 40%, tone: emotional }",
      "targets:",
      "  aht: { at_most: 300 s }",
      "  occupancy: { at_least: 75%, at_most: 85% }",
      "people: { recovery: { after: [grief] } }",
      "---",
      "version: 1",
      "targets: [{ metric: FCR, at_least: 80% }]",
      "",
    ].join("\n");
    assert.deepEqual(lines(await outline(text)), [
      "Voice (2 targets)",
      "  team",
      "  demand",
      "    order (60%, routine)",
      "    grief (40%, emotional)",
      "  targets",
      "    aht (Average handle time, at most 300 s)",
      "    occupancy (Occupancy, at least 75%, at most 85%)",
      "  people",
      "    recovery",
      " (1 target)",
      "  targets",
      "    FCR (First-contact resolution, at least 80%)",
    ]);
  });

  it("keeps every name within what it names, whatever the file holds", async () => {
    const texts = [
      "",
      "[]",
      "targets: [a, {}, { id: '' }, [b]]",
      "targets: { '': {}, a: , b: &x { metric: AHT }, c: *x, <<: { d: {} } }",
      "demand: { mix: &m [{ class: <img onerror=x> }, {}] }\ntargets: { a: { applies_to: *m } }",
      "targets:\n  aht: { at_most: 3, ",
      `name: "${"a".repeat(10_000)}"\ntargets:\n  "\u202eb\\n": {}\n`,
      "a: &a\n  team: {}\n<<: *a\n",
    ];
    const holds = (item: OutlineItem): void => {
      assert.ok(item.range.start <= item.named.start && item.named.end <= item.range.end, JSON.stringify(item));
      for (const child of item.children) {
        assert.ok(item.range.start <= child.range.start && child.range.end <= item.range.end, JSON.stringify(item));
        holds(child);
      }
    };
    for (const text of texts) for (const item of await outline(text)) holds(item);
  });

  it("has the targets of a file in its own shape, each with the key that it stands under", async () => {
    const text = "kpis:\n  fcr:\n    goal: at least 80%\n  aht:\n    goal: max 300 s\n";
    const settings = await configurationsOf({
      "/desk/.watermelon.yaml":
        'shapes: [{ files: ["*.yaml"], targets: { at: kpis.*, metric: $key, target: goal } }]\n',
    }).settingsFor("/desk/kpi.yaml");
    const items = outlineOf(await check(text, { today: "2026-11-28", ...settings.check }));
    assert.deepEqual(lines(items), [
      " (2 targets)",
      "  fcr (First-contact resolution, at least 80%)",
      "  aht (Average handle time, at most 300 s)",
    ]);
    const [first] = items[0]!.children;
    assert.equal(text.slice(first!.named.start, first!.named.end), "fcr");
    assert.equal(text.slice(first!.range.start, first!.range.end).trimEnd(), "fcr:\n    goal: at least 80%");
  });
});
