import assert from "node:assert/strict";
import fc from "fast-check";
import { besideLine, boxesAlong, firstFree } from "../../src/view/charts/first-free";
import { overlap } from "../../src/view/charts/place-labels";

const bounds = { x: 0, y: 0, width: 300, height: 150 };
const point = fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 150 }) });
const points = fc.array(point, { minLength: 2, maxLength: 20 }).map(all => [...all].sort((a, b) => a.x - b.x));

describe("words beside a line", () => {
  it("cover neither that line nor what is taken, and stay in the figure", () => {
    fc.assert(
      fc.property(points, points, (line, other) => {
        const taken = [...boxesAlong(line), ...boxesAlong(other)];
        const place = firstFree(besideLine(line, 60, 13), bounds, taken);
        if (!place) return;
        assert.ok(place.x >= 0 && place.y >= 0 && place.x + 60 <= 300 && place.y + 13 <= 150);
        for (const box of taken) assert.ok(!overlap(place, box));
      }),
    );
  });

  it("find a place where there is room", () => {
    const line = [
      { x: 10, y: 140 },
      { x: 290, y: 140 },
    ];
    assert.ok(firstFree(besideLine(line, 60, 13), bounds, boxesAlong(line)));
    assert.equal(firstFree(besideLine(line, 301, 13), bounds, []), null);
  });

  it("see a steep line as it runs, not as the box around it", () => {
    const boxes = boxesAlong([
      { x: 0, y: 0 },
      { x: 100, y: 100 },
    ]);
    assert.ok(!boxes.some(box => overlap(box, { x: 60, y: 10, width: 20, height: 20 })));
    assert.ok(boxes.some(box => overlap(box, { x: 45, y: 45, width: 10, height: 10 })));
  });
});
