import assert from "node:assert/strict";
import schema from "../../../schemas/target-file.schema.json";
import { assess, defaultAssumptions } from "../../../src/core/day";
import { assume } from "../../../src/core/day/assumptions";
import { effectsOn } from "../../../src/core/day/ways";
import { assessed, setOf } from "./sets";

const share = (amount: number) => ({ amount, unit: "share" as const });

describe("assumptions", () => {
  it("are those of the schema", () => {
    const names = Object.keys(schema.properties.assumptions.properties).filter(
      name => !["resolved", "satisfaction", "dissatisfied", "loss", "time"].includes(name),
    );
    assert.deepEqual(defaultAssumptions.map(each => each.name).sort(), names.sort());
  });

  it("stand with their defaults in the schema", () => {
    const described: Readonly<Record<string, { description: string }>> = schema.properties.assumptions.properties;
    for (const { name, value, unit } of defaultAssumptions) {
      const [, number, sign] = /Default ([\d.]+)(%| s|), a judgment/.exec(described[name]!.description)!;
      assert.equal(sign === "%" ? Number(number) / 100 : Number(number), value, name);
      assert.equal(sign === " s", unit === "seconds", name);
    }
  });

  it("are overridden by the file, then by the organisation", async () => {
    const organisation = [
      { name: "resolved.routine", value: share(0.5) },
      { name: "loss.dropped.routine", value: share(0.5) },
    ];
    const set = setOf({
      rest: ["assumptions: { resolved.routine: 80% }"],
      targets: { aht: "metric: AHT, at_most: 270 s", fcr: "metric: FCR, at_least: 1%, measured: { by: agent }" },
    });
    // Of 0.8 helped the most is lost by closing early: 0.85.
    const { blindSpot, honest } = await assess(set, { assumptions: organisation });
    assert.equal(honest[1]!.value, 80);
    assert.equal(blindSpot, 68);
  });

  it("are passed over where they cannot be", () => {
    const none = assume([
      { name: "resolved.routine", value: share(1.1) },
      { name: "time.passed_on", value: share(0.3) },
      { name: "time.brisk", value: { amount: 20, unit: "seconds" } },
      { name: "time.brisk", value: share(1.01) },
      { name: "time.stretched", value: share(0.99) },
      { name: "time.stretched", value: share(1e298) },
      { name: "time.dropped", value: { amount: 2, unit: "business_days" } },
      { name: "time.dropped", value: { amount: 1e300, unit: "seconds" } },
      { name: "no.such", value: share(0.1) },
    ]);
    assert.deepEqual(none, assume());
  });

  it("change the ways", async () => {
    // Brisk at half the time, rushed at no loss.
    const one = await assessed({
      rest: ["assumptions: { time.brisk: 50% }"],
      targets: { aht: "metric: AHT, at_most: 270 s" },
    });
    assert.equal(one.pressure, 0.9);
    const other = await assessed({
      rest: ["assumptions: { loss: { rushed: { routine: 0% } } }"],
      targets: { aht: "metric: AHT, at_most: 270 s" },
    });
    assert.equal(other.pressure, 0);
    const patient = await assessed({
      rest: ["assumptions: { time.passed_on: 240 s, loss.passed_on.routine: 1% }"],
      targets: { aht: "metric: AHT, at_most: 270 s" },
    });
    // 60 s saved for 0.009: half of the calls.
    assert.equal(patient.pressure, 0.45);
  });
});

describe("ways", () => {
  const contact = {
    tone: "complex",
    handleTime: 400,
    resolved: 0.8,
    satisfaction: 0.78,
    dissatisfied: 0.1,
    quality: 0.9,
  } as const;
  const effects = () => effectsOn(contact, assume());

  it("take their time", () => {
    assert.deepEqual(
      effects().map(each => each.handleTime),
      [400, 600, 300, 200, 90, 160, 20],
    );
    const short = effectsOn({ ...contact, handleTime: 15 }, assume());
    assert.deepEqual(
      short.map(each => each.handleTime),
      [15, 22.5, 11.25, 7.5, 15, 6, 15],
    );
  });

  it("help and harm", () => {
    // Losses 0, 0, 0.15, 0.5, 0.5, 0.9, 1 of 0.8.
    const rounded = (values: readonly number[]) => values.map(each => Math.round(each * 1e9) / 1e9);
    assert.deepEqual(rounded(effects().map(each => each.helped)), [0.8, 0.8, 0.68, 0.4, 0.4, 0.08, 0]);
    assert.deepEqual(rounded(effects().map(each => each.harm)), [0, 0, 0.12, 0.4, 0.4, 0.72, 0.8]);
    assert.deepEqual(rounded(effects().map(each => each.flagged)), [0.8, 0.8, 0.68, 0.4, 0.4, 1, 0]);
    assert.deepEqual(
      rounded(effects().map(each => each.satisfaction)),
      [0.78, 0.78, 0.6864, 0.468, 0.468, 0.2184, 0.156],
    );
    assert.deepEqual(rounded(effects().map(each => each.dissatisfied)), [0.1, 0.1, 0.208, 0.46, 0.46, 0.748, 0.82]);
    assert.deepEqual(rounded(effects().map(each => each.quality)), [0.9, 0.9, 0.765, 0.45, 0.45, 0.09, 0]);
  });

  it("are recorded as what they are", () => {
    assert.deepEqual(
      effects().map(each => each.passedOn),
      [0, 0, 0, 0, 1, 0, 0],
    );
    assert.deepEqual(
      effects().map(each => each.dropped),
      [0, 0, 0, 0, 0, 0, 1],
    );
  });
});
