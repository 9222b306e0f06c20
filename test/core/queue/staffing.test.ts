import assert from "node:assert/strict";
import { queueFigures, staffing } from "../../../src/core/queue";
import { answer } from "./near";

const work = { contacts: 100, interval: 1800, handleTime: 180 };

describe("staffing", () => {
  it("gives the figures of the agents that are there, in the order that programs read", () => {
    const figures = answer(staffing({ ...work, agents: 14, within: 20 }));
    assert.equal(
      JSON.stringify(figures, (_, value) => (typeof value === "number" ? Number(value.toFixed(6)) : value)),
      '{"load":10,"agents":14,"occupancy":0.714286,"waitProbability":0.174132,"serviceLevel":0.88835,' +
        '"averageWait":7.835937,"p90Wait":24.958938,"abandonment":0,"model":"erlang_c"}',
    );
  });

  it("finds the fewest agents that reach the service level", () => {
    const figures = answer(staffing({ ...work, within: 20, atLeast: 0.8 }));
    assert.equal(figures.agents, 14);
    assert.deepEqual(figures, queueFigures({ ...work, agents: 14, within: 20 }));
  });

  it("needs fewer where customers give up", () => {
    const impatient = answer(staffing({ ...work, within: 20, atLeast: 0.8, patience: 60 }));
    assert.equal(impatient.model, "erlang_a");
    assert.ok(impatient.agents < 14 && impatient.serviceLevel! >= 0.8);
  });

  it("lets given agents stand, whatever service level is wished", () => {
    const figures = answer(staffing({ ...work, agents: 11, within: 20, atLeast: 0.8 }));
    assert.equal(figures.agents, 11);
    assert.ok(figures.serviceLevel! < 0.8);
  });

  it("needs nobody where nobody calls", () => {
    const figures = answer(staffing({ ...work, contacts: 0, within: 20, atLeast: 0.8 }));
    assert.equal(figures.agents, 0);
    assert.equal(figures.serviceLevel, 1);
    assert.equal(figures.occupancy, null);
  });

  it("says what the question lacks", () => {
    assert.deepEqual(staffing(work), { unanswerable: "missing", field: "agents" });
    assert.deepEqual(staffing({ ...work, atLeast: 0.8 }), { unanswerable: "missing", field: "within" });
    assert.deepEqual(staffing({ ...work, within: 20, atLeast: 1 }), { unanswerable: "unattainable", field: "atLeast" });
    assert.deepEqual(staffing({ ...work, within: 20, agents: -1 }), { unanswerable: "invalid", field: "agents" });
    assert.deepEqual(staffing({ ...work, within: 20, atLeast: Number.NaN }), {
      unanswerable: "invalid",
      field: "atLeast",
    });
  });
});
