import assert from "node:assert/strict";
import { readQuantity } from "../../../src/core/model/quantity";
import { timeLike } from "../../../src/core/model/write-time";

function like(written: string, seconds: number, rounding: "up" | "down" = "up"): string {
  const { quantity } = readQuantity(written, "time");
  assert.ok(quantity, written);
  return timeLike(quantity, seconds, rounding).written!;
}

describe("writing a time like another", () => {
  it("keeps unit, spacing and decimal sign", () => {
    assert.equal(like("300 s", 340.5), "341 s");
    assert.equal(like("300s", 340.5), "341s");
    assert.equal(like("5 min", 340.5), "5.7 min");
    assert.equal(like("5 minuten", 340.5), "5.7 minuten");
    assert.equal(like("5,5 minuten", 340.5), "5,7 minuten");
    assert.equal(like("0.1 h", 340.5), "0.095 h");
    assert.equal(like("5 MIN.", 420), "7 MIN.");
  });

  it("writes a time of several units in the same units", () => {
    assert.equal(like("5 min 30 s", 340.5), "5 min 41 s");
    assert.equal(like("5 min 30 s", 419.5), "7 min");
    assert.equal(like("1 uur 15 min", 4741), "1 uur 20 min");
  });

  it("takes the size of an unusual unit from its value", () => {
    assert.equal(like("2 decades", 473_364_000), "1.5 decades");
  });

  it("rounds so that it is enough, and no further than doubles are noisy", () => {
    for (const written of ["300 s", "5 min", "0.1 h", "5 min 30 s"]) {
      for (const seconds of [1, 210, 340.5, 419.999, 4321]) {
        for (const rounding of ["up", "down"] as const) {
          const { amount, written: text } = timeLike(readQuantity(written, "time").quantity!, seconds, rounding);
          assert.equal(amount, readQuantity(text!, "time").quantity!.amount);
          assert.ok(rounding === "up" ? amount >= seconds - 1e-4 : amount <= seconds + 1e-4, `${seconds} as ${text}`);
          assert.ok(Math.abs(amount - seconds) <= 10, `${seconds} as ${text}`);
        }
      }
    }
    assert.equal(like("300 s", 0.1 * 3 * 1000), "300 s");
  });

  it("falls back on seconds where nothing is written, or nothing that can be followed", () => {
    assert.equal(timeLike({ amount: 300, unit: "seconds" }, 340.5, "up").written, "341 s");
    assert.equal(timeLike({ amount: 0, unit: "seconds", written: "0 min" }, 340.5, "up").written, "341 s");
  });
});
