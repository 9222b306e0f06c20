import assert from "node:assert/strict";
import { ways } from "../../../src/core/day/assessment";
import { assume } from "../../../src/core/day/assumptions";
import { type Row, rowOf, type Side, tightest } from "../../../src/core/day/constraints";
import { problemOf } from "../../../src/core/day/problem";
import { type Parts, setOf } from "./sets";

/** One class of 300 s, followed by recovery of 60 s. Ways: attend, stretched, brisk, rushed, passed on, closed early, cut off. */
const recovering = ["people: { recovery: { after: [routine], time: 60 s, counted_as: wrap_up } }"];
const floorOf = (parts: Partial<Parts> = {}) => {
  const set = setOf({ targets: { it: "metric: AHT, at_most: 300 s" }, ...parts });
  return problemOf(set, assume()).floor;
};
// Read in every test anew, so that mutation testing can tell which tests read it.
const oneClass = () => floorOf({ rest: recovering });

const side = (some: Partial<Side>, { effects } = oneClass()): Side => ({
  key: "handled time",
  tightness: 0,
  value: (cls, way) => effects[cls]![way]!.handleTime,
  recovery: () => 0,
  limit: 300,
  obeyed: false,
  ...some,
});

function assertRow({ moved, missed, room }: Row, expected: Row): void {
  const told = (row: Row) => [...row.moved.flat(), ...row.missed, row.room];
  for (const [index, value] of told({ moved, missed, room }).entries()) {
    assert.ok(Math.abs(value - told(expected)[index]!) < 1e-12, `${told({ moved, missed, room })}`);
  }
}

describe("a row", () => {
  it("is what a day changes in the honest one, in units of the most that it can", () => {
    // 300 s to 300, 450, 225, 150, 90, 120 and 20; the limit is 28 s off.
    const seconds = [0, 150, -75, -150, -210, -180, -280];
    assertRow(rowOf(side({ limit: 328 }), oneClass()), {
      moved: [seconds.map(each => each / 280)],
      missed: [-0],
      room: 0.1,
    });
  });

  it("counts what recovery takes of the room, and gives back where it is missed", () => {
    const row = rowOf(side({ limit: 388, recovery: () => 60 }), oneClass());
    assert.deepEqual(row.missed, [-60 / 280]);
    assertRow(row, { moved: row.moved, missed: row.missed, room: 0.1 });
    const mostly = rowOf(side({ value: () => 5, limit: 65, recovery: () => 60 }), oneClass());
    assertRow(mostly, { moved: [ways.map(() => 0)], missed: [-1], room: 0 });
    const none = rowOf(side({ limit: 328, recovery: () => 60 }), floorOf());
    assertRow(none, { moved: none.moved, missed: [0], room: 0.1 });
  });

  it("counts every class by its share", () => {
    const mix = ["{ class: a, share: 25%, handle_time: 300 s }", "{ class: b, share: 75%, handle_time: 300 s }"];
    const both = floorOf({ mix });
    const seconds = [0, 150, -75, -150, -210, -180, -280];
    assertRow(rowOf(side({ limit: 321 }, both), both), {
      moved: [seconds.map(each => (0.25 * each) / 210), seconds.map(each => (0.75 * each) / 210)],
      missed: [0, 0],
      room: 0.1,
    });
  });

  it("leaves no room below nothing where the honest day obeys it, and where it breaks it by a hair", () => {
    assert.equal(rowOf(side({ limit: 299, obeyed: true }), oneClass()).room, 0);
    assert.equal(rowOf(side({ limit: 299 }), oneClass()).room, -1 / 280);
    // A billionth of 280.
    assert.equal(rowOf(side({ limit: 300 - 2.7e-7 }), oneClass()).room, 0);
    assert.ok(rowOf(side({ limit: 300 - 2.9e-7 }), oneClass()).room < 0);
    assert.ok(rowOf(side({ limit: 300 + 2e-7 }), oneClass()).room > 0);
  });

  it("stays as it is where nothing that a day changes counts", () => {
    assertRow(rowOf(side({ value: () => 5, limit: 7 }), oneClass()), {
      moved: [ways.map(() => 0)],
      missed: [0],
      room: 2,
    });
    assert.equal(rowOf(side({ value: () => 5, limit: 3 }), oneClass()).room, -2);
  });
});

describe("sides that differ in their bound alone", () => {
  it("are the tightest of each, in the order of the first of each", () => {
    const [a, b, c, d] = [
      side({ key: "one", tightness: 1 }),
      side({ key: "other", tightness: 5 }),
      side({ key: "one", tightness: 2 }),
      side({ key: "other", tightness: 4 }),
    ];
    assert.deepEqual(tightest([a, b, c, d]), [c, b]);
    assert.deepEqual(tightest([a, side({ key: "one", tightness: 1 })]), [a]);
  });
});
