import assert from "node:assert/strict";
import fc from "fast-check";
import type { GreenDayPicture } from "../../src/core/picture/green-day";
import { layOutDays } from "../../src/view/charts/green-day";

const measure = (text: string, bold: boolean): number => text.length * (bold ? 7 : 6);

const part = fc.record({
  part: fc.double({ min: 0.001, max: 1, noNaN: true }),
  text: fc.string(),
  number: fc.string(),
});
const contactClass = fc.record({
  name: fc.string(),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
  heavy: fc.boolean(),
  days: fc.tuple(...[1, 2, 3].map(() => fc.array(part, { minLength: 1, maxLength: 4 }))),
});

function pictureOf(classes: readonly (typeof contactClass extends fc.Arbitrary<infer T> ? T : never)[]) {
  return {
    days: ["honest", "kindest", "worst"].map(kind => ({ kind, name: kind, unhelped: "" })),
    classes: classes.map(({ days, ...each }) => ({
      ...each,
      tone: each.heavy ? "heated" : "routine",
      range: { start: 0, end: 0 },
      facts: ["some tone and share", "what it needs"],
      shareText: "5%",
      days: days.map(parts => {
        const total = parts.reduce((sum, { part }) => sum + part, 0);
        return parts.map(each => ({ ...each, way: "attend", part: each.part / total }));
      }),
    })),
  } as unknown as GreenDayPicture<string>;
}

describe("the figure of the days", () => {
  it("keeps every row and part within the figure, one below the other and side by side", () => {
    fc.assert(
      fc.property(
        fc.array(contactClass, { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 240, max: 1200 }),
        (classes, width) => {
          const { rows, height } = layOutDays(pictureOf(classes), width, "contacts", measure);
          let foot = 0;
          for (const { whole, cells } of rows) {
            assert.ok(whole.y >= foot && whole.height >= 22);
            foot = whole.y + whole.height;
            let right = 0;
            for (const { box, words, wordsWidth } of cells.flat()) {
              assert.ok(box.x >= right - 1e-6, "parts follow each other");
              right = box.x + box.width;
              assert.ok(right <= width + 1e-6 && box.y + box.height <= foot + 1e-6);
              if (words !== null) assert.ok(wordsWidth <= box.width);
            }
          }
          assert.ok(foot <= height + 1e-6);
        },
      ),
    );
  });

  it("makes a row as high as its share, and a line at least", () => {
    const classes = [0.6, 0.3, 0.01].map(share => ({ name: "x", share, heavy: false, days: [[], [], []] as never }));
    const { rows } = layOutDays(pictureOf(classes), 1000, "contacts", measure);
    assert.deepEqual(
      rows.map(({ whole }) => Math.round(whole.height)),
      [180, 90, 22],
    );
    assert.deepEqual(
      rows.map(({ lines, share }) => [lines.length, share !== null]),
      [
        [3, false],
        [3, false],
        [1, true],
      ],
    );
  });

  it("makes a row as high as its share of the time, where the reader asks for that", () => {
    const classes = [0.6, 0.3].map((share, index) => ({
      name: "x",
      share,
      heavy: false,
      days: [[], [], []] as never,
      timeShare: [0.2, 0.8][index],
    }));
    const { rows } = layOutDays(pictureOf(classes), 1000, "time", measure);
    assert.deepEqual(
      rows.map(({ whole }) => Math.round(whole.height)),
      [60, 240],
    );
  });
});
