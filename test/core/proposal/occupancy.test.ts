import assert from "node:assert/strict";
import { occupancyBand, occupancyCeiling } from "../../../src/core/proposal/occupancy";
import { offered } from "./offered";

const band = (text: string, ceiling = 0.85) =>
  offered(text, "occupancy", (set, target) => occupancyBand(set, target, ceiling))[0]!;
const ceiling = (text: string) => offered(text, "occupancy", (set, target) => occupancyCeiling(set, target, 0.85))[0]!;

const demand = "demand: { interval: 30 min, contacts: 300, mix: [{ class: a, share: 100%, handle_time: 4 min }] }";

describe("a band for occupancy", () => {
  it("replaces what is there and adds what is not", () => {
    assert.deepEqual(band("targets: { occupancy: { at_least: 90% } }").targets, {
      occupancy: { at_least: "75%", at_most: "85%" },
    });
    assert.equal(
      band("targets:\n  occupancy: { at_least: 0.75, at_most: 90% }\n").text,
      "targets:\n  occupancy: { at_least: 0.75, at_most: 85% }\n",
    );
    assert.deepEqual(band("targets: { occupancy: { at_most: 90% } }", 0.78).targets, {
      occupancy: { at_most: "78%", at_least: "73%" },
    });
  });

  it("says what it takes: 300 contacts of 4 min in 30 min are 40 Erlang, over 85% 48 agents", () => {
    const target = "targets: { occupancy: { at_most: 95% } }";
    assert.equal(
      band(`team: { agents: 44 }\n${demand}\n${target}`).title,
      "Hold occupancy between 75% and 85%, and plan the 48 agents that takes, 4 more than there are",
    );
    assert.match(band(`team: { agents: 44 }\n${demand}\n${target}`).text, /agents: 48/);
    assert.match(band(`team: { agents: 50 }\n${demand}\n${target}`).title, /: that takes 48 agents .*; there are 50$/);
    assert.match(band(`${demand}\n${target}`).title, /: that takes 48 agents in the planning interval$/);
  });

  it("counts recovery: as wrap-up it fills the time, in aux it takes agents away", () => {
    const mix = demand.replace("}] }", ", tone: heated }] }");
    const people = (as: string) => `people: { recovery: { after: [heated], time: 1 min, counted_as: ${as} } }`;
    const title = (as: string) => band(`${mix}\n${people(as)}\ntargets: { occupancy: { at_most: 95% } }`).title;
    assert.match(title("wrap_up"), /takes 59 agents/);
    assert.match(title("aux"), /takes 58 agents/);
    assert.match(title("break"), /takes 48 agents/);
  });

  it("keeps silent on agents where they do not follow", () => {
    const target = "targets: { occupancy: { at_most: 95% } }";
    const some = "targets: { occupancy: { at_most: 95%, applies_to: [a] } }";
    for (const text of [target, `${demand.replace("{ ", "{ channel: chat, ")}\n${target}`, `${demand}\n${some}`]) {
      assert.equal(band(text).title, "Hold occupancy between 75% and 85%");
    }
  });
});

describe("a ceiling for occupancy", () => {
  it("is added to a floor that leaves room for it", () => {
    assert.equal(
      ceiling("targets: { occupancy: { at_least: 80% } }").title,
      "Add a ceiling of 85% to the floor of 80%",
    );
    assert.deepEqual(ceiling("targets: { occupancy: { at_least: 80% } }").targets, {
      occupancy: { at_least: "80%", at_most: "85%" },
    });
  });

  it("brings a floor down that is too near", () => {
    assert.deepEqual(ceiling("targets: { occupancy: { at_least: 81% } }").targets, {
      occupancy: { at_least: "75%", at_most: "85%" },
    });
  });
});
