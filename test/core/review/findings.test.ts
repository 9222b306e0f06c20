import assert from "node:assert/strict";
import { review } from "../../../src/core/review/review";
import { desk, fileOf, reviewOf } from "./reviewed";

function rulesOf(found: readonly { readonly finding: { readonly rule: string } }[]): string[] {
  return found.map(({ finding }) => finding.rule);
}

const raised = desk.replace("stakes: coaching", "stakes: bonus");

describe("findings that a change brings", () => {
  it("are new, and solved when it is taken back", async () => {
    const there = await reviewOf(desk, raised);
    assert.deepEqual(rulesOf(there.newFindings), ["handle-time/personal-stakes"]);
    assert.deepEqual(rulesOf(there.solvedFindings), []);
    const back = await reviewOf(raised, desk);
    assert.deepEqual(rulesOf(back.solvedFindings), ["handle-time/personal-stakes"]);
    assert.deepEqual(rulesOf(back.newFindings), []);
  });

  it("are neither where they moved, or their target has another id or set another name", async () => {
    for (const moved of [
      `# moved\n\n${raised}`,
      raised.replace("  aht:", "  cap:").replace("cap: {", "cap: { metric: AHT,"),
      raised.replace("name: Desk", "name: Night"),
    ]) {
      const { newFindings, solvedFindings } = await reviewOf(raised, moved);
      assert.deepEqual([rulesOf(newFindings), rulesOf(solvedFindings)], [[], []]);
    }
  });

  it("are new where they are caused elsewhere in the file", async () => {
    const { changes, newFindings } = await reviewOf(desk, desk.replace("handle_time: 210 s", "handle_time: 330 s"));
    assert.equal(changes[0]!.target, null);
    assert.ok(
      newFindings.some(({ finding }) => finding.rule === "handle-time/below-need" && finding.targets[0] === "aht"),
    );
  });

  it("count where a suppression is gone, and are not solved by one", async () => {
    const comment = "  # watermelon-disable-next-line handle-time/personal-stakes -- until the new contract\n  aht:";
    const hidden = raised.replace("  aht:", comment);
    assert.deepEqual(rulesOf((await reviewOf(hidden, raised)).newFindings), ["handle-time/personal-stakes"]);
    const { changes, newFindings, solvedFindings } = await reviewOf(raised, hidden);
    assert.deepEqual([rulesOf(newFindings), rulesOf(solvedFindings)], [[], []]);
    assert.equal(changes[0]!.after!.value, "until the new contract");
  });

  it("are two where one unknown key makes way for another", async () => {
    const { newFindings, solvedFindings } = await reviewOf(`${desk}tteam: 1\n`, `${desk}peple: 1\n`);
    assert.ok(rulesOf(newFindings).includes("file/unknown-key"));
    assert.ok(rulesOf(solvedFindings).includes("file/unknown-key"));
  });

  it("do not count where the baseline learns of them, which is told", async () => {
    const known = [{ set: "Desk", rule: "handle-time/personal-stakes", targets: ["aht"] }];
    const before = { ...(await fileOf(raised)), known: { path: "known.json", findings: [] } };
    const after = { ...(await fileOf(raised, { known })), known: { path: "known.json", findings: known } };
    const grown = review([[before, after]]);
    assert.deepEqual(
      grown.changes.map(({ kind, field, direction }) => [kind, field, direction]),
      [["suppression", "handle-time/personal-stakes", "looser"]],
    );
    assert.deepEqual([grown.newFindings, grown.solvedFindings], [[], []]);
    const shrunk = review([[after, before]]);
    assert.deepEqual(
      shrunk.changes.map(({ direction }) => direction),
      ["tighter"],
    );
    assert.deepEqual(rulesOf(shrunk.newFindings), ["handle-time/personal-stakes"]);
  });
});

describe("suppressions", () => {
  const rule = "service-level/averaged-away";
  const at = (comment: string, text = desk) =>
    text.replace("  sl:", `  # watermelon-disable-next-line ${rule} ${comment}\n  sl:`);
  const directions = async (before: string, after: string) =>
    (await reviewOf(before, after)).changes.map(({ kind, direction }) => `${kind} ${direction}`);

  it("are changes when they come, go, or get another end or reason", async () => {
    assert.deepEqual(await directions(desk, at("-- why")), ["suppression looser"]);
    assert.deepEqual(await directions(at("-- why"), desk), ["suppression tighter"]);
    assert.deepEqual(await directions(at("-- why"), at("-- because")), ["suppression other"]);
    assert.deepEqual(await directions(at("until 2027-01-01 -- why"), at("until 2028-01-01 -- why")), [
      "suppression looser",
    ]);
    assert.deepEqual(await directions(at("-- why"), at("until 2028-01-01 -- why")), ["suppression tighter"]);
  });

  it("are none when they move with their target, and two when they move to another", async () => {
    const line = "  sl: { metric: service_level, at_least: 80%, within: 20 s }\n";
    const moved = desk.replace(line, "").replace("targets:\n", `targets:\n${line}`);
    assert.deepEqual(await directions(at("-- why"), at("-- why", moved)), []);
    const elsewhere = desk.replace(
      "  csat: { at_least: 4, scale: 1-5, app",
      `  # watermelon-disable-next-line ${rule} -- why\n  csat: { at_least: 4, scale: 1-5, app`,
    );
    assert.deepEqual(await directions(at("-- why"), elsewhere), ["suppression looser", "suppression tighter"]);
  });
});
