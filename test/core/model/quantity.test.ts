import assert from "node:assert/strict";
import { unit } from "mathjs";
import { type Extent, planned, summed } from "../../../src/core/model/conceivable";
import { type Expected, readQuantity, type Trouble } from "../../../src/core/model/quantity";
import { timeUnits } from "../../../src/core/model/time-units.generated";

function amount(text: string, expected: Expected): [number, string] {
  const { quantity } = readQuantity(text, expected);
  assert.ok(quantity, `"${text}" was not read`);
  return [Number(quantity.amount.toFixed(9)), quantity.unit];
}

function trouble(text: string, expected: Expected): Trouble {
  const { trouble } = readQuantity(text, expected, summed);
  assert.ok(trouble, `"${text}" was read without trouble`);
  return trouble;
}

describe("readQuantity", () => {
  const times: readonly [string, number][] = [
    ["300 s", 300],
    ["300s", 300],
    ["300 sec", 300],
    ["5 min", 300],
    ["5 minuten", 300],
    ["1 minuut", 60],
    ["2,5 minuten", 150],
    ["2.5 min", 150],
    ["2 h", 7200],
    ["2 uur", 7200],
    ["1 uur 15 min", 4500],
    ["5 min 30 s", 330],
    ["1 kwartier", 900],
    ["1 quarter", 7889400],
    ["7 days", 604800],
    ["7 dagen", 604800],
    ["2 weken", 1209600],
    ["1 maand", 2629800],
  ];
  for (const [text, seconds] of times) {
    it(`reads ${text} as ${seconds} seconds`, () => assert.deepEqual(amount(text, "time"), [seconds, "seconds"]));
  }

  const others: readonly [string, Expected, number, string][] = [
    ["85%", "share", 0.85, "share"],
    ["85 %", "share", 0.85, "share"],
    ["7,8%", "share", 0.078, "share"],
    ["85 procent", "share", 0.85, "share"],
    ["0.85", "share", 0.85, "share"],
    ["0", "share", 0, "share"],
    ["4,2", "score", 4.2, "number"],
    ["-20", "score", -20, "number"],
    ["80%", "score", 0.8, "share"],
    ["40%", "points", 40, "number"],
    ["-5 %", "points", -5, "number"],
    ["46", "count", 46, "number"],
    ["6.50 EUR", "money", 6.5, "money"],
    ["€ 6,50", "money", 6.5, "money"],
    ["50 euro", "money", 50, "money"],
    ["8 per uur", "rate", 8, "number"],
    ["3", "rate", 3, "number"],
    ["3 van de 40", "count", 3, "number"],
    ["5 werkdagen", "time", 5, "business_days"],
    ["5 working days", "time", 5, "business_days"],
    ["140%", "share", 1.4, "share"],
    ["100%", "factor", 1, "share"],
    ["1.5", "factor", 1.5, "share"],
    ["1000%", "factor", 10, "share"],
    ["5 min", "length", 300, "seconds"],
  ];
  for (const [text, expected, value, unit] of others) {
    it(`reads ${text} where a ${expected} stands`, () => assert.deepEqual(amount(text, expected), [value, unit]));
  }

  const inconceivable = { kind: "inconceivable" } as const;
  const troubles: readonly [string, Expected, Trouble][] = [
    ["300", "time", { kind: "unit-missing", readings: ["300 s", "300 min"] }],
    ["85", "share", { kind: "unit-missing", readings: ["85%"] }],
    ["1", "share", { kind: "unit-missing", readings: ["100%", "1%"] }],
    ["6.50", "money", { kind: "unit-missing", readings: ["6.50 EUR"] }],
    ["85%", "time", { kind: "wrong-unit", expected: "time" }],
    ["300 s", "share", { kind: "wrong-unit", expected: "share" }],
    ["soon", "time", { kind: "unreadable", expected: "time" }],
    ["1e309", "count", { kind: "unreadable", expected: "count" }],
    [".nan", "count", { kind: "unreadable", expected: "count" }],
    ["-5%", "part", { kind: "out-of-range", expected: "part" }],
    ["140%", "part", { kind: "out-of-range", expected: "part" }],
    ["99%", "factor", { kind: "out-of-range", expected: "factor" }],
    ["0.9", "factor", { kind: "out-of-range", expected: "factor" }],
    ["1001%", "factor", { kind: "out-of-range", expected: "factor" }],
    ["11", "factor", { kind: "out-of-range", expected: "factor" }],
    ["150", "factor", { kind: "unit-missing", readings: ["150%"] }],
    ["5 working days", "length", { kind: "wrong-unit", expected: "length" }],
    ["5", "length", { kind: "unit-missing", readings: ["5 s", "5 min"] }],
    ["-3", "count", { kind: "out-of-range", expected: "count" }],
    ["1.800", "count", { kind: "thousands", readings: ["1800"] }],
    ["80/20", "share", { kind: "share-within", share: "80%", within: "20 s" }],
    ["5m", "time", { kind: "metres", readings: ["5 min"] }],
    ["4:30", "time", { kind: "clock", readings: ["270 s", "270 min"] }],
    ["0:04:30", "time", { kind: "clock", readings: ["270 s"] }],
    ["<= 300 s", "time", { kind: "comparison", bound: "at_most", rest: "300 s" }],
    ["≥ 80%", "share", { kind: "comparison", bound: "at_least", rest: "80%" }],
    ["1e300", "count", inconceivable],
    ["-1e300", "score", inconceivable],
    ["1e300", "any", inconceivable],
    ["1e300 EUR", "money", inconceivable],
    ["1e300%", "share", inconceivable],
    ["1000001%", "share", inconceivable],
    ["1e300 s", "time", inconceivable],
    ["1e305 years", "time", inconceivable],
    ["1000001 years", "time", inconceivable],
    ["1e300 working days", "time", inconceivable],
    ["1e-300", "rate", inconceivable],
    ["1e300", "time", inconceivable],
    ["1e300", "share", inconceivable],
    ["1e300", "money", inconceivable],
    ["140", "part", { kind: "out-of-range", expected: "part" }],
    ["1001", "factor", { kind: "out-of-range", expected: "factor" }],
    ["-3", "time", { kind: "out-of-range", expected: "time" }],
    ["100", "part", { kind: "unit-missing", readings: ["100%"] }],
    ["-1e300 s", "time", { kind: "out-of-range", expected: "time" }],
  ];
  for (const [text, expected, told] of troubles) {
    it(`tells what is wrong with ${text} where a ${expected} stands`, () =>
      assert.deepEqual(trouble(text, expected), told));
  }

  it("takes of one contact, person or interval less than of what is added up", () => {
    const isTaken = (text: string, expected: Expected, extent: Extent) =>
      readQuantity(text, expected, extent).trouble === undefined;
    for (const [text, expected] of [
      ["1e9", "count"],
      ["10 years", "time"],
      ["1 ms", "time"],
      ["0 s", "time"],
      ["3652 working days", "time"],
    ] as const)
      assert.ok(isTaken(text, expected, planned), text);
    for (const [text, expected] of [
      ["1000000001", "count"],
      ["10.01 years", "time"],
      ["0.9 ms", "time"],
      ["3653 working days", "time"],
    ] as const)
      assert.deepEqual([isTaken(text, expected, planned), isTaken(text, expected, summed)], [false, true], text);
  });

  it("takes no count that is one per something", () => {
    assert.deepEqual(trouble("210 per uur", "count"), { kind: "unreadable", expected: "count" });
  });

  it("takes hostile words for units that it does not know", () => {
    for (const word of ["__proto__", "constructor", "toString"]) {
      assert.deepEqual(trouble(`3 ${word}`, "time"), { kind: "unreadable", expected: "time" });
    }
  });

  it("reads other units of time, in both languages", () => {
    assert.deepEqual(amount("2500 ms", "time"), [2.5, "seconds"]);
    assert.deepEqual(amount("2500 milliseconden", "time"), [2.5, "seconds"]);
    assert.deepEqual(amount("2500 milliseconds", "time"), [2.5, "seconds"]);
    assert.deepEqual(amount("1 eeuw", "time"), [100 * 365.25 * 86_400, "seconds"]);
    assert.deepEqual(trouble("3 metres", "time"), { kind: "unreadable", expected: "time" });
  });

  it("agrees with mathjs on the units that both know", () => {
    let known = 0;
    for (const [word, seconds] of Object.entries(timeUnits)) {
      if (/^(milliseconde|decenni|eeuw)/.test(word)) continue;
      assert.equal(unit(1, word).toNumber("s"), seconds, word);
      const { quantity } = readQuantity(`1 ${word}`, "time");
      assert.equal(quantity?.amount, seconds, word);
      known++;
    }
    assert.ok(known > 100);
  });
});
