import assert from "node:assert/strict";
import { mostTroubles } from "../../../src/core/model/cursor";
import { handleTimeNeed, undeclaredInMix } from "../../../src/core/model/mix";
import { readTargetSet } from "../../../src/core/model/read";
import type { TargetSet } from "../../../src/core/model/target-set";
import { parseAtOnce } from "../../../src/core/source/parse-at-once";

function read(text: string): TargetSet {
  return readTargetSet(parseAtOnce(text).documents[0]!);
}

describe("readTargetSet", () => {
  it("reads both forms of targets alike", () => {
    const mapping = read("version: 1\ntargets:\n  aht: { at_most: 300 s, level: agent }\n").targets[0]!;
    const sequence = read("version: 1\ntargets:\n  - { id: aht, at_most: 300 s, level: agent }\n").targets[0]!;
    for (const target of [mapping, sequence]) {
      assert.equal(target.id, "aht");
      assert.equal(target.metric?.id, "average_handle_time");
      assert.equal(target.atMost?.value.amount, 300);
      assert.equal(target.level?.value, "agent");
    }
    assert.deepEqual(mapping.atMost?.path, ["targets", "aht", "at_most"]);
    assert.deepEqual(sequence.atMost?.path, ["targets", 0, "at_most"]);
  });

  it("lets the id default to the metric and the metric to the id", () => {
    const { targets } = read(
      "targets:\n  - metric: CSAT\n    at_least: 4\n  - id: bezettingsgraad\n    at_most: 85%\n",
    );
    assert.deepEqual(
      targets.map(each => [each.id, each.metric?.id]),
      [
        ["CSAT", "customer_satisfaction"],
        ["bezettingsgraad", "occupancy"],
      ],
    );
  });

  it("inherits owner and review date, and lets a target say its own", () => {
    const { targets } = read(
      "owner: WFM\nreview_by: 2027-03-31\ntargets:\n  aht: { at_most: 1 s }\n  csat: { at_least: 9, owner: CX }\n",
    );
    assert.deepEqual(
      targets.map(each => [each.owner?.value, each.reviewBy?.value]),
      [
        ["WFM", "2027-03-31"],
        ["CX", "2027-03-31"],
      ],
    );
  });

  it("tells of a scale that it cannot read", () => {
    for (const scale of ["1/10", "5 stars", "10-1", "1-1"]) {
      const { targets, troubles } = read(`targets:\n  csat: { at_least: 4, scale: ${scale} }\n`);
      assert.equal(targets[0]!.scale, undefined);
      assert.deepEqual(troubles, [{ path: ["targets", "csat", "scale"], text: scale, trouble: { kind: "no-scale" } }]);
    }
  });

  it("tells of a bounded number of troubles", () => {
    const lines = Array.from({ length: mostTroubles + 5 }, (_, index) => `  a${index}: { within: soon }`);
    assert.equal(read(`targets:\n${lines.join("\n")}\n`).troubles.length, mostTroubles);
  });

  it("reads scales in the spellings people use", () => {
    for (const [scale, low, high] of [
      ["1-10", 1, 10],
      ["-100..100", -100, 100],
      ["1 t/m 5", 1, 5],
      ["0 to 10", 0, 10],
    ]) {
      const target = read(`targets:\n  csat: { at_least: 4, scale: ${scale} }\n`).targets[0]!;
      assert.deepEqual(target.scale?.value, { lowest: low, highest: high });
    }
  });

  it("tells a decimal comma that YAML took for two keys", () => {
    const set = read("targets:\n  csat: { at_least: 7,5, scale: 1-10 }\n");
    assert.deepEqual(set.troubles, [
      { path: ["targets", "csat", "at_least"], text: "7", trouble: { kind: "decimal-comma", readings: ["7.5"] } },
    ]);
    assert.equal(set.targets[0]!.atLeast, undefined);
  });

  it("tells a date in another order", () => {
    assert.deepEqual(read("review_by: 31-03-2027\ntargets: {}\n").troubles[0]?.trouble, {
      kind: "date-order",
      readings: ["2027-03-31"],
    });
    assert.deepEqual(read("review_by: 2027-02-30\ntargets: {}\n").troubles[0]?.trouble, { kind: "no-date" });
  });

  it("takes a part of people that is set to none as left out", () => {
    const people = read("people: { recovery: none, coaching: { per_agent: 2 h, every: month } }\ntargets: {}\n")
      .people!;
    assert.equal(people.recovery, undefined);
    assert.equal(people.coaching?.every?.value.amount, 2629800);
  });

  it("reads the times of the ways as parts of the need or more, and as times where they are caps", () => {
    const { assumptions, troubles } = read(
      "assumptions:\n  time: { stretched: 150%, brisk: 0.8, passed_on: 2 min, dropped: 20% }\n  time.rushed: 0,6\n  time.closed_early: 40\ntargets: {}\n",
    );
    assert.deepEqual(
      assumptions.map(each => [each.name, each.value.amount, each.value.unit]),
      [
        ["time.stretched", 1.5, "share"],
        ["time.brisk", 0.8, "share"],
        ["time.passed_on", 120, "seconds"],
        ["time.rushed", 0.6, "share"],
      ],
    );
    assert.deepEqual(
      troubles.map(({ text, trouble }) => [text, trouble]),
      [
        ["20%", { kind: "wrong-unit", expected: "length" }],
        ["40", { kind: "unit-missing", readings: ["40%"] }],
      ],
    );
  });

  it("refuses times of the ways that cannot be", () => {
    const { assumptions, troubles } = read(
      "assumptions:\n  time: { stretched: 1e300%, brisk: 101%, passed_on: 2 working days }\n  time.stretched: 99%\ntargets: {}\n",
    );
    assert.deepEqual(assumptions, []);
    assert.deepEqual(
      troubles.map(({ text, trouble }) => [text, trouble]),
      [
        ["1e300%", { kind: "out-of-range", expected: "factor" }],
        ["101%", { kind: "out-of-range", expected: "part" }],
        ["2 working days", { kind: "wrong-unit", expected: "length" }],
        ["99%", { kind: "out-of-range", expected: "factor" }],
      ],
    );
  });

  it("refuses amounts that no contact centre has, and leaves more to what metrics add up", () => {
    const { team, demand, targets, people, promises, assumptions, troubles } = read(`
team: { agents: 1e9, headcount: 1e10 }
demand: { interval: 20 years, contacts: 1e300, mix: [{ class: a, handle_time: 1e-9 s }] }
targets:
  hours: { metric: hours worked, at_least: 20 years, at_most: 1e300 s }
  csat: { at_least: 8, baseline: 1e300, history: [7, -1e300], bands: { green: { at_least: 1e300 } } }
people: { coaching: { per_agent: 20 years, every: 1e300 years } }
promise: { asa: { at_most: 1e300 s, within: 20 years } }
assumptions: { time: { passed_on: 20 years, dropped: 10 years } }
`);
    assert.deepEqual([team?.agents?.value.amount, team?.headcount], [1e9, undefined]);
    assert.deepEqual(
      [demand?.interval, demand?.contacts, demand?.mix[0]?.handleTime],
      [undefined, undefined, undefined],
    );
    assert.deepEqual([targets[0]?.atLeast?.value.written, targets[0]?.atMost], ["20 years", undefined]);
    assert.deepEqual([targets[1]?.baseline, targets[1]?.history.length], [undefined, 1]);
    assert.deepEqual([people?.coaching?.perAgent, people?.coaching?.every], [undefined, undefined]);
    assert.deepEqual([promises[0]?.atMost, promises[0]?.within], [undefined, undefined]);
    assert.deepEqual(
      assumptions.map(({ name }) => name),
      ["time.dropped"],
    );
    assert.equal(troubles.length, 13);
    for (const { trouble, text } of troubles) assert.deepEqual(trouble, { kind: "inconceivable" }, text);
  });

  it("reads assumptions by their dotted name, nested or not", () => {
    const { assumptions } = read(
      "assumptions:\n  resolved.heated: 65%\n  loss: { rushed: { emotional: 50% } }\ntargets: {}\n",
    );
    assert.deepEqual(
      assumptions.map(each => [each.name, each.value.amount]),
      [
        ["resolved.heated", 0.65],
        ["loss.rushed.emotional", 0.5],
      ],
    );
  });

  it("survives values of any kind at any place", () => {
    for (const value of ["", "[]", "{}", "[1, [2]]", "true", "text", "12", "{ a: { b: 1 } }", "null"]) {
      for (const key of ["targets", "demand", "team", "people", "promise", "assumptions", "costs", "name"]) {
        assert.doesNotThrow(() => read(`${key}: ${value}\n`));
        assert.doesNotThrow(() =>
          read(`targets:\n  aht:\n    ${key === "targets" ? "measured" : "bands"}: ${value}\n`),
        );
      }
    }
  });
});

describe("handleTimeNeed", () => {
  const mix = `
demand:
  mix:
    - { class: order, share: 60%, handle_time: 200 s }
    - { class: grief, share: 40%, handle_time: 10 min, tone: emotional }
`;

  it("is the mean of the mix, weighted by share", () => {
    const set = read(`${mix}targets:\n  aht: { at_most: 300 s }\n`);
    assert.equal(handleTimeNeed(set, set.targets[0]!)?.seconds, 360);
  });

  it("looks at what the target applies to, less what it excludes", () => {
    const set = read(
      `${mix}targets:\n  a: { metric: aht, applies_to: [emotional] }\n  b: { metric: aht, measured: { exclude: [grief] } }\n`,
    );
    assert.deepEqual(
      set.targets.map(each => handleTimeNeed(set, each)?.seconds),
      [600, 200],
    );
  });

  it("counts recovery that is wrap-up, and no other", () => {
    for (const [counted, seconds] of [
      ["wrap_up", 480],
      ["aux", 360],
      ["break", 360],
    ] as const) {
      const set = read(
        `${mix}people: { recovery: { after: [emotional], time: 5 min, counted_as: ${counted} } }\ntargets: { aht: { at_most: 1 s } }\n`,
      );
      assert.equal(handleTimeNeed(set, set.targets[0]!)?.seconds, seconds);
    }
  });

  it("cannot tell without a share or a handle time, and says which", () => {
    const set = read("demand: { mix: [{ class: a, share: 100% }] }\ntargets: { aht: { at_most: 1 s } }\n");
    assert.equal(handleTimeNeed(set, set.targets[0]!), null);
    assert.deepEqual(undeclaredInMix(set), ["demand.mix[].handle_time"]);
    assert.deepEqual(undeclaredInMix(read("targets: {}\n")), ["demand.mix"]);
  });
});
