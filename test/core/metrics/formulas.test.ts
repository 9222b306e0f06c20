import assert from "node:assert/strict";
import { catalogue } from "../../../src/core/metrics";
import { inputs } from "../../../src/core/metrics/catalogue/inputs";
import { findInput, knownInputs } from "../../../src/core/metrics/known-inputs";
import { nameKey } from "../../../src/core/metrics/name";
import { read } from "../formula/formula";

describe("the formulas of the catalogue", () => {
  for (const metric of catalogue) {
    it(`use the names that \`inputs\` gives units for, and come out in the unit of their metric: ${metric.id}`, async () => {
      const { read: formula, troubles } = await read(metric.formula, metric.id);
      assert.deepEqual(troubles, []);
      assert.deepEqual([...formula.meanings.keys()].sort(), Object.keys(metric.inputs).sort());
      for (const [name, { known, unit }] of formula.meanings) {
        assert.deepEqual([known, unit], [name, metric.inputs[name]]);
      }
    });
  }

  it("mean the same by a name everywhere", () => {
    const units = new Map<string, string>();
    for (const { id, inputs } of catalogue) {
      for (const [name, unit] of Object.entries(inputs)) {
        assert.equal(units.get(name) ?? unit, unit, `${name} in ${id}`);
        units.set(name, unit);
      }
    }
  });

  it("count wrap-up in the handle time", () => {
    const handleTime = catalogue.find(metric => metric.id === "average_handle_time");
    assert.equal(handleTime?.formula, "(talk + hold + wrap_up) / handled");
  });
});

describe("the inputs of those formulas", () => {
  it("have a plausible amount each, and no others do", () => {
    assert.deepEqual(Object.keys(inputs).sort(), knownInputs.map(each => each.name).sort());
    for (const { name, sample } of knownInputs) assert.ok(sample > 0, name);
  });

  it("are each found under every spelling, which no other has", () => {
    for (const input of knownInputs) {
      for (const spelling of input.spellings) assert.equal(findInput(spelling)?.name, input.name, spelling);
    }
    const keys = knownInputs.flatMap(each => each.spellings.map(nameKey));
    assert.equal(new Set(keys).size, keys.length);
  });

  it("go together: each formula gives something plausible on them", async () => {
    for (const { id, formula, unit } of catalogue) {
      const { sample } = (await read(formula, id)).read;
      if (formula.startsWith("sd(")) continue;
      const { amount } = sample!.result;
      assert.ok(amount > 0 && (unit !== "share" || amount <= 1), `${id} gives ${amount}`);
    }
  });
});
