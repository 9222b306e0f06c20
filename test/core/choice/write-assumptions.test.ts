import assert from "node:assert/strict";
import { check } from "../../../src/core/check";
import { overridesOf, writeAssumptions } from "../../../src/core/choice/write-assumptions";
import { applyEdits } from "../../../src/core/source/change";

async function written(text: string, moved: Readonly<Record<string, number>>, index = 0): Promise<string> {
  const checked = await check(text, { today: "2026-11-22", fixes: false });
  return applyEdits(checked.text, writeAssumptions(checked, index, moved));
}

const targets = "targets:\n  aht: { at_most: 300 s, level: team } # the cap\n";

describe("writing assumptions", () => {
  it("puts them under `assumptions`, each as a file has it, and keeps every comment", async () => {
    const moved = { "loss.brisk.complex": 0.2, "time.passed_on": 120, "time.rushed": 0.45 };
    const text = `version: 1\n${targets}assumptions:\n  satisfaction_weight: 0.7 # ours\n`;
    assert.equal(
      await written(text, moved),
      `${text}  loss.brisk.complex: 20%\n  time.passed_on: 120 s\n  time.rushed: 0.45\n`,
    );
    const { documents } = await check(await written(`version: 1\n${targets}`, moved), { today: "2026-11-22" });
    assert.deepEqual(
      documents[0]!.set.assumptions.map(({ name, value }) => [name, value.amount]),
      [
        ["loss.brisk.complex", 0.2],
        ["time.passed_on", 120],
        ["time.rushed", 0.45],
      ],
    );
  });

  it("takes the place of what the file says, nested or dotted", async () => {
    const text = `version: 1\n${targets}assumptions:\n  loss: { brisk: { complex: 15% } } # measured\n  time.passed_on: 90 s # too\n`;
    assert.equal(
      await written(text, { "loss.brisk.complex": 0.3, "time.passed_on": 60 }),
      text.replace("15%", "30%").replace("90 s", "60 s"),
    );
  });

  it("leaves out what the model does not know, and changes nothing for nothing", async () => {
    assert.deepEqual(overridesOf({ "loss.brisk.nobody": 0.2 }), []);
    assert.equal(await written(`version: 1\n${targets}`, { nothing: 1 }), `version: 1\n${targets}`);
  });
});
