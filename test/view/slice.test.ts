import assert from "node:assert/strict";
import fc from "fast-check";
import type { SlicePicture } from "../../src/core/picture/slices";
import { rows, scatter } from "../../src/view/charts/seeds";
import { laySlice } from "../../src/view/charts/slice";

const measure = (text: string, bold: boolean): number => text.length * (bold ? 7 : 6);
const range = { start: 0, end: 0 };

interface WedgeSaid {
  readonly name?: string;
  readonly share: number;
  readonly unhelped?: number;
}

function sliceOf(wedges: readonly WedgeSaid[], lamps = 3): SlicePicture<string> {
  return {
    kind: "honest",
    name: "",
    meaning: "",
    unhelped: "",
    green: "",
    role: "",
    story: "",
    rind: Array.from({ length: lamps }, (_, index) => ({ target: String(index), range, green: true, told: "" })),
    wedges: wedges.map(({ name = "", share, unhelped = 0 }) => ({
      name,
      range,
      heavy: false,
      share,
      unhelped,
      seeds: {
        unhelped: Math.round(100 * share * unhelped),
        unsolved: Math.round(15 * share),
        helped: Math.round(80 * share * (1 - unhelped)),
      },
      told: "",
    })),
  };
}

/** Radius of the outer arc of a sector that starts in the middle. */
function radiusOf(path: string): number {
  return Number(/A([\d.]+) /.exec(path)![1]);
}

const sector = fc
  .record({
    from: fc.double({ min: 0, max: 3, noNaN: true }),
    opening: fc.double({ min: 0.02, max: 3, noNaN: true }),
    low: fc.double({ min: 0, max: 80, noNaN: true }),
    depth: fc.double({ min: 4, max: 80, noNaN: true }),
  })
  .map(({ from, opening, low, depth }) => ({
    at: { x: 150, y: 1 },
    from,
    to: Math.min(Math.PI, from + opening),
    low,
    high: low + depth,
  }));

describe("a slice of melon", () => {
  it("has in red as much of the area of a wedge as is left unhelped", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), unhelped => {
        const { wedges } = laySlice(sliceOf([{ share: 0.6, unhelped }, { share: 0.4 }]), 300, false, measure);
        const whole = radiusOf(wedges[0]!.path);
        if (whole * Math.sqrt(unhelped) < 1) return;
        const area = radiusOf(wedges[0]!.unhelped!) ** 2 / whole ** 2;
        assert.ok(Math.abs(area - unhelped) < 0.01, `${area} for ${unhelped}`);
        assert.equal(wedges[1]!.unhelped, null);
      }),
    );
  });

  it("has every seed asked for inside its sector, whatever the sector", () => {
    fc.assert(
      fc.property(sector, fc.nat(100), fc.integer({ min: 1, max: 4 }), (each, count, most) => {
        for (const points of [scatter(count, each, () => true), rows(count, each, most, () => true)]) {
          assert.equal(points.length, count);
          for (const { x, y } of points) {
            const radius = Math.hypot(x - each.at.x, y - each.at.y);
            const angle = Math.atan2(y - each.at.y, each.at.x - x);
            assert.ok(radius >= each.low - 1e-6 && radius <= each.high + 1e-6);
            assert.ok(angle >= each.from - 1e-6 && angle <= each.to + 1e-6);
          }
        }
      }),
    );
  });

  it("has seeds nowhere that is not clear, and still all of them", () => {
    const each = { at: { x: 150, y: 1 }, from: 0, to: 2, low: 5, high: 140 };
    const clear = ({ x }: { x: number }) => x < 90 || x > 130;
    const points = scatter(60, each, clear);
    assert.equal(points.length, 60);
    assert.ok(points.every(clear));
  });

  it("names all wedges or none", () => {
    const named = (wedges: readonly WedgeSaid[]) =>
      laySlice(sliceOf(wedges), 330, true, measure).wedges.map(({ name }) => name?.lines.join("|") ?? null);
    assert.deepEqual(
      named([
        { name: "Orders", share: 0.6 },
        { name: "Billing dispute", share: 0.4 },
      ]),
      ["Orders", "Billing|dispute"],
    );
    assert.deepEqual(
      named([
        { name: "Orders", share: 0.97 },
        { name: "Billing dispute", share: 0.03 },
      ]),
      [null, null],
    );
    assert.deepEqual(laySlice(sliceOf([{ name: "Orders", share: 1 }]), 330, false, measure).wedges[0]!.name, null);
  });

  it("takes any number of targets and classes at any width", () => {
    fc.assert(
      fc.property(fc.nat(80), fc.nat(40), fc.integer({ min: 0, max: 1200 }), (lamps, classes, width) => {
        const wedges = Array.from({ length: classes }, () => ({
          name: "Some class",
          share: 1 / classes,
          unhelped: 0.5,
        }));
        const layout = laySlice(sliceOf(wedges, lamps), width, true, measure);
        assert.equal(layout.rind.length, lamps);
        assert.doesNotMatch(JSON.stringify(layout), /NaN|Infinity|null,null/);
      }),
    );
  });
});
