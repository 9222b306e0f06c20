import assert from "node:assert/strict";
import fc from "fast-check";
import { type Box, fitted, placeLabels, spread } from "../../src/view/charts/place-labels";

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const foot = 240;
const bounds = { x: 0, y: 0, width: 600, height: foot };

/** Columns side by side from shares and heights, each to be named in words of a size. */
function columnsOf(sizes: readonly { share: number; height: number; words: number }[]) {
  const total = sizes.reduce((sum, { share }) => sum + share, 0);
  let x = 0;
  return sizes.map(({ share, height, words }) => {
    const column = { x, y: foot - height, width: (share / total) * 500, height };
    x += column.width;
    return { column, clear: column, width: words, height: 28 };
  });
}

const size = fc.record({
  share: fc.integer({ min: 1, max: 40 }),
  height: fc.nat(190),
  words: fc.integer({ min: 10, max: 160 }),
});

describe("names of columns", () => {
  it("cover no other name, no column but their own, and stay in the figure", () => {
    fc.assert(
      fc.property(fc.array(size, { minLength: 1, maxLength: 12 }), sizes => {
        const named = columnsOf(sizes);
        const line = { x: 0, y: 120, width: 500, height: 4 };
        const labels = placeLabels(named, bounds, { words: [], lines: [line] });
        assert.equal(labels.length, named.length);
        labels.forEach((label, index) => {
          if (!label) return;
          assert.ok(label.x >= 0 && label.y >= 0 && label.x + label.width <= 600 && label.y + label.height <= foot);
          assert.ok(!overlap(label, line));
          labels.forEach((other, place) => other && place !== index && assert.ok(!overlap(label, other)));
          const { leader } = label;
          const down = leader && { x: leader.x - 1, y: leader.from, width: 2, height: leader.to - leader.from };
          if (down) for (const other of labels) assert.ok(!other || other === label || !overlap(down, other));
          named.forEach(({ column }, place) => {
            if (down) assert.ok(!overlap(down, column));
            const within = place === index && label.y >= column.y && label.x + label.width <= column.x + column.width;
            assert.ok(within || !overlap(label, column));
          });
        });
      }),
    );
  });

  it("are all placed where a few columns leave room for them", () => {
    const sizes = [
      { share: 55, height: 50, words: 110 },
      { share: 30, height: 90, words: 80 },
      { share: 5, height: 190, words: 90 },
      { share: 10, height: 140, words: 80 },
    ];
    const labels = placeLabels(columnsOf(sizes), bounds, { words: [], lines: [] });
    assert.ok(labels.every(label => label !== null));
  });
});

describe("texts at the side", () => {
  it("are moved apart in order, within their room", () => {
    const place = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 12 }), places => {
        const sorted = [...places].sort((a, b) => a - b);
        const moved = spread(sorted, 14, 7, 233);
        moved.forEach((each, index) => {
          assert.ok(each >= 7 - 1e-9 && each <= 233 + 1e-9);
          if (index > 0) assert.ok(each - moved[index - 1]! >= 14 - 1e-9);
        });
      }),
    );
  });

  it("are cut to their width", () => {
    const measure = (text: string) => text.length * 6;
    assert.equal(fitted("Billing", 60, measure), "Billing");
    assert.equal(fitted("Billing dispute", 60, measure), "Billing d…");
    assert.equal(fitted("x".repeat(100_000), 60, measure), "xxxxxxxxx…");
  });
});
